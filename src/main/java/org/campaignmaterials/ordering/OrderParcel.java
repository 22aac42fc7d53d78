package org.campaignmaterials.ordering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.campaignmaterials.shipping.Carrier;

/** A parcel as its requester follows it. */
@Entity
@Table(name = "order_parcel")
class OrderParcel {
  @Id
  @Column(name = "parcel_number")
  private String parcelNumber;

  @Column(name = "order_number")
  private String orderNumber;

  @Enumerated(EnumType.STRING)
  private Carrier carrier;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Column(name = "shipped_on")
  private LocalDate shippedOn;

  @Column(name = "left_with")
  private String leftWith;

  @Enumerated(EnumType.STRING)
  private State state;

  @ElementCollection
  @CollectionTable(name = "order_parcel_line", joinColumns = @JoinColumn(name = "parcel_number"))
  @MapKeyColumn(name = "line")
  @Column(name = "units")
  private Map<Integer, Integer> units = new HashMap<>();

  /** How far it is. */
  enum State {
    UNDERWAY,
    DELIVERED,
    RETURNED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected OrderParcel() {}

  /**
   * A parcel that leaves.
   *
   * @param leftWith the number of the first of those that leave together with it
   */
  OrderParcel(OrderNumber order, ShippedParcel parcel, String leftWith) {
    this.parcelNumber = parcel.number();
    this.orderNumber = order.text();
    this.carrier = parcel.carrier();
    this.trackingNumber = parcel.trackingNumber().isEmpty() ? null : parcel.trackingNumber();
    this.shippedOn = parcel.shippedOn();
    this.leftWith = leftWith;
    this.state = State.UNDERWAY;
    this.units.putAll(parcel.units());
  }

  /** It left with this carrier, under this number, whatever was said first. */
  void leftOtherwise(Carrier with, String under) {
    carrier = with;
    trackingNumber = under.isEmpty() ? null : under;
  }

  void arrived() {
    state = State.DELIVERED;
  }

  /** That it arrived was a mistake. */
  void notArrived() {
    state = State.UNDERWAY;
  }

  void cameBack() {
    state = State.RETURNED;
  }

  OrderNumber order() {
    return new OrderNumber(orderNumber);
  }

  /** What is in it: the order's lines by number, each with how many of it. */
  Map<Integer, Integer> units() {
    return Map.copyOf(units);
  }

  State state() {
    return state;
  }

  Carrier carrier() {
    return carrier;
  }

  String number() {
    return parcelNumber;
  }

  String trackingNumber() {
    return trackingNumber == null ? "" : trackingNumber;
  }

  LocalDate shippedOn() {
    return shippedOn;
  }
}

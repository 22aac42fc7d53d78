package org.campaignmaterials.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
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

  @Enumerated(EnumType.STRING)
  private State state;

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

  OrderParcel(OrderNumber order, ShippedParcel parcel) {
    this.parcelNumber = parcel.number();
    this.orderNumber = order.text();
    this.carrier = parcel.carrier();
    this.trackingNumber = parcel.trackingNumber().isEmpty() ? null : parcel.trackingNumber();
    this.shippedOn = parcel.shippedOn();
    this.state = State.UNDERWAY;
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

  State state() {
    return state;
  }

  Carrier carrier() {
    return carrier;
  }

  String trackingNumber() {
    return trackingNumber == null ? "" : trackingNumber;
  }

  LocalDate shippedOn() {
    return shippedOn;
  }
}

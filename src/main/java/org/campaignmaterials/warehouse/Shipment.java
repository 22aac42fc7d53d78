package org.campaignmaterials.warehouse;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.ShippedParcel;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shipping.Carrier;

/**
 * One parcel. Its life begins when it is packed; it leaves with a carrier, and ends when somebody
 * says that it arrived, or when it comes back.
 */
@Entity
@Table(name = "shipment")
class Shipment {
  /** A box weighs something. */
  private static final BigDecimal LIGHTEST_LB = new BigDecimal("0.10");

  @Id
  @Column(name = "shipment_number")
  private String number;

  @Column(name = "pick_list_number")
  private String pickList;

  @Column(name = "order_number")
  private String orderNumber;

  private String warehouse;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "weight_lb")
  private BigDecimal weightLb;

  @Enumerated(EnumType.STRING)
  private Carrier carrier;

  private String service;

  @Column(name = "tracking_number")
  private String trackingNumber;

  @Column(name = "shipped_on")
  private LocalDate shippedOn;

  @Column(name = "closed_on")
  private LocalDate closedOn;

  private String note;

  @ElementCollection
  @CollectionTable(name = "shipment_line", joinColumns = @JoinColumn(name = "shipment_number"))
  @MapKeyColumn(name = "line")
  @Column(name = "units")
  private Map<Integer, Integer> units = new HashMap<>();

  /** How far a parcel is. */
  enum State {
    PACKED,
    SHIPPED,
    DELIVERED,
    RETURNED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected Shipment() {}

  Shipment(String number, PickList list, PackedParcel parcel) {
    this.number = number;
    this.pickList = list.number();
    this.orderNumber = list.order().text();
    this.warehouse = list.warehouse();
    this.state = State.PACKED;
    this.weightLb = parcel.weightLb();
    this.units.putAll(parcel.units());
  }

  /** Hands it to a carrier; answers it as the order knows it. */
  ShippedParcel leaves(Handover handover, LocalDate today) {
    mustBe(State.PACKED);
    state = State.SHIPPED;
    goesBy(handover);
    shippedOn = today;
    return new ShippedParcel(number, warehouse, carrier, trackingNumber(), today, units());
  }

  /** It left with another carrier, or under another number, than was said first. */
  void leftOtherwise(Handover handover) {
    if (state != State.SHIPPED && state != State.DELIVERED) {
      throw new RuleViolations("", "parcel_moved_on", number);
    }
    goesBy(handover);
  }

  private void goesBy(Handover handover) {
    carrier = handover.carrier();
    service = handover.service().isEmpty() ? null : handover.service();
    String tracking = handover.tracking().text();
    trackingNumber = tracking.isEmpty() ? null : tracking;
  }

  /**
   * Recalled pieces come out of it.
   *
   * @param weighed what is taken out, in pounds
   * @return whether anything is left in it
   */
  boolean takenOut(Set<Integer> lines, BigDecimal weighed) {
    mustBe(State.PACKED);
    lines.forEach(units::remove);
    weightLb = weightLb.subtract(weighed).max(LIGHTEST_LB);
    return units.values().stream().anyMatch(count -> count > 0);
  }

  /** Its carrier and tracking number, for the audit trail. */
  String tracked() {
    return (carrier == null ? "" : carrier.code() + " ") + trackingNumber();
  }

  /** Whether it left just so already: the same form was sent twice. */
  boolean leftBy(Handover handover) {
    return state != State.PACKED
        && carrier == handover.carrier()
        && trackingNumber().equals(handover.tracking().text());
  }

  void arrived(LocalDate on, String words) {
    mustBe(State.SHIPPED);
    close(State.DELIVERED, on, words);
  }

  /** That it arrived was a mistake. */
  void notArrived() {
    mustBe(State.DELIVERED);
    state = State.SHIPPED;
    closedOn = null;
    note = null;
  }

  void cameBack(LocalDate on, String words) {
    mustBe(State.SHIPPED);
    close(State.RETURNED, on, words);
  }

  private void close(State end, LocalDate on, String words) {
    state = end;
    closedOn = on;
    note = words.isEmpty() ? null : words;
  }

  private void mustBe(State expected) {
    if (state != expected) {
      throw new RuleViolations("", "parcel_moved_on", number);
    }
  }

  String number() {
    return number;
  }

  String pickList() {
    return pickList;
  }

  OrderNumber order() {
    return new OrderNumber(orderNumber);
  }

  String warehouse() {
    return warehouse;
  }

  State state() {
    return state;
  }

  BigDecimal weightLb() {
    return weightLb;
  }

  Optional<Carrier> carrier() {
    return Optional.ofNullable(carrier);
  }

  String service() {
    return service == null ? "" : service;
  }

  String trackingNumber() {
    return trackingNumber == null ? "" : trackingNumber;
  }

  Optional<LocalDate> shippedOn() {
    return Optional.ofNullable(shippedOn);
  }

  Optional<LocalDate> closedOn() {
    return Optional.ofNullable(closedOn);
  }

  String note() {
    return note == null ? "" : note;
  }

  /** What is in it: the order's lines by number, each with how many of it. */
  SortedMap<Integer, Integer> units() {
    return new TreeMap<>(units);
  }
}

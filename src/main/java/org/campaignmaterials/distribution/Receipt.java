package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A parcel for a coalition, and what the coalition says of it. Its life begins when the parcel
 * leaves the warehouse; it is settled when of every piece it is known whether it arrived. A parcel
 * that the carrier brought back is closed without the coalition.
 */
@Entity
@Table(name = "distribution_receipt")
class Receipt {
  @Id private String shipment;
  private String coalition;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "shipped_on")
  private LocalDate shippedOn;

  @Column(name = "delivered_on")
  private LocalDate deliveredOn;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  /** How far a parcel is. */
  enum State {
    /** Of some pieces it is not known whether they arrived. */
    TO_CONFIRM,
    /** Of every piece it is known. */
    SETTLED,
    /** It came back to the warehouse. */
    CAME_BACK;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  protected Receipt() {}

  Receipt(String shipment, String coalition, String orderNumber, LocalDate shippedOn) {
    this.shipment = shipment;
    this.coalition = coalition;
    this.orderNumber = orderNumber;
    this.shippedOn = shippedOn;
    this.state = State.TO_CONFIRM;
  }

  /** The carrier's page says that it arrived; the coalition still has to look inside. */
  void delivered(LocalDate on) {
    deliveredOn = on;
  }

  /** The carrier's page was misread. */
  void notDelivered() {
    deliveredOn = null;
  }

  /** The coalition says what arrived. */
  void confirmed(LocalDate on, boolean allKnown, Recording recording) {
    confirmedOn = on;
    recordedAt = recording.at();
    recordedBy = recording.by();
    state = allKnown ? State.SETTLED : State.TO_CONFIRM;
  }

  /** What the coalition said is taken back. */
  void reopened() {
    confirmedOn = null;
    recordedAt = null;
    recordedBy = null;
    state = State.TO_CONFIRM;
  }

  void cameBack() {
    state = State.CAME_BACK;
  }

  String shipment() {
    return shipment;
  }

  String coalition() {
    return coalition;
  }

  String orderNumber() {
    return orderNumber;
  }

  LocalDate shippedOn() {
    return shippedOn;
  }

  Optional<LocalDate> deliveredOn() {
    return Optional.ofNullable(deliveredOn);
  }

  State state() {
    return state;
  }

  Optional<LocalDate> confirmedOn() {
    return Optional.ofNullable(confirmedOn);
  }

  Optional<Instant> recordedAt() {
    return Optional.ofNullable(recordedAt);
  }

  Optional<String> recordedBy() {
    return Optional.ofNullable(recordedBy);
  }
}

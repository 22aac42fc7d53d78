package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.campaignmaterials.followup.Answer;

/**
 * Pieces that somebody else ordered and that left in one parcel, with the coalition named on the
 * form. They never enter the coalition's balance. What a stranger ordered is told by sector and
 * area only; the parcel's number serves to find the line when the parcel comes back.
 */
@Entity
@Table(name = "credited_line")
@IdClass(CreditedLine.Key.class)
class CreditedLine {
  @Id private String shipment;
  @Id private String sku;

  private String coalition;
  private int quantity;
  private String sector;
  private String zip3;

  @Column(name = "shipped_on")
  private LocalDate shippedOn;

  @Column(name = "came_back_on")
  private LocalDate cameBackOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "recipient_says")
  private Answer recipientSays;

  protected CreditedLine() {}

  CreditedLine(
      String shipment,
      String sku,
      String coalition,
      int quantity,
      String sector,
      String zip3,
      LocalDate shippedOn) {
    this.shipment = shipment;
    this.sku = sku;
    this.coalition = coalition;
    this.quantity = quantity;
    this.sector = sector;
    this.zip3 = zip3;
    this.shippedOn = shippedOn;
  }

  void cameBack(LocalDate on) {
    cameBackOn = on;
  }

  CreditedRecord record() {
    return new CreditedRecord(
        shippedOn,
        sku,
        quantity,
        sector,
        zip3,
        Optional.ofNullable(cameBackOn),
        Optional.ofNullable(recipientSays));
  }

  /** Names a line. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String shipment;
    private String sku;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key that && shipment.equals(that.shipment) && sku.equals(that.sku);
    }

    @Override
    public int hashCode() {
      return Objects.hash(shipment, sku);
    }
  }
}

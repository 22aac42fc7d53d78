package org.campaignmaterials.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * When a material in one language is to be reprinted, whichever edition lies on the shelf: as soon
 * as no more than so many pieces can be promised.
 */
@Entity
@Table(name = "reorder_point")
public class ReorderPoint {
  @Id private String material;
  private int pieces;

  @Column(name = "reorder_quantity")
  private int reorderQuantity;

  /** For JPA. */
  protected ReorderPoint() {}

  ReorderPoint(String material, int pieces, int reorderQuantity) {
    this.material = material;
    this.pieces = pieces;
    this.reorderQuantity = reorderQuantity;
  }

  /** What it is kept for, like RR-101-en. */
  String material() {
    return material;
  }

  /** The pieces at which to reprint. */
  public int pieces() {
    return pieces;
  }

  /** How many to reprint. */
  public int reorderQuantity() {
    return reorderQuantity;
  }

  String inCodes() {
    return "at %d reprint %d".formatted(pieces, reorderQuantity);
  }
}

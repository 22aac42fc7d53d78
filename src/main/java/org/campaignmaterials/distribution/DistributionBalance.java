package org.campaignmaterials.distribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The ledger's sum for one SKU of one coalition. It begins at nothing, and {@link #post} is the
 * only way it changes: the balance and the entry that explains it are made from the same numbers.
 * Whoever posts holds its row's lock.
 */
@Entity
@Table(name = "distribution_balance")
@IdClass(BalanceKey.class)
class DistributionBalance {
  @Id private String coalition;
  @Id private String sku;

  @Embedded private Pieces pieces;

  @Column(name = "last_entry")
  private long lastEntry;

  @Version private long version;

  protected DistributionBalance() {}

  DistributionBalance(String coalition, String sku) {
    this.coalition = coalition;
    this.sku = sku;
    this.pieces = Pieces.NONE;
  }

  /**
   * Moves pieces and answers the entry that says so.
   *
   * @throws IllegalArgumentException for no pieces, and for a negative quantity that undoes nothing
   * @throws IllegalStateException when pieces would be missing. Callers check first; this is the
   *     last wall.
   */
  DistributionEntry post(Posting posting) {
    boolean undoes = posting.reversesEntry() != null && posting.movement() != Movement.CAME_BACK;
    if (Integer.signum(posting.quantity()) != (undoes ? -1 : 1)) {
      throw new IllegalArgumentException("Not a quantity for this: " + posting);
    }
    Pieces change = posting.movement().of(posting.quantity());
    Pieces after = pieces.plus(change);
    if (!after.canBe()) {
      throw new IllegalStateException(
          "%s has of %s: %s; no room for %s".formatted(coalition, sku, pieces, posting));
    }
    pieces = after;
    lastEntry++;
    return new DistributionEntry(coalition, sku, lastEntry, change, after, posting);
  }

  String coalition() {
    return coalition;
  }

  String sku() {
    return sku;
  }

  Pieces pieces() {
    return pieces;
  }

  long lastEntry() {
    return lastEntry;
  }
}

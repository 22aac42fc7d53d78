package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * How a {@link RecalledEdition} lies in its table: beside its edition, which is written anew often.
 */
@Entity
@Table(name = "edition_recalled")
class RecalledRow {

  @Id private String sku;

  @Column(name = "recalled_at")
  private Instant recalledAt;

  @Column(name = "reason_code")
  private String reason;

  /** For JPA. */
  protected RecalledRow() {}

  RecalledRow(Sku sku, Instant recalledAt) {
    this.sku = sku.text();
    this.recalledAt = recalledAt;
  }

  /** Somebody says why, in the same breath. */
  void because(String code) {
    this.reason = code;
  }

  RecalledEdition edition() {
    return new RecalledEdition(Sku.parse(sku), recalledAt, Optional.ofNullable(reason));
  }
}

package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a {@link NewEdition} lies in its table: beside its edition, which is written anew often. */
@Entity
@Table(name = "edition_published")
class EditionDayRow {

  @Id private String sku;

  @Column(name = "published_at")
  private Instant publishedAt;

  /** For JPA. */
  protected EditionDayRow() {}

  EditionDayRow(Sku sku, Instant publishedAt) {
    this.sku = sku.text();
    this.publishedAt = publishedAt;
  }

  NewEdition edition() {
    return new NewEdition(Sku.parse(sku), publishedAt);
  }
}

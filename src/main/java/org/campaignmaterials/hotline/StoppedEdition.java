package org.campaignmaterials.hotline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.campaignmaterials.catalog.Sku;

/** That a change stopped an edition, because the edition carries what is dead or wrong since. */
@Entity
@Table(name = "hotline_stopped_edition")
class StoppedEdition {
  @Id private String sku;

  @Column(name = "change_id")
  private long change;

  /** For JPA. */
  protected StoppedEdition() {}

  StoppedEdition(Sku sku, long change) {
    this.sku = sku.text();
    this.change = change;
  }

  long change() {
    return change;
  }
}

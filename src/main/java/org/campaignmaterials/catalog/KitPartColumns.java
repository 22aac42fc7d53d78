package org.campaignmaterials.catalog;

import jakarta.persistence.Embeddable;

/** How a {@link KitPart} lies in its table. */
@Embeddable
class KitPartColumns {

  private String part;
  private int quantity;

  /** For JPA. */
  protected KitPartColumns() {}

  KitPartColumns(KitPart part) {
    this.part = part.sku().text();
    this.quantity = part.quantity();
  }

  KitPart part() {
    return new KitPart(OpenSku.parse(part), quantity);
  }
}

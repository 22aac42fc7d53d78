package org.campaignmaterials.catalog;

/** One line of what a kit holds, as its file says it: two of RR-101-en, whatever is current. */
public record KitPart(OpenSku sku, int quantity) {

  public KitPart {
    if (quantity < 1) {
      throw new IllegalArgumentException("A kit holds at least one of each of its parts.");
    }
  }
}

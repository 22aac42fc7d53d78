package org.campaignmaterials.catalog;

/**
 * An edition is wrong: from this transaction on nobody can order it, and its pieces have to come
 * down. Whoever promised some of it, or knows who has some, observes this.
 *
 * @param cause what made it wrong, by its number: {@code hotline change 50}
 */
public record EditionRecalled(Sku sku, String cause) {}

package org.campaignmaterials.catalog;

/**
 * An edition is wrong, and may not be given away any more. Told in the transaction that recalled
 * it: whoever keeps, sends or displays pieces of it acts.
 */
public record EditionRecalled(Sku sku) {}

package org.campaignmaterials.journey;

/**
 * Something that can be ordered, as people and pages name it.
 *
 * @param sku without its edition: {@code RR-101-en}
 */
record Material(String publication, String sku, String title) {}

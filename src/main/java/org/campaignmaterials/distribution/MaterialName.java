package org.campaignmaterials.distribution;

/**
 * How pages name a material.
 *
 * @param sku in full
 * @param shortSku without the edition: RR-101-en
 * @param language tag of the title's language
 * @param languageName in that language
 * @param kind poster, card …, in the reader's language
 */
public record MaterialName(
    String sku, String shortSku, String title, String language, String languageName, String kind) {}

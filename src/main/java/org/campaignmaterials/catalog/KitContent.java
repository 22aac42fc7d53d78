package org.campaignmaterials.catalog;

/** One line of what a kit holds today: the current edition of a {@link KitPart}, in pieces. */
public record KitContent(Publication publication, Edition edition, int quantity) {}

package org.campaignmaterials.recall;

/** An edition by its mark and its title, which is in its own language. */
public record MaterialName(String mark, String title, String language) {}

package org.campaignmaterials.catalog;

/** What a publication is about, for example benefits and services. */
public record Topic(String code, Words name) {}

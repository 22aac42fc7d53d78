package org.campaignmaterials.storefront;

/**
 * The notice about leaving this site.
 *
 * @param host the other site
 * @param words what is there
 */
public record LeavingView(String host, String words, String url) {}

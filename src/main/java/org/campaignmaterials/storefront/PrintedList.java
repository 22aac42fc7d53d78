package org.campaignmaterials.storefront;

import java.util.List;

/**
 * What was found, as a table for the printer or for somebody who reads it out.
 *
 * @param title names the audience
 * @param filters what else narrows it, in words
 * @param catalog the address of the page with pictures
 */
public record PrintedList(
    String title, List<String> filters, List<PublicationCard> cards, String catalog) {}

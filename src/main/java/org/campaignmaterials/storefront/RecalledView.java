package org.campaignmaterials.storefront;

import java.util.List;

/**
 * A publication of which nothing can be had, because it was recalled, or a part of it was.
 *
 * @param kind in words
 * @param language of the title
 * @param editions that were recalled; empty for a kit
 * @param parts of a kit that were recalled
 * @param tellMe where to ask to be told when a kit is back; empty for a piece, whose editions know
 * @param related others for the same audience
 */
public record RecalledView(
    String number,
    String kind,
    String title,
    String language,
    List<CatalogView.Link> audiences,
    List<RecalledNotice> editions,
    List<RecalledNotice> parts,
    String tellMe,
    List<PublicationCard> related) {}

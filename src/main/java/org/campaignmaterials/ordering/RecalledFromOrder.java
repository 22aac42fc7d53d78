package org.campaignmaterials.ordering;

import org.campaignmaterials.catalog.Sku;

/**
 * An order gets no more of a recalled SKU. Told in the transaction that took it out of the order,
 * for each such SKU.
 *
 * @param released pieces that were promised to it and are no longer
 * @param waited pieces that it waited for, or would have got after a review
 * @param inWork whether more of it is on a pick list or in a parcel of this order, and has to be
 *     taken out there before the order is free of it
 */
public record RecalledFromOrder(
    OrderNumber order, Sku sku, int released, int waited, boolean inWork) {}

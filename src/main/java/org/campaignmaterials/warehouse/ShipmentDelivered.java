package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.util.SortedMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.OrderNumber;

/**
 * A parcel arrived, as somebody says who knows. Told in the same transaction.
 *
 * @param shipment the parcel's number
 * @param pieces what is in it; kits as their pieces
 * @param on the day, in the house's own zone
 */
public record ShipmentDelivered(
    OrderNumber order, String shipment, SortedMap<Sku, Integer> pieces, LocalDate on) {}

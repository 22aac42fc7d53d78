package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.util.SortedMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.OrderNumber;

/**
 * A parcel left the house. Told in the transaction that let it leave: an observer that fails keeps
 * the parcel here.
 *
 * @param shipment the parcel's number
 * @param pieces what is in it; kits as their pieces
 * @param on the day, in the house's own zone
 */
public record ShipmentDispatched(
    OrderNumber order, String shipment, SortedMap<Sku, Integer> pieces, LocalDate on) {}

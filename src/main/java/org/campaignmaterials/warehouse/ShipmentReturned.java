package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.util.SortedMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.OrderNumber;

/**
 * A parcel came back undeliverable: what ShipmentDispatched said of it is undone. Told in the
 * transaction that took it back.
 *
 * @param shipment the parcel's number
 * @param warehouse where it lies again
 * @param pieces what is in it; kits as their pieces
 * @param on the day, in the house's own zone
 */
public record ShipmentReturned(
    OrderNumber order,
    String shipment,
    String warehouse,
    SortedMap<Sku, Integer> pieces,
    LocalDate on) {}

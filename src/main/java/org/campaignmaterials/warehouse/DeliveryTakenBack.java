package org.campaignmaterials.warehouse;

import org.campaignmaterials.ordering.OrderNumber;

/**
 * It was a mistake that a parcel arrived: what ShipmentDelivered said of it is undone, and it is on
 * the way again as far as anybody knows. Told in the transaction that takes it back: an observer
 * that knows better fails, and the parcel stays delivered.
 *
 * @param shipment the parcel's number
 */
public record DeliveryTakenBack(OrderNumber order, String shipment) {}

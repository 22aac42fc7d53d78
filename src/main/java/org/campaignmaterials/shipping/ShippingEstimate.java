package org.campaignmaterials.shipping;

import java.math.BigDecimal;

/**
 * What a requester is told before anything is packed: who will carry it, in how many parcels, how
 * heavy, and when. Never a price.
 *
 * @param weightLb of all parcels together with their boxes, in pounds
 */
public record ShippingEstimate(
    Carrier carrier, int parcels, BigDecimal weightLb, DeliveryWindow deliveryWindow) {}

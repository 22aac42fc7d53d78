package org.campaignmaterials.warehouse;

import org.campaignmaterials.shipping.Carrier;
import org.campaignmaterials.shipping.TrackingNumber;

/**
 * How a parcel leaves.
 *
 * @param shipment the parcel's number
 * @param service the carrier's name for it, like Ground Advantage; may be empty
 * @param tracking empty when the carrier gave none
 * @param field what stands before the names of its fields in what was sent: {@code parcels[0].}
 */
record Handover(
    String shipment, Carrier carrier, String service, TrackingNumber tracking, String field) {
  static final int SERVICE_MAX = 60;
  static final int TRACKING_MAX = 40;
}

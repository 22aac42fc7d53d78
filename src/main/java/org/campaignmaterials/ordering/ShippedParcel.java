package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.shipping.Carrier;

/**
 * A parcel that left the house.
 *
 * @param number the warehouse's number for it: SHP-000123
 * @param warehouse from where it left
 * @param trackingNumber empty when the carrier gave none
 * @param units what is in it: the order's lines by number, each with how many of it, in pieces or
 *     in kits for a kit
 */
public record ShippedParcel(
    String number,
    String warehouse,
    Carrier carrier,
    String trackingNumber,
    LocalDate shippedOn,
    SortedMap<Integer, Integer> units) {

  public ShippedParcel {
    units = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(units));
    if (units.isEmpty() || units.values().stream().anyMatch(each -> each < 1)) {
      throw new IllegalArgumentException("A parcel holds something: " + number);
    }
  }
}

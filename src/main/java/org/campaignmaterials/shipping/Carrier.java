package org.campaignmaterials.shipping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who carries a parcel. The heaviest parcel that each accepts is its own published limit ({@code
 * /data/carrier-limits.csv}); ours is lower, for the backs of those who lift it.
 */
public enum Carrier {
  USPS("USPS", 70),
  UPS("UPS", 150),
  FEDEX("FedEx", 150);

  private final String displayName;
  private final int maxParcelLb;

  Carrier(String displayName, int maxParcelLb) {
    this.displayName = displayName;
    this.maxParcelLb = maxParcelLb;
  }

  /** As the API writes it: usps. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As people write it, in every language: FedEx. */
  public String displayName() {
    return displayName;
  }

  /** The heaviest parcel it accepts, in pounds. */
  public int maxParcelLb() {
    return maxParcelLb;
  }

  public static Optional<Carrier> ofCode(String code) {
    return Arrays.stream(values()).filter(carrier -> carrier.code().equals(code)).findFirst();
  }
}

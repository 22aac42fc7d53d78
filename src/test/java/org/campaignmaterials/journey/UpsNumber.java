package org.campaignmaterials.journey;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A tracking number that no other parcel of the house has, as UPS gives them: "1Z", six characters
 * of the shipper, two of the service, seven of the parcel, and a digit that guards the others.
 *
 * @param withoutDigit all but the digit at the end
 * @param digit the right one
 */
record UpsNumber(String withoutDigit, int digit) {
  private static final AtomicInteger LAST = new AtomicInteger();
  private static final String SHIPPER_AND_SERVICE = "77700103";

  static UpsNumber next() {
    String guarded = SHIPPER_AND_SERVICE + "%07d".formatted(LAST.incrementAndGet());
    int sum = 0;
    for (int at = 0; at < guarded.length(); at++) {
      sum += (guarded.charAt(at) - '0') * (at % 2 == 0 ? 1 : 2);
    }
    return new UpsNumber("1Z" + guarded, (10 - sum % 10) % 10);
  }

  String right() {
    return withoutDigit + digit;
  }

  /** With a slip of the pen at its end. */
  String mistyped() {
    return withoutDigit + (digit + 1) % 10;
  }
}

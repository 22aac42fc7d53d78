package org.campaignmaterials.durability;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An order that somebody wants to place, once, however often it is sent.
 *
 * @param key under which it is sent each time
 * @param email unlike anybody else's, by which its order and its letters are found again
 */
record Wish(String key, String email, String sku, int quantity) {
  private static final AtomicLong NUMBER = new AtomicLong();
  private static final String DOMAIN = "@durable.example.org";

  /** Ends the addresses of all wishes, as SQL compares. */
  static final String ALL = "%" + DOMAIN;

  static Wish next(Random random) {
    long number = NUMBER.incrementAndGet();
    String sku =
        switch (random.nextInt(8)) {
          case 0 -> "RR-180-en";
          case 1, 2, 3 -> "RR-101-es";
          default -> "RR-101-en";
        };
    return new Wish("durable-" + number, "requester" + number + DOMAIN, sku, 1 + random.nextInt(3));
  }

  /** Kits take three steps more to pick; parcels of single pieces are enough to ship. */
  boolean isSinglePiece() {
    return !sku.equals("RR-180-en");
  }

  String body() {
    return """
        {"contact": {"name": "Test Person", "email": "%s", "organization": "Clinic",
                     "sector": "health_care"},
         "shipTo": {"line1": "%d Test St", "city": "Rockville", "state": "MD", "zip": "20850"},
         "lines": [{"sku": "%s", "quantity": %d}]}
        """
        .formatted(email, 1 + Math.abs(email.hashCode() % 90_000), sku, quantity);
  }
}

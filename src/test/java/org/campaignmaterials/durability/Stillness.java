package org.campaignmaterials.durability;

import java.time.Duration;

/** Tells when a number that should grow has stood still for too long. */
final class Stillness {
  private final Duration patience;
  private int last = -1;
  private long grewAt;

  Stillness(Duration patience) {
    this.patience = patience;
  }

  /** Whether it has, now that the number is this. */
  boolean at(int number) {
    long now = System.nanoTime();
    if (number != last) {
      last = number;
      grewAt = now;
    }
    return now - grewAt > patience.toNanos();
  }
}

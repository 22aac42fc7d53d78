package org.campaignmaterials.bench;

/** A part of the benchmark. */
interface Part {
  /** By which it is asked for: {@code -Dbench.only=orders}. */
  String name();

  /** How many steps it tells of. */
  int steps();

  void run();
}

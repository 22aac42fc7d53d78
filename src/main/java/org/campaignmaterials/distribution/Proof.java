package org.campaignmaterials.distribution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How it is known that pieces got as far as an entry says. */
public enum Proof {
  /** The carrier, or the warehouse that handed the parcel to it. */
  CARRIER,
  /** The coalition typed it. */
  TYPED,
  /** The recipient confirmed it. */
  CONFIRMED,
  /** A second person of the coalition saw it. */
  SEEN;

  /** As the API writes it: typed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a coalition may say about itself: it typed it, the recipient confirmed, somebody saw. */
  static Optional<Proof> saidByCoalition(String code) {
    return Stream.of(TYPED, CONFIRMED, SEEN).filter(proof -> proof.code().equals(code)).findFirst();
  }
}

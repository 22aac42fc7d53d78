package org.campaignmaterials.ordering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the materials are for; a fixed choice, so that nobody writes about a person's case. */
public enum IntendedUse {
  DISPLAY,
  HAND_OUT,
  TRAINING,
  EVENT,
  RESUPPLY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Set<String> codes() {
    return Arrays.stream(values()).map(IntendedUse::code).collect(Collectors.toSet());
  }

  static Optional<IntendedUse> ofCode(String code) {
    return Arrays.stream(values()).filter(use -> use.code().equals(code)).findFirst();
  }
}

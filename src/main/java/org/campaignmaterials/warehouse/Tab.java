package org.campaignmaterials.warehouse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The parts of the board, in the order in which work goes through them. */
enum Tab {
  TO_PICK,
  PICKING,
  TO_PACK,
  TO_SHIP,
  BACKORDERED,
  IN_REVIEW,
  SENT;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stage of the pick lists that stand here; none where orders stand. */
  Optional<Stage> stage() {
    return switch (this) {
      case PICKING -> Optional.of(Stage.PICKING);
      case TO_PACK -> Optional.of(Stage.PICKED);
      case TO_SHIP -> Optional.of(Stage.PACKED);
      default -> Optional.empty();
    };
  }

  static Optional<Tab> ofCode(String code) {
    return Arrays.stream(values()).filter(tab -> tab.code().equals(code)).findFirst();
  }
}

package org.campaignmaterials.shipping;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.shared.CsvTable;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shared.ZipCode;

/**
 * Which state a ZIP Code belongs to. Three digits decide for all but a few: 063, 205, 739, 834, 967
 * and 969 are shared between states, and the ZIP Codes of the smaller part are listed one by one
 * (sources in the first lines of {@code zip3-to-state.csv} and {@code zip5-exceptions.csv}).
 */
final class ZipTable {
  private static final Map<String, State> BY_PREFIX = prefixes();
  private static final Map<String, State> EXCEPTIONS = exceptions();

  private ZipTable() {}

  /** The state of this ZIP Code; empty when the Postal Service has not assigned its prefix. */
  static Optional<State> stateOf(ZipCode zip) {
    State exception = EXCEPTIONS.get(zip.five());
    return exception != null ? Optional.of(exception) : stateOfPrefix(zip.zip3());
  }

  /** The state to which most of a prefix belongs. */
  static Optional<State> stateOfPrefix(String zip3) {
    return Optional.ofNullable(BY_PREFIX.get(zip3));
  }

  private static Map<String, State> prefixes() {
    Map<String, State> states = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/data/zip3-to-state.csv").rows()) {
      States.ofCode(row.get("state")).ifPresent(state -> states.put(row.get("zip3"), state));
    }
    return Map.copyOf(states);
  }

  private static Map<String, State> exceptions() {
    Map<String, State> states = new HashMap<>();
    for (CsvTable.Row row : CsvTable.load("/data/zip5-exceptions.csv").rows()) {
      states.put(row.get("zip5_or_range"), States.ofCode(row.get("state")).orElseThrow());
    }
    return Map.copyOf(states);
  }
}

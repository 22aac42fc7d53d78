package org.campaignmaterials.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All 62 codes that the Postal Service takes as a state, from {@code /data/states-territories.csv}.
 */
public final class States {
  private static final Map<String, State> BY_CODE = load();

  private States() {}

  /** Every state in the order of a form's list: the 50, the District, territories, military. */
  public static Collection<State> all() {
    return BY_CODE.values();
  }

  /** The state with this code, typed in whatever case. */
  public static Optional<State> ofCode(String code) {
    String typed = Typed.trimmed(code);
    return typed.length() == 2
        ? Optional.ofNullable(BY_CODE.get(typed.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static Map<String, State> load() {
    Map<String, State> states = new LinkedHashMap<>();
    for (CsvTable.Row row : CsvTable.load("/data/states-territories.csv").rows()) {
      State.Kind kind = State.Kind.ofCode(row.get("kind"));
      boolean customs = row.get("customs_form").equals("check");
      states.put(row.get("code"), new State(row.get("code"), row.get("name"), kind, customs));
    }
    return Collections.unmodifiableMap(states);
  }
}

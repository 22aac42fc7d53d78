package org.campaignmaterials.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The abstract picture on a cover. All of them are calm and none shows a person: no hands, no
 * chains, no faces. Two publications that stand side by side should not share one.
 */
public enum Motif {
  DOORWAY,
  WINDOWS,
  PATHS,
  CIRCLES,
  MAP,
  STEPS,
  HORIZON,
  BRIDGE,
  LAMP,
  PAGES,
  TILES,
  LEAVES;

  /** The word in the files, like doorway. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Motif> ofCode(String code) {
    return Stream.of(values()).filter(motif -> motif.code().equals(code)).findFirst();
  }
}

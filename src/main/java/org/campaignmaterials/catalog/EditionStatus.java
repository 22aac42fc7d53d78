package org.campaignmaterials.catalog;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where an edition stands. Which status may follow which is the table {@link #NEXT}. */
public enum EditionStatus {
  /** May be looked at as a sample; its words were not read by those who must read them. */
  DRAFT,
  /** May be ordered and read: at most one edition per publication and language. */
  PUBLISHED,
  /** A newer edition took its place; pieces on walls may stay there. */
  SUPERSEDED,
  /** No longer given away, for no fault of the text. */
  WITHDRAWN,
  /** Wrong or harmful: pieces must come down. Never comes back under the same label. */
  RECALLED;

  private static final Map<EditionStatus, Set<EditionStatus>> NEXT =
      new EnumMap<>(
          Map.of(
              DRAFT, EnumSet.of(PUBLISHED, WITHDRAWN),
              PUBLISHED, EnumSet.of(SUPERSEDED, WITHDRAWN, RECALLED),
              SUPERSEDED, EnumSet.of(PUBLISHED, RECALLED),
              WITHDRAWN, EnumSet.of(PUBLISHED, RECALLED),
              RECALLED, EnumSet.noneOf(EditionStatus.class)));

  public boolean canBecome(EditionStatus next) {
    return NEXT.get(this).contains(next);
  }

  public String messageKey() {
    return "catalog.status." + name().toLowerCase(Locale.ROOT);
  }
}

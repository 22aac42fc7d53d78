package org.campaignmaterials.hotline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a change got. Which state may follow which is the table {@link #NEXT}. */
public enum ChangeState {
  /** Written down by one person; nothing has changed. */
  PROPOSED,
  /** A second person agreed; it waits for its time. */
  CONFIRMED,
  /** It is the fact now. */
  IN_FORCE,
  /** It was taken back before it counted. */
  WITHDRAWN;

  private static final Map<ChangeState, Set<ChangeState>> NEXT =
      new EnumMap<>(
          Map.of(
              PROPOSED, EnumSet.of(CONFIRMED, WITHDRAWN),
              CONFIRMED, EnumSet.of(IN_FORCE, WITHDRAWN),
              IN_FORCE, EnumSet.noneOf(ChangeState.class),
              WITHDRAWN, EnumSet.noneOf(ChangeState.class)));

  boolean canBecome(ChangeState next) {
    return NEXT.get(this).contains(next);
  }

  boolean isOpen() {
    return !NEXT.get(this).isEmpty();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String messageKey() {
    return "hotline.state." + code();
  }
}

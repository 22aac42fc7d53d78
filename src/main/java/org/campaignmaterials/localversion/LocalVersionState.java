package org.campaignmaterials.localversion;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How far a local version is. Whether an approved one can be printed today is its standing. */
public enum LocalVersionState {
  /** Campaign staff have to look at it. */
  WAITING,
  /** Campaign staff looked at it, called its number and agreed. */
  APPROVED,
  /** It came back with a reason; it can be corrected and sent again. */
  RETURNED,
  /** The coalition does not want it any more. */
  WITHDRAWN,
  /** Its edition was recalled. A corrected edition is another one, and so is a version of it. */
  STOPPED;

  private static final Map<LocalVersionState, Set<LocalVersionState>> NEXT =
      new EnumMap<>(
          Map.of(
              WAITING, EnumSet.of(APPROVED, RETURNED, WITHDRAWN, STOPPED),
              APPROVED, EnumSet.of(RETURNED, WITHDRAWN, STOPPED),
              RETURNED, EnumSet.of(WAITING, WITHDRAWN, STOPPED),
              WITHDRAWN, EnumSet.noneOf(LocalVersionState.class),
              STOPPED, EnumSet.noneOf(LocalVersionState.class)));

  boolean canBecome(LocalVersionState next) {
    return NEXT.get(this).contains(next);
  }

  /** Whether anything may still become of it. */
  public boolean isOpen() {
    return !NEXT.get(this).isEmpty();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String messageKey() {
    return "localversion.state." + code();
  }
}

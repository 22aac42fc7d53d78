package org.campaignmaterials.localversion;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a coalition's managers are told about a local version by letter. */
enum LocalNews {
  APPROVED,
  RETURNED,
  /** The call to its number counts for a few days more. */
  DUE,
  /** Its number was called and not answered: it can't be printed until it is. */
  UNANSWERED,
  /** Its edition was recalled, and some of it may be printed. */
  STOPPED,
  /** Its edition was recalled before it was ever approved. */
  ENDED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<LocalNews> ofCode(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Whether it is still true of a version when the letter leaves. */
  boolean isTrueOf(LocalVersion version) {
    return switch (this) {
      case APPROVED, DUE, UNANSWERED -> version.state() == LocalVersionState.APPROVED;
      case RETURNED -> version.state() == LocalVersionState.RETURNED;
      case STOPPED, ENDED -> version.state() == LocalVersionState.STOPPED;
    };
  }
}

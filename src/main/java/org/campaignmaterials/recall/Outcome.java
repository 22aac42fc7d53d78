package org.campaignmaterials.recall;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What became of a piece of a recalled edition. Every piece that is out ends in one of four. */
enum Outcome {
  /** It is there: the entries by which a holder's pieces begin, and by which some leave it. */
  OUT,
  /** Another edition is in its place. */
  REPLACED,
  /** Nobody can read it any more. */
  DESTROYED,
  /** Somebody looked: it doesn't hang or lie there any more. */
  TAKEN_DOWN,
  /** Nobody knows, and nobody can find out. */
  NOT_KNOWN;

  /** The four ends, in the order in which they are shown. */
  static final List<Outcome> ENDS = List.of(REPLACED, DESTROYED, TAKEN_DOWN, NOT_KNOWN);

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Outcome> endOf(String code) {
    return ENDS.stream().filter(each -> each.code().equals(code)).findFirst();
  }

  String messageKey() {
    return "recall.outcome." + code();
  }
}

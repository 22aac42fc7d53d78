package org.campaignmaterials.distribution;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody did just now, told once on the page that follows. */
enum Done {
  RECEIVED,
  RECEIVED_IN_PART,
  RECEIPT_TAKEN_BACK,
  HANDED_OUT,
  HAND_OUT_UNDONE,
  PLACED,
  PLACEMENT_UNDONE,
  SEEN,
  GONE,
  LOOK_UNDONE,
  DISCARDED,
  DISCARD_UNDONE,
  GIVEN_BACK,
  EVENT_OPENED,
  EVENT_ACCEPTED,
  EVENT_REJECTED,
  EVENT_RENEWED,
  EVENT_WAITS;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The address of the page that follows, with the word by which it tells this. */
  String on(String path) {
    return path + "?done=" + code();
  }

  static Optional<Done> ofCode(String code) {
    return Stream.of(values()).filter(done -> done.code().equals(code)).findFirst();
  }
}

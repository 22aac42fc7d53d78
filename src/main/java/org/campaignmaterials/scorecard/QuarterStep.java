package org.campaignmaterials.scorecard;

import java.util.Locale;

/**
 * Something that a manager looks at in each quarter, because the text of the standards asks for it;
 * there are no others. What each costs is counted: a field is one that must be filled and is not
 * filled already, a tap is a button, a link or a box.
 *
 * @param kind what it is about
 * @param open whether there is something to do
 * @param count of how many things: parcels, places, hand-outs
 */
public record QuarterStep(Kind kind, boolean open, long count) {

  /** In the order of the page. */
  public enum Kind {
    /** Parcels that nobody confirmed: one tap each. */
    RECEIPTS("/receipts", 0, 1),
    /** Events that are over: open each from their list, and accept what was counted. */
    EVENTS("/events", 0, 1),
    /** The list of members is right: one tap. */
    ROSTER("/members", 0, 1),
    /** The quarter's meeting: open the form, filled but for its day, send it, and come back. */
    MEETING("/meetings/new", 1, 3),
    /** What was done: counted here, recorded when it happens. */
    ACTIVITIES("/activities", 0, 1),
    /** What was handed out: counted here, recorded when it happens. */
    HANDOUTS("/hand-outs/new", 0, 1),
    /** Places that nobody looked at for long: one tap each, from their list. */
    PLACES("/places", 0, 1),
    /** Claims without a source: for each, open its item, type the source, and save. */
    PAPERS("/papers", 1, 2),
    /** A manager in post: open the form, choose the office, type who and since when, and save. */
    OFFICES("/offices", 2, 3);

    private final String below;
    private final int fields;
    private final int taps;

    Kind(String below, int fields, int taps) {
      this.below = below;
      this.fields = fields;
      this.taps = taps;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Where it is done. */
    String path(String coalition) {
      return "/coalition/" + coalition + below;
    }
  }

  /** Fields that must be typed to get it done. */
  int fields() {
    if (!open) {
      return 0;
    }
    return kind == Kind.PAPERS ? (int) count * kind.fields : kind.fields;
  }

  /** Taps to get it done. */
  int taps() {
    if (!open) {
      return 0;
    }
    return switch (kind) {
      case RECEIPTS -> (int) count * kind.taps;
      case EVENTS -> kind.taps + 2 * (int) count;
      case PLACES -> kind.taps + (int) count;
      case PAPERS -> 1 + (int) count * kind.taps;
      case ROSTER, MEETING, ACTIVITIES, HANDOUTS, OFFICES -> kind.taps;
    };
  }
}

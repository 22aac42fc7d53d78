package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.campaignmaterials.web.Texts;

/**
 * One stamp in the passport of an edition.
 *
 * @param on the day that it bears, the oldest one if it rests on several
 * @param until the last day on which it counts; empty if it never runs out or is missing
 * @param lines what is known, line by line
 */
public record Stamp(
    Kind kind, State state, Optional<LocalDate> on, Optional<LocalDate> until, List<Line> lines) {

  /** In the order in which they are shown. */
  public enum Kind {
    /** Every statement of fact names its sources, and somebody read them lately. */
    SOURCES,
    /** Every channel printed on it was tried lately, in its language. */
    HOTLINE,
    /** Who wrote or translated it, and who read it once more. */
    WORDS,
    /** Somebody with lived experience reviewed it. */
    LIVED_EXPERIENCE,
    /** People with disabilities can read it. */
    ACCESSIBILITY;

    public String messageKey() {
      return "catalog.passport." + code();
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether it is there. */
  public enum State {
    RECORDED,
    EXPIRED,
    MISSING,
    /** There is nothing to stamp, as where no hotline is printed. */
    NOT_NEEDED;

    public String messageKey() {
      return "catalog.passport.state." + code();
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A sentence about one part of a stamp.
   *
   * @param arguments days, numbers, texts, words in two languages and channels of the hotline
   */
  public record Line(State state, String key, List<Object> arguments) {

    static Line of(State state, String key, Object... arguments) {
      return new Line(state, key, List.of(arguments));
    }

    public String words(Texts t) {
      return t.get(key, arguments.stream().map(each -> inWords(each, t)).toArray());
    }

    private static Object inWords(Object argument, Texts t) {
      if (argument instanceof LocalDate day) {
        return t.date(day);
      }
      if (argument instanceof Words words) {
        return words.in(t.language().code());
      }
      return argument instanceof HotlineChannel channel
          ? t.get(channel.kind().messageKey(), channel.address())
          : argument;
    }
  }

  public Stamp {
    lines = List.copyOf(lines);
  }

  /** Whether it keeps the edition from being released. */
  public boolean isLacking() {
    return state == State.EXPIRED || state == State.MISSING;
  }
}

package org.campaignmaterials.storefront;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What we know of one edition today.
 *
 * @param publication the path of its page; empty when there is none
 * @param triedOn the day since which every hotline channel on it was tried; empty when it carries
 *     none, or that is not known
 * @param recalled what is wrong with it; empty unless it was recalled
 * @param parts of a kit, that have to be taken out of it
 * @param instead what took its place; empty when nothing did
 * @param tellMe where to ask to be told if this changes; empty when it did
 */
public record CheckAnswer(
    Verdict verdict,
    Kind kind,
    String mark,
    String title,
    String language,
    String publication,
    Optional<LocalDate> triedOn,
    Optional<RecalledNotice> recalled,
    List<Part> parts,
    Optional<Instead> instead,
    String tellMe) {

  /** What it is, for whoever holds it. */
  public enum Kind {
    /** It hangs or lies where people work, and has its mark on it. */
    DISPLAYED,
    /** People carry it away, and it has no mark, on purpose. */
    CARRIED,
    /** It is a box with other things in it. */
    KIT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What may be ordered in the place of something.
   *
   * @param mark of its edition
   * @param order the order form that is ready for it
   */
  public record Instead(String mark, String order) {}

  /** A part of a kit that was recalled. */
  public record Part(RecalledNotice recalled, Optional<Instead> instead) {}

  /** The verdicts. */
  public enum Verdict {
    /** It may hang where it hangs. */
    RIGHT,
    /** It is right; there is a newer one. */
    RIGHT_NEWER,
    /** It is right, and not printed any more. */
    RIGHT_ENDED,
    /** It must come down. */
    OUT_OF_DATE,
    /** Something in it must be taken out. */
    PART_OUT_OF_DATE,
    /** It was never to be put up. */
    SAMPLE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it may stay where it is. */
    public boolean isRight() {
      return this == RIGHT || this == RIGHT_NEWER || this == RIGHT_ENDED;
    }
  }

  /** Whether its mark is printed on it. */
  public boolean isMarked() {
    return kind == Kind.DISPLAYED;
  }

  /**
   * The key of what its reader should do. What nobody can know from a card in somebody's hand is
   * not said of it.
   */
  public String advice() {
    return "storefront.check." + kind.code() + "." + verdict.code();
  }
}

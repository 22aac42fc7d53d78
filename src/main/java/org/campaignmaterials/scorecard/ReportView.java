package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;

/**
 * A frozen report in words: what its page shows, and its document.
 *
 * @param period the days, in words
 * @param asOf on which day the records were read, in words
 * @param frozen when and by whom, in words
 * @param complete whether the period was over when it was frozen
 * @param source where the standards come from, and what is our reading
 * @param partial about quarters that are not judged; empty for none
 * @param replays whether this release counts the same from the frozen records
 * @param replaces the number of the earlier report on the same period; empty for none
 * @param replacedBy a later report on it; nothing in the document, which stays as it is
 * @param since what is different now, each a sentence; nothing in the document likewise
 */
public record ReportView(
    CoalitionHead head,
    String number,
    String period,
    String asOf,
    String frozen,
    boolean complete,
    String source,
    String partial,
    int rules,
    String fingerprint,
    List<StandardPart> standards,
    List<Stage> stages,
    List<Reading> readings,
    List<Behind> behind,
    boolean replays,
    String replaces,
    Optional<Later> replacedBy,
    List<String> since) {

  /**
   * One standard.
   *
   * @param text it in short words of ours
   * @param sign shown, open, recorded or judged: which sign stands before the words
   * @param finding in words
   * @param attention hints, each a sentence
   * @param judgements those that there were, the newest first
   */
  public record StandardPart(
      int number,
      String name,
      String text,
      String sign,
      String finding,
      List<LimbPart> limbs,
      List<String> attention,
      List<Judged> judgements) {}

  /**
   * A part of a standard.
   *
   * @param state how the records answer it; empty where nothing is counted
   * @param needed what the text wants or how we read it; likewise
   */
  public record LimbPart(String name, String state, String needed, List<FigurePart> figures) {}

  /**
   * A figure as a sentence.
   *
   * @param parts of what it is made, each a line
   * @param late how many of its records were entered late; empty for none
   */
  public record FigurePart(String sentence, List<String> parts, String late) {}

  /** A reviewer's word: who judged what and when, and why. */
  public record Judged(String sentence, String reason) {}

  /**
   * A bar of the way from the shelf to the wall.
   *
   * @param code names its colour
   * @param percent of the longest bar
   */
  public record Stage(String code, String name, String pieces, int percent) {}

  /** How a word of the standards was read. */
  public record Reading(String name, String amount) {}

  /**
   * The records behind a figure.
   *
   * @param records by their ids, with what each adds
   * @param together the figure, which they add up to
   */
  public record Behind(int standard, String figure, String records, String together) {}

  /** Who gives the document out, and whether it must say that it is a demonstration. */
  public record Publisher(String campaign, String agency, boolean demonstration) {}

  /** A later report on the same period: its number, and the day on which it was frozen. */
  public record Later(String number, String frozenOn) {}
}

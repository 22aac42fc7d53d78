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
 * @param changes how the records differ from then; nothing in the document, which stays as it is
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
    Optional<Changes> changes) {

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

  /** The records behind a figure, by their ids. */
  public record Behind(int standard, String figure, String records) {}

  /** Who gives the document out, and whether it must say that it is a demonstration. */
  public record Publisher(String campaign, String agency, boolean demonstration) {}

  /** What was recorded since, in numbers. */
  public record Changes(int added, int changed, int gone) {}
}

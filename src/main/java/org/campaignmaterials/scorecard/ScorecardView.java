package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.web.TypedForm;

/**
 * A scorecard as a page shows it, in words.
 *
 * @param problems what is wrong with the period that was asked for; then the usual one is shown
 * @param partial says which quarters are not judged; empty when all are
 * @param lateDays after how many days an entry is late
 */
public record ScorecardView(
    CoalitionHead head,
    PeriodView period,
    List<RuleViolation> problems,
    String partial,
    int lateDays,
    List<StandardView> standards) {

  /**
   * The days that are looked at.
   *
   * @param query the period in an address: {@code from=2026-Q1&to=2026-Q4}
   * @param quarters to choose from, the newest first
   * @param shortcuts other periods that are often wanted
   */
  public record PeriodView(
      String words,
      String from,
      String to,
      String query,
      List<TypedForm.Option> quarters,
      List<Shortcut> shortcuts,
      LocalDate asOf) {}

  /** A period by its words and its place in an address. */
  public record Shortcut(String words, String query) {}

  /**
   * One standard.
   *
   * @param text it in short words of ours
   * @param path of its own page, with the period
   */
  public record StandardView(
      int number,
      String name,
      String text,
      FindingView finding,
      List<LimbView> limbs,
      List<String> attention,
      List<JudgementView> judgements,
      String path) {}

  /**
   * A finding or a state as a sign and words.
   *
   * @param sign shown, open, attention, judged or recorded: the end of its class
   */
  public record FindingView(String sign, String words) {}

  /**
   * A limb of the text.
   *
   * @param state of a limb that can be counted
   * @param needed how many the text says or we read; empty for other limbs
   */
  public record LimbView(
      String name, Optional<FindingView> state, String needed, List<FigureView> figures) {}

  /**
   * A figure as a sentence that opens its records.
   *
   * @param path where its records are listed
   * @param late how many were entered late; empty for none
   * @param parts what it is made of, on one line
   * @param nothing whether there is nothing to open
   */
  public record FigureView(
      String words, String path, String late, List<String> parts, boolean nothing) {}

  /**
   * Somebody's judgement.
   *
   * @param words who judged what, when, for which period
   * @param changed whether the figures are others now than those the reviewer saw
   */
  public record JudgementView(String words, String reason, boolean changed) {}
}

package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.shared.Quarter;

/**
 * What a coalition's records show about the eight standards in a period: a pure function of {@link
 * Records}. There is no sum over the standards, because nobody could say what it would mean.
 *
 * @param findings one for each standard, in their order
 * @param quarters those of the period that have begun
 * @param judgeable those of them that were whole quarters for this coalition and are over; nothing
 *     is held against a coalition for the others
 */
public record Scorecard(
    String coalition,
    Period period,
    LocalDate asOf,
    List<Finding> findings,
    List<Quarter> quarters,
    List<Quarter> judgeable,
    Readings readings) {

  /**
   * The rules by which findings are computed. Whoever changes a rule so that the same records give
   * another figure raises it, and keeps the old way for reports that were frozen under it.
   */
  static final int RULES_VERSION = 1;

  public Scorecard {
    findings = List.copyOf(findings);
    quarters = List.copyOf(quarters);
    judgeable = List.copyOf(judgeable);
  }

  static Scorecard of(Records records) {
    return new Scorecard(
        records.coalition(),
        records.period(),
        records.asOf(),
        List.of(
            Membership.of(records),
            Purposes.of(records),
            Reach.of(records),
            Context.of(records),
            Balance.of(records),
            Upkeep.of(records),
            Promotion.of(records),
            Sourcing.of(records)),
        records.quarters(),
        records.fullQuarters(),
        records.readings());
  }

  public Finding finding(Standard standard) {
    return findings.get(standard.ordinal());
  }

  /** The last day of what is told: the period's, or the day of reading within it. */
  LocalDate day() {
    return period.to().isBefore(asOf) ? period.to() : asOf;
  }

  public ShelfToWall shelfToWall() {
    return ShelfToWall.of(finding(Standard.SUPPORT));
  }

  /** The quarters that are not judged: still running, or not whole ones for this coalition. */
  public List<Quarter> partial() {
    return quarters.stream().filter(quarter -> !judgeable.contains(quarter)).toList();
  }

  /** Whether a share of so many is told as "6 of 7" rather than in percent. */
  public boolean isFew(double whole) {
    return whole < readings.fewActivities();
  }
}

package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.scorecard.QuarterStep.Kind;
import org.campaignmaterials.scorecard.RosterRecords.Office;

/**
 * What a manager is asked in a quarter, and how much of their time that takes. The time is an
 * estimate with the numbers below, and a test holds a busy quarter to fifteen minutes.
 *
 * @param steps one of each kind, in the order of the page
 */
record QuarterSteps(List<QuarterStep> steps) {
  /** No more than this, so that a volunteer keeps it up. */
  static final int MINUTES_MOST = 15;

  /** Finding a day in a calendar and typing it. */
  private static final int SECONDS_A_FIELD = 30;

  /** Reading a line and tapping beside it, with a look at the shelf or the wall remembered. */
  private static final int SECONDS_A_TAP = 15;

  /** Reading the page once. */
  private static final int SECONDS_TO_READ = 180;

  private static final int SECONDS_A_MINUTE = 60;

  /**
   * The steps as the records of a quarter leave them.
   *
   * @param records of one quarter
   * @param parcels how many parcels wait to be confirmed
   * @param events how many events wait for what was counted to be accepted
   * @param recheckDays after how many days a place should be looked at again
   */
  static QuarterSteps of(Records records, long parcels, long events, int recheckDays) {
    Scorecard scorecard = Scorecard.of(records);
    LocalDate day = records.day();
    LimbFinding meetings = scorecard.finding(Standard.UPKEEP).limb(Limb.MEETINGS);
    long held = amount(meetings, Measure.MEETINGS);
    long reviews = records.inPeriod(records.reviews()).size();
    long activities = records.inPeriod(records.activities()).size();
    long handouts = records.inPeriod(records.handouts()).size();
    LimbFinding materials = scorecard.finding(Standard.SUPPORT).limb(Limb.MATERIALS);
    boolean anythingInHand = amount(materials, Measure.IN_HAND) > 0;
    long due =
        records.placements().stream()
            .filter(placement -> placement.isUpOn(day))
            .filter(placement -> lastSeen(placement).isBefore(day.minusDays(recheckDays)))
            .count();
    Figure sourced =
        scorecard
            .finding(Standard.SOURCES)
            .limb(Limb.OWN_ITEMS)
            .figure(Measure.SOURCED_CLAIMS)
            .orElseThrow();
    long unsourced = (long) (sourced.whole().orElse(0) - sourced.amount());
    boolean managed =
        records.terms().stream()
            .anyMatch(term -> term.office() == Office.MANAGER && term.covers(day));
    return new QuarterSteps(
        List.of(
            new QuarterStep(Kind.RECEIPTS, parcels > 0, parcels),
            new QuarterStep(Kind.EVENTS, events > 0, events),
            new QuarterStep(Kind.ROSTER, reviews == 0, records.activeMembers().size()),
            new QuarterStep(Kind.MEETING, held == 0, held),
            new QuarterStep(Kind.ACTIVITIES, activities == 0, activities),
            new QuarterStep(Kind.HANDOUTS, handouts == 0 && anythingInHand, handouts),
            new QuarterStep(Kind.PLACES, due > 0, due),
            new QuarterStep(Kind.PAPERS, unsourced > 0, unsourced),
            new QuarterStep(Kind.OFFICES, !managed, managed ? 1 : 0)));
  }

  private static long amount(LimbFinding limb, Measure measure) {
    return (long) limb.figure(measure).orElseThrow().amount();
  }

  private static LocalDate lastSeen(Placement placement) {
    return Stream.concat(Stream.of(placement.occurredOn()), placement.seenOn().stream())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  List<QuarterStep> open() {
    return steps.stream().filter(QuarterStep::open).toList();
  }

  /** Fields that must be typed for everything that is open. */
  int fields() {
    return steps.stream().mapToInt(QuarterStep::fields).sum();
  }

  /** Taps for everything that is open. */
  int taps() {
    return steps.stream().mapToInt(QuarterStep::taps).sum();
  }

  /** About how long everything that is open takes, in full minutes. */
  int minutes() {
    int seconds = SECONDS_TO_READ + fields() * SECONDS_A_FIELD + taps() * SECONDS_A_TAP;
    return (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
  }
}

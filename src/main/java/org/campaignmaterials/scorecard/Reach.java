package org.campaignmaterials.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campaignmaterials.scorecard.PiecesRecords.Given;
import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Reached;
import org.campaignmaterials.scorecard.RosterRecords.Support;

/**
 * Standard 3: "resources, training, materials, and ongoing support to organizations and individuals
 * who are most likely to come into contact with victims". Each of the four is counted apart, by
 * quarter and sector, and organizations apart from individuals, who are counted and never named.
 *
 * <p>Handed out and displayed are two figures that are never added, and what the coalition still
 * holds stands apart from both. How many people were found or helped is nowhere asked.
 */
final class Reach {
  private final Records records;
  private final List<Activity> activities;
  private final List<Handout> handouts;
  private final List<Placement> displayed;

  private Reach(Records records) {
    this.records = records;
    this.activities = records.inPeriod(records.activities());
    this.handouts = records.inPeriod(records.handouts());
    this.displayed = newlyDisplayed(records);
  }

  static Finding of(Records records) {
    return new Reach(records).finding();
  }

  /**
   * What was put up in the period. A placement of pieces that were handed to the place before is
   * evidence for those; its pieces are counted as handed out already.
   */
  static List<Placement> newlyDisplayed(Records records) {
    return records.inPeriod(records.placements()).stream()
        .filter(placement -> !placement.ofHandedOut())
        .toList();
  }

  private Finding finding() {
    return Finding.recorded(
        Standard.SUPPORT,
        List.of(
            byActivities(Limb.RESOURCES, Support.RESOURCES),
            byActivities(Limb.TRAINING, Support.TRAINING),
            materials(),
            byActivities(Limb.ONGOING_SUPPORT, Support.ONGOING_SUPPORT)),
        List.of());
  }

  private LimbFinding byActivities(Limb limb, Support support) {
    List<Activity> giving = giving(support);
    return LimbFinding.of(
        limb,
        Figuring.of(records, Measure.ACTIVITIES, giving).byQuarter().figure(),
        Figuring.of(records, Measure.ORGANIZATIONS_REACHED, giving)
            .distinct(Counted.Kind.ORGANIZATION, Activity::organizations)
            .byQuarter()
            .figure(),
        people(giving));
  }

  private List<Activity> giving(Support support) {
    return activities.stream().filter(activity -> activity.gives().contains(support)).toList();
  }

  private Figure people(List<Activity> giving) {
    return Figuring.of(records, Measure.PEOPLE_REACHED, giving)
        .adding(Activity::people)
        .byQuarter()
        .weighted(
            Dimension.SECTOR,
            activity ->
                activity.reached().stream()
                    .filter(reached -> reached.people() > 0)
                    .collect(
                        Collectors.toMap(
                            Reached::sector, reached -> (double) reached.people(), Double::sum)))
        .figure();
  }

  private LimbFinding materials() {
    List<Given> given = new ArrayList<>(handouts);
    given.addAll(records.inPeriod(records.placements()));
    given.sort(Comparator.comparing(Given::occurredOn).thenComparing(Given::id));
    return LimbFinding.of(
        Limb.MATERIALS,
        pieces(Measure.HANDED_OUT, handouts),
        pieces(Measure.DISPLAYED, displayed),
        Figuring.of(records, Measure.ORGANIZATIONS_REACHED, given)
            .distinct(Counted.Kind.ORGANIZATION, each -> each.organization().stream())
            .byQuarter()
            .figure(),
        people(giving(Support.MATERIALS)),
        Ledger.flow(records, Measure.SHIPPED),
        Ledger.flow(records, Measure.RECEIVED),
        Ledger.held(records, Measure.IN_HAND),
        Ledger.held(records, Measure.IN_TRANSIT));
  }

  private <E extends Given> Figure pieces(Measure measure, List<E> given) {
    return Figuring.of(records, measure, given)
        .adding(Given::quantity)
        .byQuarter()
        .weighted(Dimension.SECTOR, each -> Map.of(each.sector(), (double) each.quantity()))
        .weighted(Dimension.PROOF, each -> Map.of(each.proof(), (double) each.quantity()))
        .figure();
  }
}

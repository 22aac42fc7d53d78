package org.campaignmaterials.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campaignmaterials.scorecard.Attention.Reason;
import org.campaignmaterials.scorecard.Records.Entry;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Term;

/**
 * Standard 5: not dominated by one organization, and "activities … reasonably diverse and not
 * focused on one method". Who led is counted by parent organization. Officers are listed and draw
 * no attention: a coalition with one manager has all its officers from one organization.
 */
final class Balance {
  private final Records records;
  private final Map<Long, String> organizations;

  private Balance(Records records) {
    this.records = records;
    this.organizations = records.organizations();
  }

  static Finding of(Records records) {
    return new Balance(records).finding();
  }

  private Finding finding() {
    List<Activity> activities = records.inPeriod(records.activities());
    List<Term> officers =
        records.terms().stream().filter(term -> term.covers(records.day())).toList();
    Figure ledActivities = led(Measure.LED_ACTIVITIES, activities, Activity::ledBy);
    Figure ledMeetings =
        led(Measure.LED_MEETINGS, records.inPeriod(records.meetings()), Meeting::ledBy);
    Figure methods =
        Figuring.of(records, Measure.BY_METHOD, activities)
            .by(Dimension.METHOD, Activity::method)
            .figure();
    int percent = records.readings().attentionPercent();
    List<Attention> attention = new ArrayList<>();
    attention.addAll(
        Attention.above(
            percent, Reason.ACTIVITIES_LED_BY_ONE, ledActivities, Dimension.ORGANIZATION));
    attention.addAll(
        Attention.above(percent, Reason.MEETINGS_LED_BY_ONE, ledMeetings, Dimension.ORGANIZATION));
    attention.addAll(Attention.atAll(Reason.ONE_METHOD, methods, Dimension.METHOD));
    return Finding.recorded(
        Standard.BALANCE,
        List.of(
            LimbFinding.of(
                Limb.ORGANIZATIONS,
                ledActivities,
                ledMeetings,
                led(Measure.OFFICERS, officers, Term::member)),
            LimbFinding.of(Limb.METHODS, methods)),
        attention);
  }

  /** How many have a leader on record, of all, and by which organizations they were led. */
  private <E extends Entry> Figure led(
      Measure measure, List<E> all, Function<E, Optional<Long>> leader) {
    return Figuring.of(
            records,
            measure,
            all.stream().filter(entry -> organization(leader.apply(entry)).isPresent()).toList())
        .outOf(all)
        .by(Dimension.ORGANIZATION, entry -> organization(leader.apply(entry)).orElseThrow())
        .figure();
  }

  private Optional<String> organization(Optional<Long> member) {
    return member.map(organizations::get);
  }
}

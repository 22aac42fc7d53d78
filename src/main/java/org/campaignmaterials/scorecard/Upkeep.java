package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.Criterion.State;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Member;
import org.campaignmaterials.scorecard.RosterRecords.Office;
import org.campaignmaterials.scorecard.RosterRecords.Review;
import org.campaignmaterials.scorecard.RosterRecords.Term;
import org.campaignmaterials.scorecard.RosterRecords.Topic;
import org.campaignmaterials.shared.Quarter;

/**
 * Standard 6: a manager, who maintains the list of members, holds "a minimum of one meeting per
 * quarter", has members trained, and brings them to take part. A meeting counts when members of two
 * organizations came: one organization that meets by itself is no meeting of a coalition. The text
 * gives no time for the training; we look a year back, because nobody is trained on everything in
 * each quarter.
 */
final class Upkeep {
  private final Records records;
  private final Readings readings;
  private final Map<Long, String> organizations;
  private final LocalDate day;

  private Upkeep(Records records) {
    this.records = records;
    this.readings = records.readings();
    this.organizations = records.organizations();
    this.day = records.day();
  }

  static Finding of(Records records) {
    return new Upkeep(records).finding();
  }

  private Finding finding() {
    return Finding.counted(
        Standard.UPKEEP,
        List.of(manager(), list(), meetings(), education(), participation()),
        List.of(),
        !records.fullQuarters().isEmpty());
  }

  /**
   * A manager in post on every day, from the coalition's first day on. A day of two terms counts
   * for the one that began first.
   */
  private LimbFinding manager() {
    List<Term> terms =
        records.terms().stream().filter(term -> term.office() == Office.MANAGER).toList();
    List<LocalDate> days = daysOfTheCoalition();
    Map<Term, Long> covered =
        days.stream()
            .flatMap(each -> terms.stream().filter(term -> term.covers(each)).limit(1))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Figure managed =
        Figuring.of(records, Measure.DAYS_WITH_MANAGER, terms)
            .adding(term -> covered.getOrDefault(term, 0L))
            .outOf(days.size())
            .figure();
    return LimbFinding.of(
        Limb.MANAGER,
        Criterion.ourReading(!days.isEmpty() && managed.amount() == days.size(), days.size()),
        managed);
  }

  private List<LocalDate> daysOfTheCoalition() {
    LocalDate from = records.period().from();
    return records
        .startedOn()
        .map(start -> start.isAfter(from) ? start : from)
        .filter(first -> !first.isAfter(day))
        .map(first -> first.datesUntil(day.plusDays(1)).toList())
        .orElse(List.of());
  }

  /** The list of members was reviewed not long before the last day. */
  private LimbFinding list() {
    LocalDate earliest = day.minusDays(readings.reviewDays());
    List<Review> recent =
        records.reviews().stream()
            .filter(review -> !review.occurredOn().isBefore(earliest))
            .filter(review -> !review.occurredOn().isAfter(day))
            .toList();
    return LimbFinding.of(
        Limb.LIST,
        Criterion.ourReading(!recent.isEmpty(), readings.reviewDays()),
        Figuring.of(records, Measure.LIST_REVIEWS, recent).figure());
  }

  /** A meeting that counts in every full quarter; without a full one there is nothing to judge. */
  private LimbFinding meetings() {
    Map<Boolean, List<Meeting>> held =
        records.inPeriod(records.meetings()).stream()
            .collect(Collectors.partitioningBy(this::counts));
    List<Meeting> counting = held.get(true);
    List<Quarter> full = records.fullQuarters();
    Figure withMeeting = quartersWithMeeting(counting, full);
    State state =
        full.isEmpty()
            ? State.NOT_DUE
            : withMeeting.amount() == full.size() ? State.MET : State.NOT_RECORDED_YET;
    return LimbFinding.of(
        Limb.MEETINGS,
        new Criterion(state, 1, true),
        withMeeting,
        Figuring.of(records, Measure.MEETINGS, counting).byQuarter().figure(),
        Figuring.of(records, Measure.SMALL_MEETINGS, held.get(false)).figure());
  }

  private boolean counts(Meeting meeting) {
    return isFromSeveral(meeting.attended().stream());
  }

  private boolean isFromSeveral(Stream<Long> members) {
    long different = members.map(organizations::get).filter(Objects::nonNull).distinct().count();
    return different >= readings.meetingOrganizations();
  }

  private Figure quartersWithMeeting(List<Meeting> counting, List<Quarter> full) {
    return Figuring.of(
            records,
            Measure.QUARTERS_WITH_MEETING,
            counting.stream().filter(meeting -> full.contains(quarter(meeting))).toList())
        .distinct(Counted.Kind.QUARTER, meeting -> Stream.of(quarter(meeting).code()))
        .outOf(full.size())
        .figure();
  }

  private static Quarter quarter(Meeting meeting) {
    return Quarter.of(meeting.occurredOn());
  }

  /** Members were trained on what the text names, within the last months. */
  private LimbFinding education() {
    LocalDate earliest = day.minusMonths(readings.trainingMonths());
    List<Meeting> trainings =
        records.meetings().stream()
            .filter(meeting -> meeting.occurredOn().isAfter(earliest))
            .filter(meeting -> !meeting.occurredOn().isAfter(day))
            .filter(meeting -> !meeting.topics().isEmpty())
            .filter(this::counts)
            .toList();
    double all = Topic.values().length;
    Figure topics =
        Figuring.of(records, Measure.TOPICS, trainings)
            .distinct(
                Counted.Kind.TOPIC, meeting -> meeting.topics().stream().sorted().map(Upkeep::code))
            .outOf(all)
            .weighted(
                Dimension.TOPIC,
                meeting ->
                    meeting.topics().stream().collect(Collectors.toMap(Upkeep::code, topic -> 1.0)))
            .figure();
    return LimbFinding.of(Limb.EDUCATION, Criterion.ofTheText(topics.amount() == all, all), topics);
  }

  /** The topic as a code, which its words are found by. */
  static String code(Topic topic) {
    return topic.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** How many of the members took part in activities of the period. */
  private LimbFinding participation() {
    List<Activity> activities = records.inPeriod(records.activities());
    Map<Long, Member> active =
        records.activeMembers().stream()
            .collect(Collectors.toMap(Member::number, Function.identity()));
    List<Activity> joined =
        activities.stream()
            .filter(activity -> activity.participants().stream().anyMatch(active::containsKey))
            .toList();
    Figure taking =
        Figuring.of(records, Measure.PARTICIPANTS, joined)
            .distinct(
                Counted.Kind.MEMBER,
                activity ->
                    activity.participants().stream()
                        .filter(active::containsKey)
                        .map(String::valueOf))
            .outOf(List.copyOf(active.values()))
            .byQuarter()
            .figure();
    boolean several =
        isFromSeveral(
            joined.stream()
                .flatMap(activity -> activity.participants().stream())
                .filter(active::containsKey));
    return LimbFinding.of(
        Limb.PARTICIPATION, Criterion.ourReading(several, readings.meetingOrganizations()), taking);
  }
}

package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.campaignmaterials.coalition.Activity;
import org.campaignmaterials.coalition.Confirmation;
import org.campaignmaterials.coalition.ItemClaim;
import org.campaignmaterials.coalition.Meeting;
import org.campaignmaterials.coalition.Member;
import org.campaignmaterials.coalition.PublicItem;
import org.campaignmaterials.coalition.Recorded;
import org.campaignmaterials.coalition.RosterReview;
import org.campaignmaterials.coalition.Statement;
import org.campaignmaterials.coalition.Term;
import org.campaignmaterials.shared.SameName;

/**
 * Turns what a coalition wrote down about itself into records without names. Organizations become
 * keys: two spellings that differ in case or spaces only are one.
 */
final class RosterTranslation {
  private final ZoneId zone;
  private final List<Member> roster;
  private final Map<String, String> parties = new HashMap<>();

  RosterTranslation(ZoneId zone, List<Member> roster) {
    this.zone = zone;
    this.roster = roster;
    roster.stream()
        .sorted(Comparator.comparingLong(Member::id))
        .forEach(
            member ->
                parties.putIfAbsent(
                    SameName.keyOf(member.facts().party()), Long.toString(member.id())));
  }

  /** All members, with what was known of them on a day. */
  List<RosterRecords.Member> members(LocalDate day) {
    return roster.stream().map(member -> member(member, day)).toList();
  }

  private RosterRecords.Member member(Member member, LocalDate day) {
    return new RosterRecords.Member(
        member.id(),
        parties.get(SameName.keyOf(member.facts().party())),
        member.facts().sector(),
        member.facts().joinedOn(),
        member.leftOn(),
        member
            .confirmation()
            .filter(confirmation -> confirmation.how() == Confirmation.How.BY_MEMBER)
            .filter(confirmation -> !confirmation.on().isAfter(day))
            .isPresent(),
        recordedOn(member.recorded()));
  }

  List<RosterRecords.Term> terms(List<Term> terms) {
    return terms.stream()
        .map(
            term ->
                new RosterRecords.Term(
                    term.id(),
                    RosterRecords.Office.valueOf(term.facts().office().name()),
                    term.facts().member(),
                    term.facts().from(),
                    term.facts().until(),
                    recordedOn(term.recorded())))
        .toList();
  }

  List<RosterRecords.Review> reviews(List<RosterReview> reviews, LocalDate day) {
    return reviews.stream()
        .filter(review -> !review.reviewedOn().isAfter(day))
        .map(
            review ->
                new RosterRecords.Review(
                    review.id(), review.reviewedOn(), recordedOn(review.recorded())))
        .toList();
  }

  List<RosterRecords.Meeting> meetings(List<Meeting> meetings) {
    return meetings.stream()
        .map(
            meeting ->
                new RosterRecords.Meeting(
                    meeting.id(),
                    meeting.facts().heldOn(),
                    recordedOn(meeting.recorded()),
                    meeting.facts().ledBy(),
                    meeting.facts().attended().stream().sorted().toList(),
                    meeting.facts().topics().stream()
                        .map(topic -> RosterRecords.Topic.valueOf(topic.name()))
                        .collect(Collectors.toUnmodifiableSet())))
        .toList();
  }

  List<RosterRecords.Activity> activities(List<Activity> activities) {
    Function<String, String> reached = keysOf(activities);
    return activities.stream().map(activity -> activity(activity, reached)).toList();
  }

  private static Function<String, String> keysOf(List<Activity> activities) {
    Map<String, String> keys = new HashMap<>();
    reached(activities).forEach((key, name) -> keys.putIfAbsent(SameName.keyOf(name), key));
    return name -> keys.get(SameName.keyOf(name));
  }

  /**
   * The organizations that activities reached, in the order in which they were written down, by
   * where they stand: the activity, and its line there. The first place of a name is its key.
   */
  static Map<String, String> reached(List<Activity> activities) {
    Map<String, String> names = new LinkedHashMap<>();
    List<Activity> inOrder = new ArrayList<>(activities);
    inOrder.sort(Comparator.comparingLong(Activity::id));
    for (Activity activity : inOrder) {
      for (int line = 0; line < activity.facts().reached().size(); line++) {
        String key = activity.id() + "." + (line + 1);
        activity.facts().reached().get(line).organization().ifPresent(name -> names.put(key, name));
      }
    }
    return names;
  }

  private RosterRecords.Activity activity(Activity activity, Function<String, String> reached) {
    return new RosterRecords.Activity(
        activity.id(),
        activity.facts().occurredOn(),
        recordedOn(activity.recorded()),
        activity.facts().method().code(),
        RosterRecords.Purpose.valueOf(activity.facts().purpose().name()),
        RosterRecords.Type.valueOf(activity.facts().type().name()),
        activity.facts().concerns().code(),
        activity.facts().limbs().stream()
            .map(limb -> RosterRecords.Support.valueOf(limb.name()))
            .collect(Collectors.toUnmodifiableSet()),
        activity.facts().ledBy(),
        activity.facts().promotesHotline(),
        activity.facts().encouragesResources(),
        activity.facts().reached().stream()
            .map(
                each ->
                    new RosterRecords.Reached(
                        each.organization().map(reached), each.sector(), each.people()))
            .toList(),
        activity.facts().tookPart().stream().sorted().toList());
  }

  List<RosterRecords.Statement> statements(List<Statement> statements, LocalDate day) {
    return statements.stream()
        .filter(statement -> !statement.facts().datedOn().isAfter(day))
        .map(
            statement ->
                new RosterRecords.Statement(
                    statement.id(),
                    RosterRecords.StatementKind.valueOf(statement.facts().kind().name()),
                    statement.facts().datedOn(),
                    recordedOn(statement.recorded())))
        .toList();
  }

  List<RosterRecords.Item> items(List<PublicItem> items, LocalDate day) {
    return items.stream()
        .filter(item -> !item.facts().publishedOn().isAfter(day))
        .map(
            item ->
                new RosterRecords.Item(
                    item.id(),
                    item.facts().publishedOn(),
                    recordedOn(item.recorded()),
                    item.facts().unchangedCampaignItem(),
                    item.claims().stream().map(claim -> claim(item, claim)).toList()))
        .toList();
  }

  private RosterRecords.Claim claim(PublicItem item, ItemClaim claim) {
    return new RosterRecords.Claim(
        claim.id(),
        item.facts().publishedOn(),
        recordedOn(claim.recorded()),
        claim.facts().source().isPresent(),
        claim.facts().review().isPresent(),
        claim.facts().aboutExtent());
  }

  private LocalDate recordedOn(Recorded recorded) {
    return recorded.at().atZone(zone).toLocalDate();
  }
}

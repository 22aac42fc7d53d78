package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.PiecesRecords.Credit;
import org.campaignmaterials.scorecard.PiecesRecords.Flow;
import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Held;
import org.campaignmaterials.scorecard.PiecesRecords.Material;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Item;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Member;
import org.campaignmaterials.scorecard.RosterRecords.Review;
import org.campaignmaterials.scorecard.RosterRecords.Statement;
import org.campaignmaterials.scorecard.RosterRecords.Term;
import org.campaignmaterials.shared.Quarter;

/**
 * Everything that a scorecard looks at, as it was on one day: ids, codes, dates and quantities. No
 * name, no title and no words that anybody typed stand in it, so that it can be kept as long as a
 * report is, and tells a thief nothing. Pages look names up by the ids when they show them.
 *
 * <p>Its JSON form ({@link RecordsJson}) is what a frozen report keeps.
 *
 * @param coalition its number
 * @param asOf the business day on which the records were read; what lies after it is unknown
 * @param members all that there ever were
 * @param terms all terms of office
 * @param reviews of the list of members, until the last day looked at
 * @param meetings from a year before that day on, because training is looked for so far back
 * @param activities of the period
 * @param statements all, until the last day looked at
 * @param items of the coalition's own for the public, until that day
 * @param handouts of the period
 * @param placements posted until that day, whether or not they are still up
 * @param flows what the ledger sums up, by quarter of the period
 * @param held what the coalition holds on {@code asOf}
 * @param credits of the period; shown, and part of no finding
 * @param materials what is known of each SKU named here
 */
record Records(
    String coalition,
    Period period,
    LocalDate asOf,
    Readings readings,
    List<Member> members,
    List<Term> terms,
    List<Review> reviews,
    List<Meeting> meetings,
    List<Activity> activities,
    List<Statement> statements,
    List<Item> items,
    List<Handout> handouts,
    List<Placement> placements,
    List<Flow> flows,
    List<Held> held,
    List<Credit> credits,
    List<Material> materials) {

  /** One record that a figure counts. */
  interface Entry {
    RecordId id();

    /** When it happened in the world; of a lasting thing, when it began. */
    LocalDate occurredOn();

    /** When it was written down, in the business zone. */
    LocalDate recordedOn();
  }

  Records {
    members = sorted(members);
    terms = sorted(terms);
    reviews = sorted(reviews);
    meetings = sorted(meetings);
    activities = sorted(activities);
    statements = sorted(statements);
    items = sorted(items);
    handouts = sorted(handouts);
    placements = sorted(placements);
    credits = sorted(credits);
    flows =
        flows.stream()
            .sorted(Comparator.comparing(Flow::quarter).thenComparing(Flow::sku))
            .toList();
    held = held.stream().sorted(Comparator.comparing(Held::sku)).toList();
    materials = materials.stream().sorted(Comparator.comparing(Material::sku)).toList();
  }

  /** The same records in the same order, whatever order a database had. */
  private static <E extends Entry> List<E> sorted(Collection<E> entries) {
    return entries.stream()
        .sorted(Comparator.<E, LocalDate>comparing(Entry::occurredOn).thenComparing(Entry::id))
        .toList();
  }

  /**
   * These records as they would be looked at on the day of others: under the readings of then, with
   * what was held and printed then. What differs still is what the coalition recorded since.
   */
  Records asLookedAtFor(Records others) {
    return new Records(
        coalition,
        others.period,
        others.asOf,
        others.readings,
        members,
        terms,
        reviews,
        meetings,
        activities,
        statements,
        items,
        handouts,
        placements,
        flows,
        others.held,
        credits,
        Stream.concat(
                others.materials.stream(),
                materials.stream().filter(each -> !others.knows(each.sku())))
            .toList());
  }

  private boolean knows(String sku) {
    return materials.stream().anyMatch(material -> material.sku().equals(sku));
  }

  /** Whether the last day of the period has passed. */
  boolean isOver() {
    return period.to().isBefore(asOf);
  }

  /** The last day of the period of which something can be known. */
  LocalDate day() {
    return isOver() ? period.to() : asOf;
  }

  /** The first day of which anything is recorded; before it there was no coalition to judge. */
  Optional<LocalDate> startedOn() {
    return Stream.concat(members.stream().map(Member::joinedOn), terms.stream().map(Term::from))
        .min(Comparator.naturalOrder());
  }

  /** The quarters of the period that have begun. */
  List<Quarter> quarters() {
    return period.quarters().stream().filter(quarter -> !quarter.firstDay().isAfter(asOf)).toList();
  }

  /**
   * Whether a quarter can be judged: it lies in the period, is over, and the coalition was there
   * from its first day on.
   */
  boolean isFull(Quarter quarter) {
    return period.covers(quarter)
        && quarter.lastDay().isBefore(asOf)
        && startedOn().filter(start -> !start.isAfter(quarter.firstDay())).isPresent();
  }

  List<Quarter> fullQuarters() {
    return quarters().stream().filter(this::isFull).toList();
  }

  List<Member> activeMembers() {
    return members.stream().filter(member -> member.isActiveOn(day())).toList();
  }

  /** The parent organization of each member, by the member's number. */
  Map<Long, String> organizations() {
    return members.stream().collect(Collectors.toMap(Member::number, Member::organization));
  }

  /** The entries that lie in the period. */
  <E extends Entry> List<E> inPeriod(List<E> entries) {
    return entries.stream()
        .filter(entry -> period.contains(entry.occurredOn()) && !entry.occurredOn().isAfter(asOf))
        .toList();
  }

  /** Whether it was written down long after it happened. */
  boolean isLate(Entry entry) {
    return entry.recordedOn().isAfter(entry.occurredOn().plusDays(readings.lateDays()));
  }

  /** What is printed on each SKU; one that nobody knows carries nothing. */
  Function<String, Material> material() {
    Map<String, Material> known =
        materials.stream().collect(Collectors.toMap(Material::sku, Function.identity()));
    return sku -> known.getOrDefault(sku, new Material(sku, false, false));
  }
}

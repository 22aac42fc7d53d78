package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * A member, an organization or a person.
   *
   * @param organization the number of the first member of the same parent organization, so that it
   *     names a party without its name; who stands alone is a party of their own
   * @param confirmedByMember whether the member said so, by a link, rather than the manager
   */
  record Member(
      long number,
      String organization,
      String sector,
      LocalDate joinedOn,
      Optional<LocalDate> leftOn,
      boolean confirmedByMember,
      LocalDate recordedOn)
      implements Entry {

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.MEMBER, number);
    }

    @Override
    public LocalDate occurredOn() {
      return joinedOn;
    }

    /** Whether it was a member on that day; on the day of leaving it still was. */
    boolean isActiveOn(LocalDate day) {
      return !joinedOn.isAfter(day) && leftOn.filter(left -> left.isBefore(day)).isEmpty();
    }
  }

  /** What an office is for. */
  enum Office {
    MANAGER,
    CHAIR,
    OTHER
  }

  /**
   * Somebody's term of office.
   *
   * @param member the member organization that the person comes from
   * @param until the last day in office
   */
  record Term(
      long number,
      Office office,
      Optional<Long> member,
      LocalDate from,
      Optional<LocalDate> until,
      LocalDate recordedOn)
      implements Entry {

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.TERM, number);
    }

    @Override
    public LocalDate occurredOn() {
      return from;
    }

    boolean covers(LocalDate day) {
      return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
  }

  /** Somebody went through the list of members and found it right. */
  record Review(long number, LocalDate occurredOn, LocalDate recordedOn) implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.REVIEW, number);
    }
  }

  /** What the text wants members trained on: what agencies do, and what happens in this country. */
  enum Topic {
    FEDERAL_INVESTIGATING,
    FEDERAL_ASSISTING,
    STATE_INVESTIGATING,
    STATE_ASSISTING,
    TRAFFICKING_IN_US
  }

  /** A meeting, with the numbers of the members who came. */
  record Meeting(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      Optional<Long> ledBy,
      List<Long> attended,
      Set<Topic> topics)
      implements Entry {

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.MEETING, number);
    }
  }

  /** What an activity was for. */
  enum Purpose {
    AWARENESS,
    IDENTIFICATION,
    BOTH;

    boolean includes(Purpose other) {
      return this == BOTH || this == other;
    }
  }

  /** Which type of trafficking it was about; one about both counts half to each. */
  enum Type {
    SEX,
    LABOR,
    BOTH
  }

  /** The limbs of the third standard that an activity gives. */
  enum Support {
    RESOURCES,
    TRAINING,
    MATERIALS,
    ONGOING_SUPPORT
  }

  /**
   * An activity.
   *
   * @param method a code, like presentation
   * @param group the code of whom it was about; {@link #GENERAL} for no particular group
   * @param participants numbers of the members who took part
   */
  record Activity(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      String method,
      Purpose purpose,
      Type type,
      String group,
      Set<Support> gives,
      Optional<Long> ledBy,
      boolean promotesHotline,
      boolean encouragesResources,
      List<Reached> reached,
      List<Long> participants)
      implements Entry {

    /** The group that is no particular one, so that all activities may be about it. */
    static final String GENERAL = "general";

    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.ACTIVITY, number);
    }

    long people() {
      return reached.stream().mapToLong(Reached::people).sum();
    }

    Stream<String> organizations() {
      return reached.stream().map(Reached::organization).flatMap(Optional::stream);
    }
  }

  /**
   * Whom an activity reached: an organization, or people of a role.
   *
   * @param organization a key that is the same for the same organization within these records
   */
  record Reached(Optional<String> organization, String sector, int people) {}

  enum StatementKind {
    CHARTER,
    LOCAL_CONTEXT
  }

  /** The charter, or a note on the local context. */
  record Statement(long number, StatementKind kind, LocalDate occurredOn, LocalDate recordedOn)
      implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.STATEMENT, number);
    }
  }

  /** Something that the coalition itself gave to the public. */
  record Item(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      boolean unchangedCampaignItem,
      List<Claim> claims)
      implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.ITEM, number);
    }
  }

  /**
   * One thing that an item states as a fact.
   *
   * @param sourced whether it names its source
   * @param aboutExtent whether it says how much trafficking there is
   */
  record Claim(
      long number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      boolean sourced,
      boolean reviewed,
      boolean aboutExtent)
      implements Entry {
    @Override
    public RecordId id() {
      return RecordId.of(RecordKind.CLAIM, number);
    }
  }

  /** So many pieces of a SKU. */
  record Pieces(String sku, long quantity) {}

  /** A record of pieces that left the coalition's hands, or hang on a wall. */
  interface Given extends Entry {
    List<Pieces> pieces();

    Optional<String> organization();

    String sector();

    String proof();

    default long quantity() {
      return pieces().stream().mapToLong(Pieces::quantity).sum();
    }

    /** How many of the pieces are of SKUs of which something holds. */
    default long quantity(Predicate<String> skus) {
      return pieces().stream()
          .filter(some -> skus.test(some.sku()))
          .mapToLong(Pieces::quantity)
          .sum();
    }
  }

  /**
   * Materials that were handed to an organization, or to people in a sector. What is handed to a
   * member of the coalition stays in hand and is no hand-out.
   *
   * @param number its document number
   * @param proof a code that says how it is known
   */
  record Handout(
      String number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      Optional<String> organization,
      String sector,
      String proof,
      List<Pieces> pieces)
      implements Given {
    @Override
    public RecordId id() {
      return new RecordId(RecordKind.HANDOUT, number);
    }
  }

  /**
   * Pieces that hang or stand in one place.
   *
   * @param ofHandedOut made from pieces that were handed to the place before: evidence for those,
   *     not new pieces
   * @param seenOn the days after the first on which it was found there still
   * @param goneOn the day from which it is known to be gone
   */
  record Placement(
      String number,
      LocalDate occurredOn,
      LocalDate recordedOn,
      Optional<String> organization,
      String sector,
      String proof,
      Pieces displayed,
      boolean ofHandedOut,
      List<LocalDate> seenOn,
      Optional<LocalDate> goneOn)
      implements Given {

    @Override
    public List<Pieces> pieces() {
      return List.of(displayed);
    }

    @Override
    public RecordId id() {
      return new RecordId(RecordKind.PLACEMENT, number);
    }

    /** Whether it was up on a day, as far as is known. */
    boolean isUpOn(LocalDate day) {
      return !occurredOn.isAfter(day) && goneOn.filter(gone -> !gone.isAfter(day)).isEmpty();
    }

    /** Whether somebody found it there again between two days. */
    boolean isSeenBetween(LocalDate first, LocalDate last) {
      return seenOn.stream()
          .anyMatch(day -> day.isAfter(occurredOn) && !day.isBefore(first) && !day.isAfter(last));
    }
  }

  /**
   * What the distribution ledger sums up for one SKU in one quarter.
   *
   * @param cameBack undeliverable, of what was shipped in this or an earlier quarter
   */
  record Flow(
      String sku,
      Quarter quarter,
      long shipped,
      long cameBack,
      long received,
      long rejected,
      long lost,
      long handedOut,
      long displayed) {
    RecordId id() {
      return new RecordId(RecordKind.FLOW, sku + " " + quarter);
    }

    Flow plus(Flow other) {
      return new Flow(
          sku,
          quarter,
          shipped + other.shipped,
          cameBack + other.cameBack,
          received + other.received,
          rejected + other.rejected,
          lost + other.lost,
          handedOut + other.handedOut,
          displayed + other.displayed);
    }
  }

  /** What the coalition holds of a SKU. */
  record Held(String sku, long inTransit, long inHand) {
    RecordId id() {
      return new RecordId(RecordKind.BALANCE, sku);
    }
  }

  /** Pieces that others ordered on the coalition's referral. */
  record Credit(
      String number, LocalDate occurredOn, LocalDate recordedOn, String sector, Pieces pieces)
      implements Entry {
    @Override
    public RecordId id() {
      return new RecordId(RecordKind.CREDIT, number);
    }
  }

  /**
   * What is printed on a SKU.
   *
   * @param hotlineInForce whether it is an edition in force on {@code asOf}: the channels on those
   *     are held to the facts; an older one may carry older channels
   */
  record Material(String sku, boolean carriesHotline, boolean hotlineInForce) {}

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

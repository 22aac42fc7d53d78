package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.campaignmaterials.scorecard.PiecesRecords.Credit;
import org.campaignmaterials.scorecard.PiecesRecords.Flow;
import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Held;
import org.campaignmaterials.scorecard.PiecesRecords.Material;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Claim;
import org.campaignmaterials.scorecard.RosterRecords.Item;
import org.campaignmaterials.scorecard.RosterRecords.Meeting;
import org.campaignmaterials.scorecard.RosterRecords.Member;
import org.campaignmaterials.scorecard.RosterRecords.Office;
import org.campaignmaterials.scorecard.RosterRecords.Purpose;
import org.campaignmaterials.scorecard.RosterRecords.Reached;
import org.campaignmaterials.scorecard.RosterRecords.Review;
import org.campaignmaterials.scorecard.RosterRecords.Statement;
import org.campaignmaterials.scorecard.RosterRecords.StatementKind;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Term;
import org.campaignmaterials.scorecard.RosterRecords.Topic;
import org.campaignmaterials.scorecard.RosterRecords.Type;
import org.campaignmaterials.shared.Quarter;

/**
 * What a coalition did, told a sentence at a time. Numbers run from 1 in the order of the telling;
 * unless said otherwise everything was written down on the day on which it happened.
 */
final class Story {
  static final String POSTER = "RR-101-en-2026.1";
  static final String CARD = "RR-120-en-2026.1";
  static final String PLAIN = "RR-150-en-2026.1";

  /** As they are when no setting says otherwise. */
  static final Readings READINGS = new Readings(10, 3, 2, 2, 90, 12, 30, 8, 50);

  private final Period period;
  private final LocalDate asOf;
  private final List<Member> members = new ArrayList<>();
  private final List<Term> terms = new ArrayList<>();
  private final List<Review> reviews = new ArrayList<>();
  private final List<Meeting> meetings = new ArrayList<>();
  private final List<Activity> activities = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Handout> handouts = new ArrayList<>();
  private final List<Placement> placements = new ArrayList<>();
  private final List<Flow> flows = new ArrayList<>();
  private final List<Held> held = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();

  private Story(Period period, LocalDate asOf) {
    this.period = period;
    this.asOf = asOf;
  }

  /** A quarter, told after it is over. */
  static Story of(String quarter) {
    return of(quarter, quarter);
  }

  static Story of(String first, String last) {
    Period period = Period.of(quarter(first), quarter(last));
    return new Story(period, period.to().plusDays(10));
  }

  /** A quarter, told on one of its days. */
  static Story during(String quarter, String today) {
    return new Story(Period.of(quarter(quarter)), LocalDate.parse(today));
  }

  static Quarter quarter(String code) {
    return Quarter.parse(code).orElseThrow();
  }

  Story member(String organization, String sector) {
    return member(organization, sector, "2024-01-01", null);
  }

  Story member(String organization, String sector, String joined, String left) {
    members.add(
        new Member(
            members.size() + 1L,
            organization,
            sector,
            day(joined),
            Optional.ofNullable(left).map(LocalDate::parse),
            members.size() % 2 == 0,
            day(joined)));
    return this;
  }

  /** Twelve members from twelve organizations in four sectors. */
  Story twelveMembers() {
    String[] sectors = {"health_care", "social_service", "law_enforcement", "faith_based"};
    for (int at = 0; at < 12; at++) {
      member("org-" + (at + 1), sectors[at % sectors.length]);
    }
    return this;
  }

  Story manager(String from, String until) {
    terms.add(
        new Term(
            terms.size() + 1L,
            Office.MANAGER,
            Optional.of(1L),
            day(from),
            Optional.ofNullable(until).map(LocalDate::parse),
            day(from)));
    return this;
  }

  Story reviewed(String on) {
    reviews.add(new Review(reviews.size() + 1L, day(on), day(on)));
    return this;
  }

  Story meeting(String on, long... attended) {
    return meeting(on, Set.of(), attended);
  }

  /** Led by the first who is named. */
  Story meeting(String on, Set<Topic> topics, long... attended) {
    meetings.add(
        new Meeting(
            meetings.size() + 1L,
            day(on),
            day(on),
            LongStream.of(attended).boxed().findFirst(),
            LongStream.of(attended).boxed().toList(),
            topics));
    return this;
  }

  Story activity(String on, Doing doing) {
    activities.add(doing.on(activities.size() + 1L, day(on)));
    return this;
  }

  static Doing doing() {
    return new Doing();
  }

  /** An activity, with the words that matter to a test. */
  static final class Doing {
    private String method = "presentation";
    private Purpose purpose = Purpose.AWARENESS;
    private Type type = Type.BOTH;
    private String group = Activity.GENERAL;
    private Set<Support> gives = Set.of();
    private Optional<Long> ledBy = Optional.empty();
    private boolean promotes;
    private boolean encourages;
    private long daysLate;
    private final List<Reached> reached = new ArrayList<>();
    private List<Long> participants = List.of();

    Doing by(String method) {
      this.method = method;
      return this;
    }

    Doing toThe(Purpose purpose) {
      this.purpose = purpose;
      return this;
    }

    Doing about(Type type) {
      this.type = type;
      return this;
    }

    Doing about(String group) {
      this.group = group;
      return this;
    }

    Doing giving(Support... gives) {
      this.gives = Set.of(gives);
      return this;
    }

    Doing ledBy(long member) {
      this.ledBy = Optional.of(member);
      return this;
    }

    Doing promotingTheHotline() {
      this.promotes = true;
      return this;
    }

    Doing encouragingResources() {
      this.encourages = true;
      return this;
    }

    Doing recordedAfter(long days) {
      this.daysLate = days;
      return this;
    }

    Doing reaching(String organization, String sector, int people) {
      reached.add(new Reached(Optional.ofNullable(organization), sector, people));
      return this;
    }

    Doing withMembers(long... members) {
      participants = LongStream.of(members).boxed().toList();
      return this;
    }

    private Activity on(long number, LocalDate day) {
      return new Activity(
          number,
          day,
          day.plusDays(daysLate),
          method,
          purpose,
          type,
          group,
          gives,
          ledBy,
          promotes,
          encourages,
          List.copyOf(reached),
          participants);
    }
  }

  Story charter(String on) {
    return statement(StatementKind.CHARTER, on);
  }

  Story contextNote(String on) {
    return statement(StatementKind.LOCAL_CONTEXT, on);
  }

  private Story statement(StatementKind kind, String on) {
    statements.add(new Statement(statements.size() + 1L, kind, day(on), day(on)));
    return this;
  }

  Story item(String on, boolean unchanged, Claim... claims) {
    items.add(new Item(items.size() + 1L, day(on), day(on), unchanged, List.of(claims)));
    return this;
  }

  static Claim claim(long number, boolean sourced, boolean reviewed, boolean extent) {
    LocalDate day = day("2026-01-05");
    return new Claim(number, day, day, sourced, reviewed, extent);
  }

  Story handsOut(String on, String organization, String sector, Pieces... pieces) {
    handouts.add(
        new Handout(
            "H-" + (handouts.size() + 1),
            day(on),
            day(on),
            Optional.ofNullable(organization),
            sector,
            "typed",
            Arrays.asList(pieces)));
    return this;
  }

  Story puts(String on, String organization, Pieces pieces, String gone, String... seen) {
    return puts(on, organization, pieces, false, gone, seen);
  }

  Story puts(
      String on,
      String organization,
      Pieces pieces,
      boolean ofHandedOut,
      String gone,
      String... seen) {
    placements.add(
        new Placement(
            "P-" + (placements.size() + 1),
            day(on),
            day(on),
            Optional.of(organization),
            "health_care",
            "typed",
            pieces,
            ofHandedOut,
            Arrays.stream(seen).map(LocalDate::parse).toList(),
            Optional.ofNullable(gone).map(LocalDate::parse)));
    return this;
  }

  Story ledger(String sku, String quarter, long shipped, long received) {
    flows.add(new Flow(sku, quarter(quarter), shipped, 0, received, 0, 0, 0, 0));
    return this;
  }

  Story holds(String sku, long inTransit, long inHand) {
    held.add(new Held(sku, inTransit, inHand));
    return this;
  }

  Story credited(String on, Pieces pieces) {
    credits.add(new Credit("C-" + (credits.size() + 1), day(on), day(on), "health_care", pieces));
    return this;
  }

  Records records() {
    return records(READINGS);
  }

  Records records(Readings readings) {
    return new Records(
        "C-101",
        period,
        asOf,
        readings,
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
        held,
        credits,
        List.of(
            new Material(POSTER, true, true),
            new Material(CARD, true, false),
            new Material(PLAIN, false, false)));
  }

  Scorecard scorecard() {
    return Scorecard.of(records());
  }

  Finding finding(Standard standard) {
    return scorecard().finding(standard);
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}

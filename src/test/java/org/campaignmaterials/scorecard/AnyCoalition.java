package org.campaignmaterials.scorecard;

import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.PLAIN;
import static org.campaignmaterials.scorecard.Story.POSTER;
import static org.campaignmaterials.scorecard.Story.claim;
import static org.campaignmaterials.scorecard.Story.doing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.RosterRecords.Purpose;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Topic;
import org.campaignmaterials.scorecard.RosterRecords.Type;

/** Coalitions that nobody thought of, for rules that hold for every one. */
final class AnyCoalition {
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

  private AnyCoalition() {}

  /** A quarter in which nearly everything happened, at random. */
  static Story anything(long seed, Story story) {
    Random random = new Random(seed);
    story.twelveMembers();
    for (int at = 0; at < 6; at++) {
      String joined = day(random);
      story.member(
          "org-" + random.nextInt(15),
          random.nextBoolean() ? "education" : "civic",
          joined,
          random.nextBoolean() ? null : LocalDate.parse(joined).plusDays(90).toString());
    }
    story
        .manager("2025-06-01", "2026-02-10")
        .manager("2026-02-08", "2026-03-01")
        .manager(random.nextBoolean() ? "2026-03-02" : "2026-03-20", null)
        .reviewed(day(random))
        .reviewed("2026-06-20")
        .charter("2024-04-01")
        .contextNote(day(random))
        .item(
            day(random),
            false,
            claim(1, true, true, false),
            claim(2, false, random.nextBoolean(), true))
        .item(day(random), true, claim(3, true, true, true))
        .item("2026-12-01", false, claim(4, true, true, true));
    for (int at = 0; at < 25; at++) {
      work(random, story);
    }
    return story
        .ledger(POSTER, "2026-Q1", 100, 90)
        .ledger(CARD, "2026-Q2", 500, 480)
        .ledger(CARD, "2026-Q3", 20, 20)
        .ledger(PLAIN, "2025-Q4", 7, 7)
        .holds(CARD, 3, 290)
        .holds(POSTER, 0, 12)
        .credited(day(random), new Pieces(CARD, 10))
        .credited(day(random), new Pieces(PLAIN, 4));
  }

  private static void work(Random random, Story story) {
    String on = day(random);
    story
        .meeting(on, any(Topic.class, random), member(random), member(random), member(random))
        .handsOut(
            on,
            random.nextBoolean() ? "clinic-" + random.nextInt(6) : null,
            random.nextBoolean() ? "health_care" : "education",
            new Pieces(CARD, 1 + random.nextInt(90)),
            new Pieces(random.nextBoolean() ? PLAIN : POSTER, 1 + random.nextInt(9)))
        .puts(
            on,
            "clinic-" + random.nextInt(8),
            new Pieces(random.nextBoolean() ? POSTER : PLAIN, 1 + random.nextInt(3)),
            random.nextInt(3) == 0,
            random.nextInt(3) == 0 ? LocalDate.parse(on).plusDays(40).toString() : null,
            random.nextBoolean() ? new String[] {on, day(random)} : new String[0]);
    Story.Doing doing =
        doing()
            .by(random.nextBoolean() ? "training" : "media")
            .toThe(one(Purpose.class, random))
            .about(one(Type.class, random))
            .about(random.nextBoolean() ? "general" : "children_and_youth")
            .giving(any(Support.class, random).toArray(new Support[0]))
            .reaching("clinic-" + random.nextInt(9), "health_care", random.nextInt(40))
            .reaching(null, "education", random.nextInt(40))
            .recordedAfter(random.nextInt(60))
            .withMembers(member(random), member(random));
    if (random.nextBoolean()) {
      doing.ledBy(member(random)).promotingTheHotline();
    } else {
      doing.encouragingResources();
    }
    story.activity(on, doing);
  }

  private static String day(Random random) {
    return FIRST.plusDays(random.nextInt(400)).toString();
  }

  private static long member(Random random) {
    return 1 + random.nextInt(18);
  }

  private static <C extends Enum<C>> C one(Class<C> type, Random random) {
    C[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private static <C extends Enum<C>> Set<C> any(Class<C> type, Random random) {
    Set<C> chosen = EnumSet.noneOf(type);
    for (C each : type.getEnumConstants()) {
      if (random.nextBoolean()) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}

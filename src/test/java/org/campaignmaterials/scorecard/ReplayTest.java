package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.POSTER;
import static org.campaignmaterials.scorecard.Story.claim;
import static org.campaignmaterials.scorecard.Story.doing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.RosterRecords.Member;
import org.campaignmaterials.scorecard.RosterRecords.Purpose;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Topic;
import org.campaignmaterials.scorecard.RosterRecords.Type;
import org.campaignmaterials.shared.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same records give the same figures, through JSON and whatever the order of their rows. */
class ReplayTest {

  private static Story everything(long seed) {
    Random random = new Random(seed);
    Story story =
        Story.of("2026-Q1", "2026-Q3")
            .twelveMembers()
            .member("org-3", "civic", "2025-02-01", "2026-05-01")
            .manager("2024-01-01", "2026-03-01")
            .manager("2026-03-02", null)
            .reviewed("2026-09-01")
            .charter("2024-04-01")
            .contextNote("2026-02-01")
            .item("2026-02-01", false, claim(1, true, true, false), claim(2, false, false, true))
            .item("2026-03-01", true);
    for (int at = 0; at < 20; at++) {
      String on = "2026-0%d-%02d".formatted(1 + random.nextInt(9), 1 + random.nextInt(28));
      story
          .meeting(on, any(Topic.class, random), 1 + random.nextInt(12), 1 + random.nextInt(12))
          .activity(
              on,
              doing()
                  .by(random.nextBoolean() ? "training" : "media")
                  .toThe(one(Purpose.class, random))
                  .about(one(Type.class, random))
                  .giving(any(Support.class, random).toArray(new Support[0]))
                  .ledBy(1 + random.nextInt(12))
                  .reaching("clinic-" + random.nextInt(5), "health_care", random.nextInt(40))
                  .recordedAfter(random.nextInt(60))
                  .withMembers(1 + random.nextInt(12)))
          .handsOut(on, "clinic-" + random.nextInt(5), "health_care", new Pieces(CARD, 1 + at))
          .puts(on, "library", new Pieces(POSTER, 1), null, "2026-09-28");
    }
    return story
        .ledger(POSTER, "2026-Q1", 100, 90)
        .ledger(CARD, "2026-Q2", 500, 500)
        .holds(CARD, 3, 290)
        .credited("2026-05-05", new Pieces(CARD, 10));
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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void recordsReadFromTheirTextGiveTheSameFiguresAndTheSameText(long seed) {
    Records records = everything(seed).records();
    String text = RecordsJson.text(records);
    Records read = RecordsJson.parse(text);
    assertThat(read).isEqualTo(records);
    assertThat(Scorecard.of(read)).isEqualTo(Scorecard.of(records));
    assertThat(RecordsJson.text(read)).isEqualTo(text);
  }

  /**
   * Or the hash of a report that was frozen by an earlier release would not be its own any more.
   */
  @Test
  void theTextOfTheSameRecordsIsTheSameInEveryRelease() {
    String text = RecordsJson.text(everything(1).records());
    assertThat(Secrets.sha256(text))
        .isEqualTo("30f4fa95e1094eaf7af1c321363371c911ee7764e56a1817ca6964250aec958b");
  }

  @Test
  void theOrderOfTheRowsChangesNothing() {
    Records records = everything(9).records();
    List<Member> members = new ArrayList<>(records.members());
    Collections.shuffle(members, new Random(9));
    Records shuffled =
        new Records(
            records.coalition(),
            records.period(),
            records.asOf(),
            records.readings(),
            members,
            records.terms(),
            records.reviews(),
            records.meetings(),
            records.activities(),
            records.statements(),
            records.items(),
            records.handouts(),
            records.placements(),
            records.flows(),
            records.held(),
            records.credits(),
            records.materials());
    assertThat(RecordsJson.text(shuffled)).isEqualTo(RecordsJson.text(records));
  }

  @Test
  void theReadingsOfTheDayAreKeptWithTheRecords() {
    Readings strict = new Readings(20, 3, 2, 2, 90, 12, 30, 8, 50);
    Records records = everything(1).records(strict);
    assertThat(RecordsJson.parse(RecordsJson.text(records)).readings()).isEqualTo(strict);
    assertThat(Scorecard.of(records).finding(Standard.MEMBERS).standing())
        .isEqualTo(Standing.NOT_RECORDED_YET);
  }

  @Test
  void aFormThatNobodyKnowsIsRefused() {
    String text = RecordsJson.text(everything(1).records());
    String later = text.replace("\"version\":1", "\"version\":99");
    assertThatThrownBy(() -> RecordsJson.parse(later)).hasMessageContaining("99");
  }

  @Test
  void aFindingIsNamedByItsFiguresAndRecords() {
    Story story = everything(1);
    String before = ScorecardJson.fingerprint(story.finding(Standard.SUPPORT));
    assertThat(ScorecardJson.fingerprint(everything(1).finding(Standard.SUPPORT)))
        .isEqualTo(before);
    story.handsOut("2026-09-30", "clinic-1", "health_care", new Pieces(CARD, 1));
    assertThat(ScorecardJson.fingerprint(story.finding(Standard.SUPPORT))).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void everyFigureIsMadeOfRecordsThatAreThere(long seed) {
    Records records = everything(seed).records();
    Scorecard.of(records).findings().stream()
        .flatMap(Finding::figures)
        .forEach(
            figure -> {
              assertThat(figure.isNothing() || !figure.records().isEmpty())
                  .as("%s has records", figure.measure())
                  .isTrue();
              assertThat(figure.by(Dimension.QUARTER))
                  .allSatisfy(part -> assertThat(part.amount()).isNotNegative());
            });
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void whatIsAddedUpByQuarterGivesTheWhole(long seed) {
    Finding support = everything(seed).finding(Standard.SUPPORT);
    for (Measure measure : List.of(Measure.HANDED_OUT, Measure.DISPLAYED, Measure.PEOPLE_REACHED)) {
      Figure figure = support.limb(Limb.MATERIALS).figure(measure).orElseThrow();
      assertThat(figure.by(Dimension.QUARTER).stream().mapToDouble(Figure.Part::amount).sum())
          .isEqualTo(figure.amount());
    }
  }
}

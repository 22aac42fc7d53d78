package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.doing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Type;
import org.junit.jupiter.api.Test;

/** What is frozen stays as it was, however long its text is. */
class FrozenContentTest {

  private static Story quarter() {
    Story story =
        Story.of("2026-Q3")
            .twelveMembers()
            .manager("2026-01-01", null)
            .activity("2026-08-01", doing().about(Type.BOTH).ledBy(1));
    for (int day = 1; day <= 28; day++) {
      story.handsOut("2026-09-%02d".formatted(day), "clinic", "health_care", new Pieces(CARD, day));
    }
    return story;
  }

  @Test
  void itReadsBackAsItWasAndItsFiguresAreFoundAgain() {
    FrozenContent content =
        FrozenContent.of(quarter().records(), List.of(50L, 7L), Optional.of("FR-0000001"));
    FrozenContent read = FrozenContent.parse(content.text());
    assertThat(read).isEqualTo(content);
    assertThat(read.text()).isEqualTo(content.text());
    assertThat(read.replays()).isTrue();
    assertThat(read.figures()).contains(handedOut(406));
  }

  @Test
  void rulesThatCountDifferentlyAreNoticed() {
    FrozenContent content = FrozenContent.of(quarter().records(), List.of(), Optional.empty());
    String touched = content.text().replaceFirst("\"amount\":406.0", "\"amount\":407.0");
    assertThat(FrozenContent.parse(touched).replays()).isFalse();
    assertThat(FrozenContent.parse(touched).figures()).contains(handedOut(407));
  }

  @Test
  void aFormThatNobodyKnowsIsRefused() {
    String text = FrozenContent.of(quarter().records(), List.of(), Optional.empty()).text();
    assertThatThrownBy(
            () -> FrozenContent.parse(text.replaceFirst("\"version\":1", "\"version\":9")))
        .hasMessageContaining("9");
  }

  @Test
  void aReportHoldsATextLongerThanARow() {
    String text = FrozenContent.of(quarter().records(), List.of(), Optional.empty()).text();
    assertThat(text.length()).isLessThan(FrozenReport.PART);
    assertThat(FrozenReport.split(text, 100)).hasSizeGreaterThan(20);
    assertThat(String.join("", FrozenReport.split(text, 100))).isEqualTo(text);
    assertThat(FrozenReport.split("ab\uD83D\uDE00cd", 3))
        .containsExactly("ab", "\uD83D\uDE00c", "d");
    assertThat(report(text).content().text()).isEqualTo(text);
  }

  @Test
  void whatWasRecordedSinceIsCounted() {
    Records before = quarter().records();
    assertThat(RecordChanges.between(before, quarter().records()).any()).isFalse();
    Records after =
        quarter().reviewed("2026-09-01").meeting("2026-09-09", 1, 2).holds(CARD, 0, 12).records();
    assertThat(RecordChanges.between(before, after)).isEqualTo(new RecordChanges(2, 0, 0));
    assertThat(RecordChanges.between(after, before)).isEqualTo(new RecordChanges(0, 0, 2));
    Records corrected = Story.of("2026-Q3").manager("2026-01-01", "2026-08-01").records();
    assertThat(
            RecordChanges.between(
                Story.of("2026-Q3").manager("2026-01-01", null).records(), corrected))
        .isEqualTo(new RecordChanges(0, 1, 0));
  }

  @Test
  void whatLiesOutsideThePeriodIsNoChange() {
    Story frozen = quarter().puts("2026-07-01", "library", new Pieces(CARD, 1), null);
    Story now =
        quarter()
            .puts("2026-07-01", "library", new Pieces(CARD, 1), "2026-10-05", "2026-10-02")
            .member("org-20", "civic", "2026-10-02", null)
            .manager("2026-10-03", null)
            .reviewed("2026-10-04")
            .activity("2026-10-05", doing())
            .handsOut("2026-10-06", "clinic", "health_care", new Pieces(CARD, 4))
            .item("2026-10-07", false, Story.claim(1, true, true, true))
            .ledger(CARD, "2026-Q4", 100, 100);
    assertThat(RecordChanges.between(frozen.records(), now.records()).any()).isFalse();
  }

  @Test
  void aMemberWhoLeftLaterWasThereInThePeriod() {
    Story frozen = Story.of("2026-Q3").twelveMembers().member("org-20", "civic");
    Story later =
        Story.of("2026-Q3").twelveMembers().member("org-20", "civic", "2024-01-01", "2026-10-02");
    Story within =
        Story.of("2026-Q3").twelveMembers().member("org-20", "civic", "2024-01-01", "2026-09-02");
    assertThat(RecordChanges.between(frozen.records(), later.records()).any()).isFalse();
    assertThat(RecordChanges.between(frozen.records(), within.records()))
        .isEqualTo(new RecordChanges(0, 0, 1));
  }

  @Test
  void aWithdrawnActivityIsOneChangeThoughOthersReachedTheSameOrganization() {
    Story both =
        Story.of("2026-Q3")
            .activity("2026-08-02", training("2.1"))
            .activity("2026-08-01", training("2.1"));
    Story first = Story.of("2026-Q3").activity("2026-08-02", training("1.1"));
    assertThat(RecordChanges.between(both.records(), first.records()))
        .isEqualTo(new RecordChanges(0, 0, 1));
  }

  @Test
  void anotherOrganizationAtTheSamePlaceIsAChange() {
    Story frozen =
        Story.of("2026-Q3")
            .activity("2026-08-01", training("1.1"))
            .activity("2026-08-02", training("1.1"));
    Story now =
        Story.of("2026-Q3")
            .activity("2026-08-01", training("1.1"))
            .activity("2026-08-02", training("2.1"));
    assertThat(RecordChanges.between(frozen.records(), now.records()))
        .isEqualTo(new RecordChanges(0, 1, 0));
  }

  @Test
  void aClaimThatIsOnlyOneOfTheWholeCounts() {
    Story frozen = Story.of("2026-Q3").item("2026-08-01", false);
    Story now = Story.of("2026-Q3").item("2026-08-01", false, Story.claim(1, false, false, false));
    assertThat(RecordChanges.between(frozen.records(), now.records()))
        .isEqualTo(new RecordChanges(1, 0, 0));
  }

  private static Story.Doing training(String organization) {
    return doing().giving(Support.TRAINING).reaching(organization, "health_care", 3);
  }

  private static FigureLine handedOut(double pieces) {
    return new FigureLine(
        Limb.MATERIALS,
        Measure.HANDED_OUT,
        Optional.empty(),
        pieces,
        java.util.OptionalDouble.empty());
  }

  private static FrozenReport report(String text) {
    return new FrozenReport(
        "FR-0000001",
        new CoalitionNumber("C-101"),
        Period.of(Story.quarter("2026-Q3")),
        true,
        text,
        Instant.parse("2026-10-03T12:00:00Z"),
        12);
  }
}

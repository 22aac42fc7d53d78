package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.scorecard.Story.POSTER;
import static org.campaignmaterials.scorecard.Story.claim;
import static org.campaignmaterials.scorecard.Story.doing;

import java.util.List;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.QuarterStep.Kind;
import org.junit.jupiter.api.Test;

/** The burden of a volunteer, counted. */
class QuarterStepsTest {
  private static final int RECHECK_DAYS = 90;

  /** Nothing is done yet, and a lot came together. */
  private static Story busy() {
    Story story =
        Story.during("2026-Q4", "2026-11-21")
            .twelveMembers()
            .holds(POSTER, 100, 200)
            .item("2026-10-02", false, claim(1, false, false, false));
    for (int place = 0; place < 20; place++) {
      story.puts("2026-07-01", "place-" + place, new Pieces(POSTER, 1), null);
    }
    return story;
  }

  @Test
  void aBusyQuarterTakesFewTypedFieldsAndFifteenMinutesAtMost() {
    QuarterSteps steps = QuarterSteps.of(busy().records(), 4, 1, RECHECK_DAYS);
    assertThat(steps.open()).extracting(QuarterStep::kind).containsExactly(Kind.values());
    assertThat(steps.fields())
        .as("the day of the meeting, a source, who manages and since when")
        .isEqualTo(4);
    assertThat(steps.taps())
        .as(
            "4 parcels, 3 for an event, 1 for the list, 3 for the meeting, 21 for 20 places, 3 for"
                + " the claim, 3 for the manager, 2 links")
        .isEqualTo(40);
    assertThat(steps.minutes()).isLessThanOrEqualTo(QuarterSteps.MINUTES_MOST);
  }

  @Test
  void whatIsDoneCostsNothing() {
    Story story =
        Story.during("2026-Q4", "2026-11-21")
            .twelveMembers()
            .manager("2024-01-01", null)
            .reviewed("2026-10-20")
            .meeting("2026-10-20", 1, 2, 3)
            .activity("2026-10-21", doing())
            .handsOut("2026-10-22", "clinic", "health_care", new Pieces(POSTER, 5))
            .puts("2026-07-01", "library", new Pieces(POSTER, 1), null, "2026-10-01");
    QuarterSteps steps = QuarterSteps.of(story.records(), 0, 0, RECHECK_DAYS);
    assertThat(steps.open()).isEmpty();
    assertThat(steps.fields()).isZero();
    assertThat(steps.taps()).isZero();
  }

  @Test
  void aMeetingOfOneOrganizationLeavesTheStepOpen() {
    Story story = Story.during("2026-Q4", "2026-11-21").twelveMembers().meeting("2026-10-20", 1);
    assertThat(kinds(QuarterSteps.of(story.records(), 0, 0, RECHECK_DAYS))).contains(Kind.MEETING);
  }

  @Test
  void aPlaceIsDueOnTheDayAfterNinety() {
    Story story =
        Story.during("2026-Q4", "2026-11-21")
            .puts("2026-08-23", "library", new Pieces(POSTER, 1), null);
    assertThat(kinds(QuarterSteps.of(story.records(), 0, 0, RECHECK_DAYS)))
        .doesNotContain(Kind.PLACES);
    story.puts("2026-08-22", "clinic", new Pieces(POSTER, 1), null);
    assertThat(kinds(QuarterSteps.of(story.records(), 0, 0, RECHECK_DAYS))).contains(Kind.PLACES);
  }

  private static List<Kind> kinds(QuarterSteps steps) {
    return steps.open().stream().map(QuarterStep::kind).toList();
  }
}

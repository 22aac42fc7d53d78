package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.scorecard.Story.doing;

import java.util.EnumSet;
import java.util.Set;
import org.campaignmaterials.scorecard.Attention.Reason;
import org.campaignmaterials.scorecard.Criterion.State;
import org.campaignmaterials.scorecard.RosterRecords.Topic;
import org.junit.jupiter.api.Test;

/** Standards 1 and 6: the two whose text holds a number. */
class CountableStandardsTest {
  private static final Set<Topic> EVERYTHING = EnumSet.allOf(Topic.class);

  /** A coalition that keeps itself up in the third quarter of 2026. */
  private static Story wellKept() {
    return Story.of("2026-Q3")
        .twelveMembers()
        .manager("2024-01-01", null)
        .reviewed("2026-08-20")
        .meeting("2026-07-15", EVERYTHING, 1, 2, 3)
        .activity("2026-08-01", doing().withMembers(1, 2));
  }

  // Standard 1

  @Test
  void twelveMembersOfTwelveOrganizationsInFourSectorsAreShown() {
    Finding finding = Story.of("2026-Q3").twelveMembers().finding(Standard.MEMBERS);
    assertThat(finding.standing()).isEqualTo(Standing.SHOWN);
    assertThat(finding.attention()).isEmpty();
    assertThat(finding.figures().map(Figure::measure).findFirst())
        .as("the first figure of all")
        .contains(Measure.ORGANIZATIONS);
    assertThat(finding.limb(Limb.SECTORS).figures().get(0).amount()).isEqualTo(4);
  }

  @Test
  void nineMembersAreNotTenYet() {
    Story story = Story.of("2026-Q3");
    for (int at = 1; at <= 9; at++) {
      story.member("org-" + at, at < 4 ? "health_care" : at < 7 ? "community" : "civic");
    }
    Finding finding = story.finding(Standard.MEMBERS);
    assertThat(finding.standing()).isEqualTo(Standing.NOT_RECORDED_YET);
    Criterion members = finding.limb(Limb.MEMBERS).criterion().orElseThrow();
    assertThat(members).isEqualTo(new Criterion(State.NOT_RECORDED_YET, 10, true));
    assertThat(story.member("org-10", "civic").finding(Standard.MEMBERS).standing())
        .isEqualTo(Standing.SHOWN);
  }

  @Test
  void twelveBranchesOfOneOrganizationAreNoAlliance() {
    Story story = Story.of("2026-Q3");
    for (int at = 0; at < 12; at++) {
      story.member("org-1", at % 2 == 0 ? "health_care" : at % 3 == 0 ? "community" : "civic");
    }
    Finding finding = story.finding(Standard.MEMBERS);
    assertThat(finding.standing()).isEqualTo(Standing.NOT_RECORDED_YET);
    assertThat(finding.limb(Limb.DISTINCT_PARTIES).figures().get(0).amount()).isEqualTo(1);
    assertThat(finding.attention()).extracting(Attention::reason).contains(Reason.MEMBERS_OF_ONE);
  }

  @Test
  void whoLeftOrHasNotJoinedYetIsNoMemberOnThatDay() {
    Finding finding =
        Story.of("2026-Q3")
            .member("org-1", "health_care", "2026-01-01", "2026-09-29")
            .member("org-2", "health_care", "2026-10-01", null)
            .member("org-3", "health_care", "2026-09-30", null)
            .member("org-4", "health_care", "2026-01-01", "2026-09-30")
            .finding(Standard.MEMBERS);
    assertThat(finding.limb(Limb.MEMBERS).figures().get(0).records())
        .containsExactly(RecordId.of(RecordKind.MEMBER, 4), RecordId.of(RecordKind.MEMBER, 3));
  }

  // Standard 6

  @Test
  void aWellKeptQuarterIsShown() {
    Finding finding = wellKept().finding(Standard.UPKEEP);
    assertThat(finding.standing()).isEqualTo(Standing.SHOWN);
    assertThat(finding.limbs())
        .allSatisfy(limb -> assertThat(limb.criterion().orElseThrow().is(State.MET)).isTrue());
  }

  @Test
  void aDayWithoutManagerIsNotCoveredYet() {
    Finding finding =
        Story.of("2026-Q3")
            .twelveMembers()
            .manager("2024-01-01", "2026-08-10")
            .manager("2026-08-12", null)
            .finding(Standard.UPKEEP);
    Figure days = finding.limb(Limb.MANAGER).figures().get(0);
    assertThat(days.amount()).isEqualTo(91);
    assertThat(days.whole()).hasValue(92);
    assertThat(finding.limb(Limb.MANAGER).criterion().orElseThrow().is(State.MET)).isFalse();
  }

  @Test
  void aListThatNobodyReviewedFor91DaysIsNotMaintained() {
    assertThat(listState("2026-07-02")).isEqualTo(State.MET);
    assertThat(listState("2026-07-01")).isEqualTo(State.NOT_RECORDED_YET);
  }

  private static State listState(String reviewed) {
    return Story.of("2026-Q3")
        .twelveMembers()
        .reviewed(reviewed)
        .finding(Standard.UPKEEP)
        .limb(Limb.LIST)
        .criterion()
        .orElseThrow()
        .state();
  }

  @Test
  void aMeetingOfOneOrganizationDoesNotCount() {
    Finding finding =
        Story.of("2026-Q3")
            .member("org-1", "health_care")
            .member("org-1", "health_care")
            .meeting("2026-07-15", 1, 2)
            .finding(Standard.UPKEEP);
    LimbFinding meetings = finding.limb(Limb.MEETINGS);
    assertThat(meetings.criterion().orElseThrow().state()).isEqualTo(State.NOT_RECORDED_YET);
    assertThat(meetings.figure(Measure.MEETINGS).orElseThrow().amount()).isZero();
    assertThat(meetings.figure(Measure.SMALL_MEETINGS).orElseThrow().amount()).isEqualTo(1);
  }

  @Test
  void eachFullQuarterNeedsAMeetingOfItsOwn() {
    Story story =
        Story.of("2026-Q1", "2026-Q3")
            .twelveMembers()
            .meeting("2026-01-10", 1, 2)
            .meeting("2026-02-10", 1, 2)
            .meeting("2026-07-10", 1, 2);
    Figure quarters = story.finding(Standard.UPKEEP).limb(Limb.MEETINGS).figures().get(0);
    assertThat(quarters.amount()).isEqualTo(2);
    assertThat(quarters.whole()).hasValue(3);
    LimbFinding complete =
        story.meeting("2026-06-30", 1, 2).finding(Standard.UPKEEP).limbs().get(2);
    assertThat(complete.criterion().orElseThrow().is(State.MET)).isTrue();
    assertThat(complete.figure(Measure.MEETINGS).orElseThrow().by(Dimension.QUARTER))
        .extracting(Figure.Part::amount)
        .containsExactly(2.0, 1.0, 1.0);
  }

  @Test
  void aQuarterThatIsNotOverIsNotJudged() {
    Story story = Story.during("2026-Q4", "2026-11-21").twelveMembers();
    Scorecard scorecard = story.scorecard();
    assertThat(scorecard.judgeable()).isEmpty();
    assertThat(scorecard.partial()).containsExactly(Story.quarter("2026-Q4"));
    assertThat(meetingState(scorecard)).isEqualTo(State.NOT_DUE);
    Scorecard met = story.meeting("2026-11-02", 1, 2).scorecard();
    assertThat(meetingState(met)).as("0 of 0 quarters show nothing").isEqualTo(State.NOT_DUE);
    assertThat(met.finding(Standard.UPKEEP).standing()).isNotEqualTo(Standing.SHOWN);
  }

  @Test
  void theLastDayOfAQuarterStillBelongsToIt() {
    assertThat(Story.during("2026-Q3", "2026-09-30").twelveMembers().scorecard().judgeable())
        .isEmpty();
    assertThat(Story.during("2026-Q3", "2026-10-01").twelveMembers().scorecard().judgeable())
        .hasSize(1);
  }

  @Test
  void aCoalitionThatBeganWithinTheQuarterIsNotJudgedByIt() {
    Scorecard scorecard =
        Story.of("2026-Q2", "2026-Q3")
            .member("org-1", "health_care", "2026-05-04", null)
            .scorecard();
    assertThat(scorecard.judgeable()).containsExactly(Story.quarter("2026-Q3"));
    assertThat(scorecard.partial()).containsExactly(Story.quarter("2026-Q2"));
  }

  @Test
  void trainingCountsForAYearAndMustCoverEveryTopic() {
    Story story =
        Story.of("2026-Q3")
            .twelveMembers()
            .meeting("2025-10-01", Set.of(Topic.FEDERAL_ASSISTING, Topic.STATE_ASSISTING), 1, 2)
            .meeting("2026-01-01", Set.of(Topic.FEDERAL_INVESTIGATING), 1, 2)
            .meeting("2026-02-01", Set.of(Topic.STATE_INVESTIGATING), 1, 2)
            .meeting("2025-09-30", Set.of(Topic.TRAFFICKING_IN_US), 1, 2);
    assertThat(topics(story)).isEqualTo(4);
    assertThat(topics(story.meeting("2026-09-30", Set.of(Topic.TRAFFICKING_IN_US), 3, 4)))
        .isEqualTo(5);
  }

  private static double topics(Story story) {
    return story.finding(Standard.UPKEEP).limb(Limb.EDUCATION).figures().get(0).amount();
  }

  @Test
  void membersOfTwoOrganizationsMustTakePart() {
    Story story =
        Story.of("2026-Q3").twelveMembers().activity("2026-08-01", doing().withMembers(5));
    assertThat(participation(story).criterion().orElseThrow().is(State.MET)).isFalse();
    story.activity("2026-08-02", doing().withMembers(5, 6));
    assertThat(participation(story).criterion().orElseThrow().is(State.MET)).isTrue();
    Figure share = participation(story).figures().get(0);
    assertThat(share.amount()).as("members, each once").isEqualTo(2);
    assertThat(share.whole()).hasValue(12);
  }

  private static LimbFinding participation(Story story) {
    return story.finding(Standard.UPKEEP).limb(Limb.PARTICIPATION);
  }

  @Test
  void withoutAnyRecordNothingIsShownAndNothingIsHeldAgainstAnybody() {
    Scorecard empty = Story.of("2026-Q3").scorecard();
    assertThat(empty.finding(Standard.MEMBERS).standing()).isEqualTo(Standing.NOT_RECORDED_YET);
    assertThat(empty.finding(Standard.UPKEEP).standing()).isEqualTo(Standing.NOT_RECORDED_YET);
    assertThat(meetingState(empty)).isEqualTo(State.NOT_DUE);
    assertThat(empty.findings()).allSatisfy(each -> assertThat(each.attention()).isEmpty());
    assertThat(empty.findings()).allSatisfy(each -> assertThat(each.isNothing()).isTrue());
  }

  private static State meetingState(Scorecard scorecard) {
    return scorecard.finding(Standard.UPKEEP).limb(Limb.MEETINGS).criterion().orElseThrow().state();
  }
}

package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.PLAIN;
import static org.campaignmaterials.scorecard.Story.POSTER;
import static org.campaignmaterials.scorecard.Story.claim;
import static org.campaignmaterials.scorecard.Story.doing;

import java.util.List;
import org.campaignmaterials.scorecard.Attention.Reason;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.RosterRecords.Purpose;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Standards 2, 3, 4, 5, 7 and 8: their figures, and the hints that decide nothing. */
class JudgedStandardsTest {

  @ParameterizedTest
  @EnumSource(
      value = Standard.class,
      names = {"MEMBERS", "UPKEEP"},
      mode = EnumSource.Mode.EXCLUDE)
  void noRecordMakesThemReadAnythingElseThanRecorded(Standard standard) {
    assertThat(Story.of("2026-Q3").finding(standard).standing()).isEqualTo(Standing.RECORDED);
    assertThatThrownBy(() -> new Finding(standard, Standing.SHOWN, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(Standard.class)
  void everyLimbOfTheTextHasItsLineEvenWithoutARecord(Standard standard) {
    assertThat(Story.of("2026-Q3").finding(standard).limbs())
        .extracting(LimbFinding::limb)
        .containsExactlyElementsOf(Limb.of(standard));
  }

  // Standard 2

  @Test
  void awarenessAndIdentificationAreCountedApart() {
    Finding finding =
        Story.of("2026-Q3")
            .charter("2024-03-11")
            .activity("2026-07-01", doing().toThe(Purpose.AWARENESS).about(Type.SEX))
            .activity("2026-07-02", doing().toThe(Purpose.IDENTIFICATION).about(Type.LABOR))
            .activity("2026-07-03", doing().toThe(Purpose.BOTH).about(Type.BOTH))
            .finding(Standard.PURPOSE);
    Figure awareness = finding.limb(Limb.AWARENESS).figures().get(0);
    assertThat(awareness.amount()).isEqualTo(2);
    assertThat(awareness.whole()).hasValue(3);
    assertThat(amounts(awareness, Dimension.TYPE)).containsExactly("labor 0.5", "sex 1.5");
    assertThat(finding.limb(Limb.IDENTIFICATION).figures().get(0).records())
        .extracting(RecordId::toString)
        .containsExactly("activity:2", "activity:3");
    assertThat(finding.limb(Limb.CHARTER).figures().get(0).amount()).isEqualTo(1);
  }

  // Standard 3

  @Test
  void eachLimbOfSupportIsCountedByQuarter() {
    Finding finding =
        Story.of("2026-Q2", "2026-Q3")
            .activity(
                "2026-04-10",
                doing()
                    .giving(Support.TRAINING)
                    .reaching("clinic", "health_care", 0)
                    .reaching(null, "health_care", 40))
            .activity(
                "2026-07-10",
                doing()
                    .giving(Support.TRAINING, Support.RESOURCES)
                    .reaching("clinic", "health_care", 5))
            .finding(Standard.SUPPORT);
    LimbFinding training = finding.limb(Limb.TRAINING);
    assertThat(amounts(training.figure(Measure.ACTIVITIES).orElseThrow(), Dimension.QUARTER))
        .containsExactly("2026-Q2 1.0", "2026-Q3 1.0");
    Figure organizations = training.figure(Measure.ORGANIZATIONS_REACHED).orElseThrow();
    assertThat(organizations.amount()).as("one clinic, in both quarters").isEqualTo(1);
    assertThat(amounts(organizations, Dimension.QUARTER))
        .containsExactly("2026-Q2 1.0", "2026-Q3 1.0");
    Figure people = training.figure(Measure.PEOPLE_REACHED).orElseThrow();
    assertThat(amounts(people, Dimension.QUARTER)).containsExactly("2026-Q2 40.0", "2026-Q3 5.0");
    assertThat(amounts(people, Dimension.SECTOR)).containsExactly("health_care 45.0");
    assertThat(finding.limb(Limb.RESOURCES).figures().get(0).amount()).isEqualTo(1);
    assertThat(finding.limb(Limb.ONGOING_SUPPORT).isNothing()).isTrue();
  }

  @Test
  void handedOutAndDisplayedAreTwoFiguresAndInHandStandsApart() {
    LimbFinding materials =
        Story.of("2026-Q2", "2026-Q3")
            .handsOut("2026-05-01", "clinic", "health_care", new Pieces(POSTER, 20))
            .handsOut(
                "2026-07-01", null, "faith_based", new Pieces(CARD, 100), new Pieces(PLAIN, 5))
            .puts("2026-07-02", "library", new Pieces(POSTER, 2), null)
            .puts("2026-07-03", "clinic", new Pieces(POSTER, 3), true, null)
            .ledger(POSTER, "2026-Q2", 50, 50)
            .holds(POSTER, 0, 28)
            .finding(Standard.SUPPORT)
            .limb(Limb.MATERIALS);
    Figure handedOut = materials.figure(Measure.HANDED_OUT).orElseThrow();
    assertThat(amounts(handedOut, Dimension.QUARTER))
        .containsExactly("2026-Q2 20.0", "2026-Q3 105.0");
    assertThat(amounts(handedOut, Dimension.SECTOR))
        .containsExactly("faith_based 105.0", "health_care 20.0");
    assertThat(materials.figure(Measure.DISPLAYED).orElseThrow().amount())
        .as("posters that were handed to the clinic are no new ones on its wall")
        .isEqualTo(2);
    assertThat(materials.figure(Measure.ORGANIZATIONS_REACHED).orElseThrow().amount()).isEqualTo(2);
    assertThat(materials.figure(Measure.IN_HAND).orElseThrow().amount()).isEqualTo(28);
    assertThat(materials.figure(Measure.SHIPPED).orElseThrow().in(Story.quarter("2026-Q2")))
        .hasValueSatisfying(part -> assertThat(part.amount()).isEqualTo(50));
  }

  // Standard 4

  @Test
  void attentionIsDrawnToOneTypeOnlyWhenItIsAllThereIs() {
    Story story =
        Story.of("2026-Q3")
            .activity("2026-07-01", doing().about(Type.SEX))
            .activity("2026-07-02", doing().about(Type.SEX));
    assertThat(story.finding(Standard.CONTEXT).attention())
        .containsExactly(
            new Attention(
                Reason.ONE_TYPE,
                "sex",
                2,
                2,
                List.of(RecordId.of(RecordKind.ACTIVITY, 1), RecordId.of(RecordKind.ACTIVITY, 2))));
    story.activity("2026-07-03", doing().about(Type.BOTH));
    Finding finding = story.finding(Standard.CONTEXT);
    assertThat(finding.attention()).isEmpty();
    assertThat(amounts(finding.limb(Limb.TYPES).figures().get(0), Dimension.TYPE))
        .containsExactly("labor 0.5", "sex 2.5");
  }

  @Test
  void everybodyIsNoLimitedGroup() {
    Story everybody =
        Story.of("2026-Q3").activity("2026-07-01", doing()).activity("2026-07-02", doing());
    assertThat(everybody.finding(Standard.CONTEXT).attention()).isEmpty();
    Story children =
        Story.of("2026-Q3")
            .activity("2026-07-01", doing().about("children_and_youth"))
            .activity("2026-07-02", doing().about("children_and_youth"));
    assertThat(children.finding(Standard.CONTEXT).attention())
        .extracting(Attention::reason)
        .containsExactly(Reason.ONE_GROUP);
  }

  @Test
  void ofOneActivityNobodyCanSayThatAllAreAlike() {
    Story story =
        Story.of("2026-Q3")
            .twelveMembers()
            .activity("2026-07-01", doing().about(Type.SEX).about("adults").ledBy(1));
    assertThat(story.finding(Standard.CONTEXT).attention()).isEmpty();
    assertThat(story.finding(Standard.BALANCE).attention()).isEmpty();
  }

  // Standard 5

  @Test
  void attentionIsDrawnToALargestShareAboveOneHalf() {
    Story story = Story.of("2026-Q3").twelveMembers();
    for (int at = 1; at <= 8; at++) {
      story.activity(
          "2026-07-0" + at, doing().by(at % 2 == 0 ? "media" : "training").ledBy(at <= 4 ? 1 : at));
    }
    assertThat(story.finding(Standard.BALANCE).attention()).as("4 of 8").isEmpty();
    story.activity("2026-07-09", doing().by("media").ledBy(1));
    Attention hint = story.finding(Standard.BALANCE).attention().get(0);
    assertThat(hint.reason()).isEqualTo(Reason.ACTIVITIES_LED_BY_ONE);
    assertThat(hint.key()).isEqualTo("org-1");
    assertThat(hint.amount()).isEqualTo(5);
    assertThat(hint.whole()).isEqualTo(9);
    assertThat(story.scorecard().isFew(9)).isFalse();
    assertThat(story.scorecard().isFew(7)).as("told as a fraction").isTrue();
  }

  @Test
  void twoMembersOfOneOrganizationLeadForTheSameOne() {
    Finding finding =
        Story.of("2026-Q3")
            .member("hospital", "health_care")
            .member("hospital", "health_care")
            .member("church", "faith_based")
            .activity("2026-07-01", doing().ledBy(1).by("media"))
            .activity("2026-07-02", doing().ledBy(2))
            .activity("2026-07-03", doing().ledBy(3))
            .finding(Standard.BALANCE);
    assertThat(finding.attention())
        .extracting(Attention::reason, Attention::key)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Reason.ACTIVITIES_LED_BY_ONE, "hospital"));
  }

  @Test
  void anActivityWithoutALeaderDilutesNothingAndIsSeen() {
    Figure led =
        Story.of("2026-Q3")
            .twelveMembers()
            .activity("2026-07-01", doing().ledBy(1))
            .activity("2026-07-02", doing())
            .finding(Standard.BALANCE)
            .limb(Limb.ORGANIZATIONS)
            .figures()
            .get(0);
    assertThat(led.amount()).isEqualTo(1);
    assertThat(led.whole()).hasValue(2);
  }

  @Test
  void oneMethodForAllDrawsAttention() {
    assertThat(
            Story.of("2026-Q3")
                .activity("2026-07-01", doing().by("table_at_event"))
                .activity("2026-07-02", doing().by("table_at_event"))
                .finding(Standard.BALANCE)
                .attention())
        .extracting(Attention::reason)
        .containsExactly(Reason.ONE_METHOD);
  }

  // Standard 7

  @Test
  void onlyPiecesThatCarryTheHotlinePromoteItAndTheNumberMustBeInForce() {
    LimbFinding hotline =
        Story.of("2026-Q3")
            .handsOut(
                "2026-07-01", "clinic", "health_care", new Pieces(POSTER, 10), new Pieces(PLAIN, 7))
            .handsOut("2026-07-02", "clinic", "health_care", new Pieces(CARD, 30))
            .puts("2026-07-03", "library", new Pieces(POSTER, 2), null)
            .activity("2026-07-04", doing().promotingTheHotline())
            .activity("2026-07-05", doing())
            .finding(Standard.PROMOTION)
            .limb(Limb.HOTLINE);
    assertThat(hotline.figure(Measure.HOTLINE_HANDED_OUT).orElseThrow().amount()).isEqualTo(40);
    assertThat(hotline.figure(Measure.HOTLINE_DISPLAYED).orElseThrow().amount()).isEqualTo(2);
    Figure inForce = hotline.figure(Measure.HOTLINE_IN_FORCE).orElseThrow();
    assertThat(inForce.amount()).isEqualTo(12);
    assertThat(inForce.whole()).hasValue(42);
    Figure promoting = hotline.figure(Measure.PROMOTING_ACTIVITIES).orElseThrow();
    assertThat(promoting.amount()).isEqualTo(1);
    assertThat(promoting.whole()).hasValue(2);
  }

  @Test
  void aPlaceIsSeenAgainOnlyOnALaterDayAndWhileItIsUp() {
    LimbFinding hotline =
        Story.of("2026-Q2", "2026-Q3")
            .puts("2026-04-01", "a", new Pieces(POSTER, 1), null, "2026-06-01", "2026-08-01")
            .puts("2026-04-02", "b", new Pieces(POSTER, 1), null, "2026-04-02")
            .puts("2026-04-03", "c", new Pieces(POSTER, 1), "2026-07-20", "2026-05-05")
            .puts("2025-01-03", "d", new Pieces(POSTER, 1), null, "2025-06-05")
            .puts("2026-04-04", "e", new Pieces(PLAIN, 1), null, "2026-05-05")
            .finding(Standard.PROMOTION)
            .limb(Limb.HOTLINE);
    Figure places = hotline.figure(Measure.PLACES).orElseThrow();
    assertThat(places.records()).extracting(RecordId::key).containsExactly("P-4", "P-1", "P-2");
    assertThat(amounts(places, Dimension.QUARTER)).containsExactly("2026-Q2 4.0", "2026-Q3 3.0");
    Figure seen = hotline.figure(Measure.PLACES_SEEN_AGAIN).orElseThrow();
    assertThat(seen.records()).extracting(RecordId::key).containsExactly("P-1");
    assertThat(seen.whole()).hasValue(3);
    assertThat(amounts(seen, Dimension.QUARTER)).containsExactly("2026-Q2 2.0", "2026-Q3 1.0");
  }

  @Test
  void whatOthersOrderedOnReferralIsCreditedOnALineOfItsOwn() {
    LimbFinding resources =
        Story.of("2026-Q3")
            .activity("2026-07-04", doing().encouragingResources())
            .handsOut("2026-07-01", "clinic", "health_care", new Pieces(PLAIN, 7))
            .credited("2026-08-01", new Pieces(POSTER, 500))
            .finding(Standard.PROMOTION)
            .limb(Limb.CAMPAIGN_RESOURCES);
    assertThat(resources.figure(Measure.CREDITED).orElseThrow().amount()).isEqualTo(500);
    assertThat(resources.figure(Measure.HANDED_OUT).orElseThrow().amount()).isEqualTo(7);
    assertThat(resources.figure(Measure.ENCOURAGING_ACTIVITIES).orElseThrow().amount())
        .isEqualTo(1);
  }

  // Standard 8

  @Test
  void onlyTheCoalitionsOwnWordsAreCheckedClaimByClaim() {
    Finding finding =
        Story.of("2026-Q3")
            .item("2026-02-01", false, claim(1, true, true, false), claim(2, false, false, true))
            .item("2026-03-01", true, claim(3, false, false, false))
            .item("2026-12-01", false, claim(4, false, false, false))
            .finding(Standard.SOURCES);
    Figure sourced = finding.limb(Limb.OWN_ITEMS).figure(Measure.SOURCED_CLAIMS).orElseThrow();
    assertThat(sourced.amount()).isEqualTo(1);
    assertThat(sourced.whole()).hasValue(2);
    assertThat(finding.limb(Limb.EXTENT).figures().get(0).records())
        .containsExactly(RecordId.of(RecordKind.CLAIM, 2));
    assertThat(finding.limb(Limb.CAMPAIGN_ITEMS).figures().get(0).amount()).isEqualTo(1);
  }

  // All

  @Test
  void whatWasWrittenDownMoreThanThirtyDaysLaterIsMarkedLate() {
    Finding finding =
        Story.of("2026-Q3")
            .activity("2026-07-01", doing().giving(Support.TRAINING).recordedAfter(30))
            .activity("2026-07-02", doing().giving(Support.TRAINING).recordedAfter(31))
            .finding(Standard.SUPPORT);
    Figure activities = finding.limb(Limb.TRAINING).figures().get(0);
    assertThat(activities.amount()).isEqualTo(2);
    assertThat(activities.late()).isEqualTo(1);
  }

  @Test
  void whatLiesOutsideOfThePeriodOrInTheFutureIsNotCounted() {
    Finding finding =
        Story.during("2026-Q4", "2026-11-21")
            .activity("2026-09-30", doing().giving(Support.TRAINING))
            .activity("2026-11-21", doing().giving(Support.TRAINING))
            .activity("2026-11-22", doing().giving(Support.TRAINING))
            .finding(Standard.SUPPORT);
    assertThat(finding.limb(Limb.TRAINING).figures().get(0).records())
        .containsExactly(RecordId.of(RecordKind.ACTIVITY, 2));
  }

  private static List<String> amounts(Figure figure, Dimension by) {
    return figure.by(by).stream().map(part -> part.key() + " " + part.amount()).toList();
  }
}

package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.campaignmaterials.scorecard.Story.CARD;
import static org.campaignmaterials.scorecard.Story.POSTER;
import static org.campaignmaterials.scorecard.Story.doing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.RosterRecords.Support;
import org.campaignmaterials.scorecard.RosterRecords.Topic;
import org.junit.jupiter.api.Test;

/** What each record adds to a figure, as a reviewer reads it who doubts the figure. */
class AdditionsTest {

  @Test
  void anOrganizationIsAddedByTheActivityThatReachedItFirst() {
    Figure reached =
        Story.of("2026-Q1")
            .activity("2026-01-10", training().reaching("clinic", "health_care", 4))
            .activity("2026-02-10", training().reaching("clinic", "health_care", 9))
            .activity(
                "2026-03-10",
                training()
                    .reaching("school", "education", 1)
                    .reaching("clinic", "health_care", 2)
                    .reaching("shelter", "social_service", 3))
            .finding(Standard.SUPPORT)
            .limb(Limb.TRAINING)
            .figure(Measure.ORGANIZATIONS_REACHED)
            .orElseThrow();
    assertThat(reached.amount()).isEqualTo(3);
    assertThat(reached.additions())
        .as("the second activity adds nothing and is not listed")
        .containsExactly(
            new Addition(activity(1), 1, List.of(organization("clinic")), List.of()),
            new Addition(
                activity(3),
                2,
                List.of(organization("school"), organization("shelter")),
                List.of(organization("clinic"))));
  }

  @Test
  void eachActivitySaysHowManyPeopleItReached() {
    Figure people =
        Story.of("2026-Q1")
            .activity("2026-01-10", training().reaching("clinic", "health_care", 4))
            .activity("2026-02-10", training())
            .activity(
                "2026-03-10",
                training().reaching("clinic", "health_care", 9).reaching(null, "education", 20))
            .finding(Standard.SUPPORT)
            .limb(Limb.TRAINING)
            .figure(Measure.PEOPLE_REACHED)
            .orElseThrow();
    assertThat(people.amount()).isEqualTo(33);
    assertThat(people.additions())
        .containsExactly(Addition.of(activity(1), 4), Addition.of(activity(3), 29));
  }

  @Test
  void eachMeetingSaysWhichTopicsItCovered() {
    Figure topics =
        Story.of("2026-Q1")
            .twelveMembers()
            .meeting("2026-01-10", Set.of(Topic.FEDERAL_ASSISTING, Topic.STATE_ASSISTING), 1, 2)
            .meeting("2026-02-10", Set.of(Topic.STATE_ASSISTING, Topic.TRAFFICKING_IN_US), 1, 2)
            .finding(Standard.UPKEEP)
            .limb(Limb.EDUCATION)
            .figure(Measure.TOPICS)
            .orElseThrow();
    assertThat(topics.additions())
        .containsExactly(
            new Addition(
                RecordId.of(RecordKind.MEETING, 1),
                2,
                List.of(topic("federal_assisting"), topic("state_assisting")),
                List.of()),
            new Addition(
                RecordId.of(RecordKind.MEETING, 2),
                1,
                List.of(topic("trafficking_in_us")),
                List.of(topic("state_assisting"))));
  }

  @Test
  void aDayOfTwoManagersIsAddedByTheOneWhoCameFirst() {
    Figure days =
        Story.of("2026-Q1")
            .twelveMembers()
            .manager("2025-01-01", "2026-01-31")
            .manager("2026-01-20", null)
            .finding(Standard.UPKEEP)
            .limb(Limb.MANAGER)
            .figure(Measure.DAYS_WITH_MANAGER)
            .orElseThrow();
    assertThat(days.amount()).isEqualTo(90);
    assertThat(days.additions()).extracting(Addition::adds).containsExactly(31.0, 59.0);
  }

  @Test
  void anEarlierPlaceAddsTheOrganizationThatGotPiecesLater() {
    Figure reached =
        Story.of("2026-Q1")
            .handsOut("2026-02-03", "library", "education", new Pieces(CARD, 40))
            .puts("2026-01-03", "library", new Pieces(POSTER, 1), null)
            .finding(Standard.SUPPORT)
            .limb(Limb.MATERIALS)
            .figure(Measure.ORGANIZATIONS_REACHED)
            .orElseThrow();
    assertThat(reached.records()).extracting(RecordId::key).containsExactly("P-1");
  }

  /**
   * Whatever figure there is or will be: its lines add something each, add up to it, and add no
   * thing twice; nothing is late that is not listed.
   */
  @Test
  void theLinesOfEveryFigureAddUpToIt() {
    List<String> seen = new ArrayList<>();
    for (long seed = 1; seed <= 12; seed++) {
      for (Finding finding :
          AnyCoalition.anything(seed, Story.of("2026-Q1", "2026-Q3")).scorecard().findings()) {
        for (LimbFinding limb : finding.limbs()) {
          limb.figures()
              .forEach(
                  figure -> {
                    seen.add(limb.limb() + " " + figure.measure());
                    check(figure.additions(), figure.amount());
                    figure.parts().forEach(part -> check(part.additions(), part.amount()));
                    assertThat(figure.late()).isLessThanOrEqualTo(figure.additions().size());
                  });
        }
      }
    }
    assertThat(seen).contains("TRAINING ORGANIZATIONS_REACHED", "EDUCATION TOPICS");
  }

  private static void check(List<Addition> additions, double amount) {
    Set<Counted> things = new HashSet<>();
    double sum = 0;
    for (Addition addition : additions) {
      assertThat(addition.adds()).isNotZero();
      assertThat(addition.counted()).allMatch(things::add, "added for the first time");
      assertThat(things).containsAll(addition.already());
      if (!addition.counted().isEmpty()) {
        assertThat(addition.adds()).isEqualTo(addition.counted().size());
      }
      sum += addition.adds();
    }
    assertThat(sum).isEqualTo(amount);
    assertThat(additions).extracting(Addition::record).doesNotHaveDuplicates();
  }

  private static Story.Doing training() {
    return doing().giving(Support.TRAINING);
  }

  private static RecordId activity(long number) {
    return RecordId.of(RecordKind.ACTIVITY, number);
  }

  private static Counted organization(String key) {
    return new Counted(Counted.Kind.ORGANIZATION, key);
  }

  private static Counted topic(String key) {
    return new Counted(Counted.Kind.TOPIC, key);
  }
}

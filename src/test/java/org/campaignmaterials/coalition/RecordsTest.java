package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.TypedForm;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE_30 = LocalDate.of(2026, 6, 30);
  private static final Recorded RECORDED = new Recorded(Instant.EPOCH, "none");

  @Test
  void aMemberIsOneFromTheDayItJoinsToTheDayItLeaves() {
    Member member = member(Optional.of(JUNE_30));
    assertThat(member.isActiveOn(MAY_1.minusDays(1))).isFalse();
    assertThat(member.isActiveOn(MAY_1)).isTrue();
    assertThat(member.isActiveOn(JUNE_30)).isTrue();
    assertThat(member.isActiveOn(JUNE_30.plusDays(1))).isFalse();
    assertThat(member(Optional.empty()).isActiveOn(JUNE_30.plusYears(9))).isTrue();
  }

  @Test
  void aNurseAndTheHospitalSheWorksForAreOneParty() {
    MemberFacts hospital = facts("Harbor Hospital", MemberKind.ORGANIZATION, Optional.empty());
    MemberFacts nurse = facts("D. Alvarado", MemberKind.PERSON, Optional.of("Harbor Hospital"));
    assertThat(nurse.party()).isEqualTo(hospital.party());
  }

  @Test
  void theTrailTellsFactsButNoNames() {
    assertThat(facts("Harbor Hospital", MemberKind.ORGANIZATION, Optional.empty()).audited())
        .hasToString(
            "{\"joined_on\":\"2026-05-01\",\"kind\":\"organization\",\"name\":\"15 characters\","
                + "\"sector\":\"health_care\"}");
    assertThat(facts("D. Alvarado", MemberKind.PERSON, Optional.empty()).audited().toString())
        .doesNotContain("Alvarado");
    TermFacts term =
        new TermFacts(Office.MANAGER, "M. Santos", Optional.empty(), MAY_1, Optional.empty());
    assertThat(term.audited().toString()).doesNotContain("Santos");
  }

  @Test
  void aTermCoversItsFirstAndItsLastDay() {
    TermFacts term =
        new TermFacts(Office.CHAIR, "R.", Optional.empty(), MAY_1, Optional.of(JUNE_30));
    assertThat(term.covers(MAY_1)).isTrue();
    assertThat(term.covers(JUNE_30)).isTrue();
    assertThat(term.covers(MAY_1.minusDays(1))).isFalse();
    assertThat(term.covers(JUNE_30.plusDays(1))).isFalse();
  }

  @Test
  void aFormSaysEverythingThatIsWrongAtItsField() {
    FormFields form =
        new FormFields(
            sent(
                Map.of(
                    "day", "31.12.2026",
                    "method", "dance",
                    "people", "many",
                    "title", "")));
    form.day("day", true);
    form.one("method", ActivityMethod.class, true);
    form.count("people");
    form.line("title", true, 10);
    assertThatThrownBy(form::end)
        .isInstanceOfSatisfying(
            RuleViolations.class,
            wrong ->
                assertThat(wrong.all())
                    .extracting(RuleViolation::field)
                    .containsExactly("day", "method", "people", "title"));
  }

  @Test
  void linesThatAreLeftEmptyAreNotRead() {
    FormFields form =
        new FormFields(
            sent(
                Map.of(
                    "reached[0].people", "",
                    "reached[0].sector", "",
                    "reached[3].people", "40",
                    "reached[3].role", "nurses")));
    List<RecordFields> lines = form.lines("reached", 10);
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).at("people")).isEqualTo("reached[3].people");
    assertThat(lines.get(0).count("people")).isEqualTo(40);
  }

  @Test
  void boxesAreTickedByTheNameOfTheFieldAndTheChoice() {
    FormFields form =
        new FormFields(
            sent(
                Map.of(
                    "attended-12", "true",
                    "attended-13", "false",
                    "attended-x", "true",
                    "topics-state_assisting", "true")));
    assertThat(form.ids("attended")).containsExactly(12L);
    assertThat(form.several("topics", TrainingTopic.class))
        .containsExactly(TrainingTopic.STATE_ASSISTING);
  }

  @Test
  void theNextMeetingBeginsWithThoseWhoCameToTheLastAndAreStillMembers() {
    Member here = member(1, Optional.empty());
    Member gone = member(2, Optional.of(JUNE_30));
    Member absent = member(3, Optional.empty());
    MeetingFacts last =
        new MeetingFacts(
            JUNE_30,
            Optional.of(1L),
            Optional.of("the clinic"),
            Optional.of("Old plans"),
            Set.of(1L, 2L),
            Set.of());
    TypedForm form =
        new RecordForms()
            .newMeeting(
                JUNE_30.plusDays(60),
                List.of(new Meeting(9, last, RECORDED)),
                List.of(here, gone, absent));
    assertThat(form.typed())
        .containsEntry("attended-1", "true")
        .containsEntry("ledBy", "1")
        .containsEntry("minutesKeptBy", "the clinic")
        .doesNotContainKeys("attended-2", "attended-3", "plan");
  }

  private static Member member(Optional<LocalDate> left) {
    return member(1, left);
  }

  private static Member member(long id, Optional<LocalDate> left) {
    return new Member(
        id,
        facts("Clinic " + id, MemberKind.ORGANIZATION, Optional.empty()),
        left,
        Optional.empty(),
        Optional.empty(),
        RECORDED);
  }

  private static MemberFacts facts(String name, MemberKind kind, Optional<String> parent) {
    return new MemberFacts(name, kind, parent, "health_care", MAY_1);
  }

  private static MultivaluedMap<String, String> sent(Map<String, String> fields) {
    return new MultivaluedHashMap<>(fields);
  }
}

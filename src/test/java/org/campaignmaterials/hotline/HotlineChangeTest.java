package org.campaignmaterials.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.catalog.HotlineTest.Outcome;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A text code that is answered in English and Spanish, and what may become of it. */
class HotlineChangeTest {

  private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
  private static final long SAM = 1;
  private static final long ADA = 2;
  private static final Reach OLD = new Reach("233733", List.of("en", "es"), false);
  private static final Reach NEW = new Reach("444555", List.of("en", "es"), false);

  private static final Map<ChangeState, Set<ChangeState>> PERMITTED =
      Map.of(
          ChangeState.PROPOSED,
          EnumSet.of(ChangeState.CONFIRMED, ChangeState.WITHDRAWN),
          ChangeState.CONFIRMED,
          EnumSet.of(ChangeState.IN_FORCE, ChangeState.WITHDRAWN),
          ChangeState.IN_FORCE,
          EnumSet.noneOf(ChangeState.class),
          ChangeState.WITHDRAWN,
          EnumSet.noneOf(ChangeState.class));

  private final List<HotlineTest> tests = new ArrayList<>();

  private static ProposedChange proposal(ChangeClass changeClass, Reach after) {
    return new ProposedChange(
        HotlineChannel.Kind.TEXT,
        changeClass,
        Optional.ofNullable(after),
        "The hotline told us",
        Optional.empty());
  }

  private static HotlineChange change(ChangeClass changeClass, Reach after) {
    return new HotlineChange(proposal(changeClass, after), Optional.of(OLD), SAM, NOW);
  }

  private static List<String> problems(ChangeClass changeClass, Reach after) {
    Problems problems = new Problems();
    proposal(changeClass, after).holdAgainst(Optional.of(OLD), NOW, problems);
    return problems.all().stream().map(each -> each.code()).toList();
  }

  private void tried(Reach reach, String language, Outcome outcome, Instant at) {
    tests.add(
        0,
        new HotlineTest(
            HotlineChannel.Kind.TEXT,
            reach.address(),
            language,
            outcome,
            LocalDate.of(2026, 12, 1),
            "From the office",
            SAM,
            at));
  }

  @ParameterizedTest
  @EnumSource
  void everyStateHasItsPermittedNextOnes(ChangeState state) {
    for (ChangeState next : ChangeState.values()) {
      assertThat(state.canBecome(next))
          .as("%s to %s", state, next)
          .isEqualTo(PERMITTED.get(state).contains(next));
    }
  }

  @Test
  void aDeadCodeIsTriedItsSuccessorTooAndAnotherPersonConfirms() {
    HotlineChange change = change(ChangeClass.DEAD_OR_WRONG, NEW);
    tried(OLD, "en", Outcome.NOT_ANSWERED, NOW);
    tried(NEW, "en", Outcome.ANSWERED, NOW);
    assertThatThrownBy(() -> change.confirm(ADA, tests, NOW))
        .isInstanceOf(RuleViolations.class)
        .hasMessageContaining("hotline_tests_missing");

    tried(NEW, "es", Outcome.ANSWERED, NOW);
    assertThatThrownBy(() -> change.confirm(SAM, tests, NOW))
        .isInstanceOf(RuleViolations.class)
        .hasMessageContaining("hotline_own_proposal");

    change.confirm(ADA, tests, NOW);
    assertThat(change.state()).isEqualTo(ChangeState.CONFIRMED);
    assertThatThrownBy(() -> change.confirm(ADA, tests, NOW))
        .hasMessageContaining("hotline_decided_already");
  }

  @Test
  void aTestFromBeforeTheProposalDoesNotCount() {
    HotlineChange change = change(ChangeClass.DEAD_OR_WRONG, NEW);
    tried(NEW, "en", Outcome.ANSWERED, NOW.minusSeconds(1));

    assertThat(change.tests(tests)).noneMatch(NeededTest::isDone);
  }

  @Test
  void theNewestTestDecides() {
    HotlineChange change = change(ChangeClass.DEAD_OR_WRONG, NEW);
    tried(NEW, "en", Outcome.ANSWERED, NOW);
    tried(NEW, "en", Outcome.WRONG, NOW);

    assertThat(change.tests(tests)).noneMatch(NeededTest::isDone);
  }

  @Test
  void whoTakesALanguageAwayMustHaveFoundItUnanswered() {
    HotlineChange change =
        change(ChangeClass.DEAD_OR_WRONG, new Reach("233733", List.of("en"), false));

    assertThat(change.tests(List.of()))
        .extracting(NeededTest::language, NeededTest::answered)
        .containsExactly(tuple("en", true), tuple("es", false));
    assertThat(change.wrongIn(List.of("en", "es", "vi"))).containsExactly("es");
  }

  @Test
  void onlyADeadOrWrongFactMakesPrintedEditionsWrong() {
    List<String> all = List.of("en", "es", "vi");

    assertThat(change(ChangeClass.DEAD_OR_WRONG, NEW).wrongIn(all)).containsExactly("en", "es");
    assertThat(change(ChangeClass.DEAD_OR_WRONG, null).wrongIn(all)).containsExactly("en", "es");
    assertThat(change(ChangeClass.WORDING, NEW).wrongIn(all)).isEmpty();
  }

  @Test
  void theClassMustFitWhatIsProposed() {
    Reach more = new Reach("233733", List.of("en", "es", "vi"), false);

    assertThat(problems(ChangeClass.CHANNEL_ADDED, more)).isEmpty();
    assertThat(problems(ChangeClass.CHANNEL_ADDED, NEW)).containsExactly("hotline_not_only_added");
    assertThat(problems(ChangeClass.WORDING, null)).containsExactly("hotline_not_only_wording");
    assertThat(problems(ChangeClass.WORDING, NEW)).isEmpty();
    assertThat(problems(ChangeClass.DEAD_OR_WRONG, more)).containsExactly("hotline_nothing_wrong");
    assertThat(problems(ChangeClass.DEAD_OR_WRONG, OLD)).containsExactly("hotline_same");
  }

  @Test
  void aRewordedAddressMustStillBeAnsweredWhereItIsPrinted() {
    assertThat(change(ChangeClass.WORDING, NEW).tests(List.of()))
        .hasSize(4)
        .allMatch(NeededTest::answered);
  }

  /**
   * Also when it is long dead, and already when it is only proposed; not when that was mistaken.
   */
  @Test
  void itsNumbersStayTheHotlinesUnlessTheNewOneWasTakenBack() {
    HotlineChange change = change(ChangeClass.DEAD_OR_WRONG, NEW);
    assertThat(change.numbers()).containsExactlyInAnyOrder("233733", "444555");

    change.withdraw(ADA, NOW);
    assertThat(change.numbers()).containsExactly("233733");
    assertThat(change(ChangeClass.DEAD_OR_WRONG, null).numbers()).containsExactly("233733");
  }

  @Test
  void anAddressIsKeptInOneForm() {
    assertThat(TypedHotlineForm.address(HotlineChannel.Kind.VOICE, "888-3737-888"))
        .contains("1-888-373-7888");
    assertThat(TypedHotlineForm.address(HotlineChannel.Kind.VOICE, "888-373-788")).isEmpty();
    assertThat(TypedHotlineForm.address(HotlineChannel.Kind.TEXT, "233 733")).contains("233733");
    assertThat(TypedHotlineForm.address(HotlineChannel.Kind.CHAT, "https://Example.org/chat"))
        .contains("example.org/chat");
    assertThat(TypedHotlineForm.address(HotlineChannel.Kind.CHAT, "two words")).isEmpty();
    assertThat(TypedHotlineForm.address(HotlineChannel.Kind.TTY, "7-1-1")).contains("711");
  }
}

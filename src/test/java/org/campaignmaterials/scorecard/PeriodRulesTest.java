package org.campaignmaterials.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private final Problems problems = new Problems();

  private Period asked(String quarter, String from, String to) {
    return PeriodRules.asked(quarter, from, to, TODAY, problems);
  }

  @Test
  void withoutAWishItIsTheCurrentQuarterAndTheThreeBeforeIt() {
    assertThat(asked(null, "", null))
        .isEqualTo(Period.of(Story.quarter("2026-Q1"), Story.quarter("2026-Q4")));
    assertThat(PeriodRules.over(TODAY))
        .isEqualTo(Period.of(Story.quarter("2025-Q4"), Story.quarter("2026-Q3")));
  }

  @Test
  void quartersAndDaysMayBeMixed() {
    assertThat(asked("2026-Q3", null, null)).isEqualTo(Period.of(Story.quarter("2026-Q3")));
    assertThat(asked("", "2026-Q1", "2026-05-15"))
        .isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 15)));
    assertThat(asked("", "2026-Q2", "")).isEqualTo(Period.of(Story.quarter("2026-Q2")));
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void daysToComeAreLeftOut() {
    assertThat(asked("", "2026-01-01", "2030-01-01"))
        .isEqualTo(new Period(LocalDate.of(2026, 1, 1), TODAY));
    assertThat(asked("", "2026-Q3", "2027-Q3"))
        .isEqualTo(Period.of(Story.quarter("2026-Q3"), Story.quarter("2026-Q4")));
    assertThat(problems.isEmpty()).isTrue();
    Period running = Period.of(Story.quarter("2026-Q4"));
    assertThat(running.until(TODAY)).isEqualTo(new Period(LocalDate.of(2026, 10, 1), TODAY));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q5, '', '', quarter standards_period",
    "'', soon, 2026-Q1, from standards_period",
    "'', 2026-Q1, 2026-02-30, to standards_period",
    "'', 2026-Q3, 2026-Q1, to standards_period_reversed",
    "2027-Q1, '', '', quarter standards_period_future",
    "'', 1999-Q1, 2001-Q1, from standards_period_early",
    "'', 2020-Q1, 2026-Q1, to standards_period_long",
    "'', 0001-Q1, 9999-Q4, to standards_period_long"
  })
  void whatIsNoPeriodIsSaidAndTheUsualOneIsShown(
      String quarter, String from, String to, String problem) {
    assertThat(asked(quarter, from, to)).isEqualTo(PeriodRules.usual(TODAY));
    assertThat(problems.all()).hasSize(1);
    RuleViolation first = problems.all().get(0);
    assertThat(first.field() + " " + first.code()).isEqualTo(problem);
  }

  @Test
  void onlyWholeQuartersThatAreOverCanBeJudged() {
    assertThat(JudgingStandards.mayBeJudged(Period.of(Story.quarter("2026-Q3")), TODAY)).isTrue();
    assertThat(JudgingStandards.mayBeJudged(Period.of(Story.quarter("2026-Q4")), TODAY)).isFalse();
    assertThat(
            JudgingStandards.mayBeJudged(
                new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 29)), TODAY))
        .isFalse();
  }
}

package org.campaignmaterials.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.followup.FollowUps.Count;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.RuleViolations;
import org.junit.jupiter.api.Test;

class FollowUpTest {
  private static final Instant ASKED = Instant.parse("2026-10-01T14:00:00Z");
  private static final Instant LATE = ASKED.plus(Duration.ofDays(80));

  private final FollowUp asked =
      new FollowUp(new OrderNumber("RRO-2026-000123"), ASKED, ZoneId.of("America/New_York"));

  @Test
  void theFirstAnswerIsTakenHoweverLate() {
    assertThat(asked.answer(Answer.NOT_YET, LATE)).isTrue();
    assertThat(asked.answer()).contains(Answer.NOT_YET);
    assertThat(asked.answeredAt()).contains(LATE);
  }

  @Test
  void theSameAnswerTwiceIsOne() {
    asked.answer(Answer.UP, ASKED);
    assertThat(asked.answer(Answer.UP, LATE)).isFalse();
    assertThat(asked.answeredAt()).contains(ASKED);
  }

  @Test
  void anAnswerMayBeChangedForThirtyDaysAfterTheFirst() {
    asked.answer(Answer.NOT_YET, ASKED);
    assertThat(asked.answer(Answer.HANDED_OUT, ASKED.plus(Duration.ofDays(20)))).isTrue();
    assertThat(asked.answer(Answer.UP, ASKED.plus(Duration.ofDays(29)))).isTrue();
    assertThatThrownBy(() -> asked.answer(Answer.NOT_YET, ASKED.plus(Duration.ofDays(30))))
        .isInstanceOf(RuleViolations.class)
        .hasMessageContaining("followup_fixed");
    assertThat(asked.answer()).contains(Answer.UP);
  }

  @Test
  void aMonthCountsWhoWasAskedAndWhatTheyAnswered() {
    List<MonthOfAnswers> months =
        MonthOfAnswers.of(
            List.of(
                new Count("2026-09", Optional.of(Answer.UP), 3),
                new Count("2026-10", Optional.empty(), 4),
                new Count("2026-10", Optional.of(Answer.UP), 5),
                new Count("2026-10", Optional.of(Answer.NOT_YET), 2)));
    assertThat(months)
        .containsExactly(
            new MonthOfAnswers(
                YearMonth.of(2026, 10), 11, Map.of(Answer.UP, 5L, Answer.NOT_YET, 2L)),
            new MonthOfAnswers(YearMonth.of(2026, 9), 3, Map.of(Answer.UP, 3L)));
    assertThat(months.get(0).silent()).isEqualTo(4);
    assertThat(months.get(0).of(Answer.HANDED_OUT)).isZero();
  }
}

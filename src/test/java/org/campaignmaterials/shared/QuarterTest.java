package org.campaignmaterials.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
  @Test
  void theFourthQuarterLastsFromOctoberToTheEndOfDecember() {
    Quarter fourth = Quarter.of(LocalDate.of(2026, 11, 21));
    assertThat(fourth).isEqualTo(new Quarter(2026, 4));
    assertThat(fourth.firstDay()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(fourth.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(fourth.next()).isEqualTo(new Quarter(2027, 1));
    assertThat(fourth.next().previous()).isEqualTo(fourth);
  }

  @Test
  void everyDayLiesInExactlyOneQuarter() {
    Quarter quarter = Quarter.of(LocalDate.of(2023, 1, 1));
    for (LocalDate day = quarter.firstDay(); day.getYear() < 2025; day = day.plusDays(1)) {
      if (day.isAfter(quarter.lastDay())) {
        quarter = quarter.next();
      }
      assertThat(Quarter.of(day)).isEqualTo(quarter);
      assertThat(quarter.contains(day)).isTrue();
    }
  }

  @Test
  void itsCodeIsReadBack() {
    assertThat(Quarter.parse("2026-Q4")).contains(new Quarter(2026, 4));
    assertThat(new Quarter(2026, 4).code()).isEqualTo("2026-Q4");
    assertThat(new Quarter(2026, 4)).isLessThan(new Quarter(2027, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2026-Q5", "2026-Q0", "26-Q1", "2026Q1", " 2026-Q1"})
  void anyOtherTextIsNoQuarter(String text) {
    assertThat(Quarter.parse(text)).isEmpty();
  }
}

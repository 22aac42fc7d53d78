package org.campaignmaterials.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDayTest {
  private final Problems problems = new Problems();

  @Test
  void aDayOfOurTimesIsRead() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 20)), TypedDay.read(problems, "from", "2026-12-20"));
    assertTrue(problems.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "-999999999-01-01, day_year",
    "+999999999-12-31, day_year",
    "1899-12-31, day_year",
    "2201-01-01, day_year",
    "2026-02-30, not_a_date",
    "soon, not_a_date"
  })
  void whatNoDatabaseKeepsIsToldAndNotRead(String text, String code) {
    assertTrue(TypedDay.read(problems, "from", text).isEmpty());
    assertEquals(code, problems.all().get(0).code());
  }
}

package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Quarter;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void aSentenceThatEndsWithATimeEndsWithOneStop() {
    Texts t = new Texts(Language.ES);
    String time = t.dateTime(ZonedDateTime.of(2026, 11, 21, 17, 30, 0, 0, ZoneOffset.UTC));
    assertThat(time).endsWith("m.");
    assertThat(t.get("stock.reconciliation.ran", time, time)).endsWith("m.").doesNotEndWith("..");
  }

  @Test
  void aQuarterIsCalledByItsMonths() {
    Quarter quarter = new Quarter(2026, 4);
    assertThat(new Texts(Language.EN).quarter(quarter)).isEqualTo("October to December 2026");
    assertThat(new Texts(Language.ES).quarter(quarter)).isEqualTo("octubre a diciembre de 2026");
  }
}

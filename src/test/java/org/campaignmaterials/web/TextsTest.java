package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void aSentenceThatEndsWithATimeEndsWithOneStop() {
    Texts t = new Texts(Language.ES);
    String time = t.dateTime(ZonedDateTime.of(2026, 11, 21, 17, 30, 0, 0, ZoneOffset.UTC));
    assertThat(time).endsWith("m.");
    assertThat(t.get("stock.reconciliation.ran", time, time)).endsWith("m.").doesNotEndWith("..");
  }
}

package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.campaignmaterials.audit.AuditPages.Field;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An auditor reads words, whatever codes the trail keeps. */
class AuditedStateTest {
  private static final Texts EN = new Texts(Language.EN);
  private static final Texts ES = new Texts(Language.ES);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"status\":\"in_review\"}|In review",
        "{\"pick_list\":\"PCK-0000012\"}|PCK-0000012",
        "{\"roles\":[\"manager\",\"staff\"]}|Coalition manager, Campaign staff",
        "{\"name\":\"Harbor Lights\",\"listed\":\"true\"}"
            + "|Name: Harbor Lights; Listed for the public: Yes",
        "{\"verdict\":\"not_shown\",\"from\":\"2026-01-01\"}"
            + "|Judgement: Judged not shown; From: January 1, 2026",
        "{\"topics\":[\"federal_assisting\"]}|How federal agencies assist victims",
        "{\"sector\":\"health_care\"}|health_care",
        "{\"words\":\"900 characters\"}|characters: 900",
        "{\"unheard_of\":\"x\"}|\"x\"",
        "in_review|In review",
        "recognized: As agreed, in May|recognized: As agreed, in May",
        "{broken|{broken",
      })
  void codesBecomeWords(String recorded, String read) {
    assertThat(AuditedState.inWords(recorded, EN)).isEqualTo(read);
  }

  @Test
  void inSpanishToo() {
    assertThat(AuditedState.inWords("{\"status\":\"in_review\",\"from\":\"2026-01-01\"}", ES))
        .isEqualTo("Situación: En revisión; Desde: 1 de enero de 2026");
  }

  @Test
  void beforeStandsBesideAfterFieldByField() {
    assertThat(
            AuditedState.fields(
                "{\"city\":\"Baltimore\",\"listed\":\"true\"}", "{\"city\":\"Towson\"}", EN))
        .containsExactly(
            new Field("City", "Baltimore", "Towson"),
            new Field("Listed for the public", "Yes", ""));
    assertThat(AuditedState.fields("", "", EN)).isEmpty();
  }

  @Test
  void whatItWasDoneToIsNamedInWords() {
    Map.of(
            "coalition C-101 meeting 1063", "Coalition C-101, meeting 1063",
            "coalition C-101 roster review 5", "Coalition C-101, review of the list 5",
            "coalition C-101 hand out HND-0000012", "Coalition C-101, hand-out HND-0000012",
            "coalition C-101", "Coalition C-101",
            "order RRO-2026-000123", "Order RRO-2026-000123",
            "follow-up RRO-2026-000123", "Question about order RRO-2026-000123",
            "shelf RR-101-en-2026.1 EAST", "Shelf RR-101-en-2026.1 EAST",
            "catalog", "The catalog",
            "RR-101-en EAST", "RR-101-en EAST",
            "coalition C-101 of old 5", "coalition C-101 of old 5")
        .forEach(
            (recorded, read) ->
                assertThat(AuditedState.subjectInWords(recorded, EN)).isEqualTo(read));
    assertThat(AuditedState.subjectInWords("coalition C-101 meeting 63", ES))
        .isEqualTo("Coalición C-101, reunión 63");
  }
}

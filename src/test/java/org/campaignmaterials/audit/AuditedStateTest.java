package org.campaignmaterials.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
        "order RRO-2026-000123|in_review|In review",
        "order RRO-2026-000123|SHP-0000012|SHP-0000012",
        "account 12|[MANAGER, STAFF]|Coalition manager, Campaign staff",
        "coalition C-101|recognized: As agreed, in May|Recognized: As agreed, in May",
        "coalition C-101|Harbor Lights, Baltimore, MD, listed"
            + "|Harbor Lights, Baltimore, MD, listed for the public",
        "coalition C-101 standard 2|not_shown, 2026-01-01 to 2026-03-31: One topic, twice"
            + "|Judged not shown, January 1, 2026 to March 31, 2026: One topic, twice",
        "coalition C-101 standard 2|shown, 2026-01-01 to 2026-03-31"
            + "|Judged shown, January 1, 2026 to March 31, 2026",
        "coalition C-101 meeting 63|2026-02-03, 5 members, [federal_assisting]"
            + "|February 3, 2026, members: 5, How federal agencies assist victims",
        "coalition C-101 meeting 63|2026-02-03, 5 members, []|February 3, 2026, members: 5",
        "coalition C-101 member 7|Bayview Clinic, organization, health_care, joined 2025-02-03"
            + "|Bayview Clinic, Organization, health care, joined February 3, 2025",
        "coalition C-101 term 7|manager, 2025-02-03 to now|Manager, since February 3, 2025",
        "coalition C-101 statement 7|charter of 2025-02-03, 900 characters"
            + "|Charter of February 3, 2025, characters: 900",
        "coalition C-101 claim 7|Help is free.; source: none, no date; reviewed: no"
            + "|Help is free. (source: none)",
        "coalition C-101 item 7|Typed twice, by mistake|Typed twice, by mistake",
      })
  void codesBecomeWordsAndWhatWasTypedStays(String subject, String recorded, String read) {
    assertThat(AuditedState.inWords(subject, recorded, EN)).isEqualTo(read);
  }

  @Test
  void inSpanishToo() {
    assertThat(
            AuditedState.inWords(
                "coalition C-101 standard 4", "shown, 2026-01-01 to 2026-03-31: Well told", ES))
        .contains("1 de enero de 2026", ": Well told")
        .doesNotContain("shown", " to ");
  }

  @Test
  void whatItWasDoneToIsNamedInWords() {
    Map.of(
            "coalition C-101 meeting 1063", "Coalition C-101, meeting 1063",
            "coalition C-101 roster review 5", "Coalition C-101, review of the list 5",
            "coalition C-101", "Coalition C-101",
            "order RRO-2026-000123", "Order RRO-2026-000123",
            "warehouse EAST", "Warehouse EAST",
            "RR-101-en EAST", "RR-101-en EAST",
            "coalition C-101 of old 5", "coalition C-101 of old 5")
        .forEach(
            (recorded, read) ->
                assertThat(AuditedState.subjectInWords(recorded, EN)).isEqualTo(read));
    assertThat(AuditedState.subjectInWords("coalition C-101 meeting 63", ES))
        .isEqualTo("Coalición C-101, reunión 63");
  }
}

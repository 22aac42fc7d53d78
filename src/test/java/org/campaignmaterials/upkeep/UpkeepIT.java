package org.campaignmaterials.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campaign staff keep the catalog. No other test needs RR-155, nor a kit that holds it. */
@DatabaseTest
@RunAsClient
class UpkeepIT extends ContainerTest {
  private static final String TERMS = "campaign/catalog/RR-155";

  @ArquillianResource private URL base;

  private HttpCalls staff;
  private HttpCalls reader;

  @BeforeEach
  void open() throws Exception {
    staff = HttpCalls.to(base.toURI()).as("staff");
    reader = HttpCalls.to(base.toURI());
  }

  @AfterEach
  void chooseNothing() {
    staff.post(TERMS, Map.of("limit", ""));
  }

  @Test
  void aHiddenPublicationIsOfferedNowhereUntilItIsShownAgain() {
    assertThat(reader.get("catalog/RR-155").status()).isEqualTo(200);

    assertThat(staff.post(TERMS, Map.of("hidden", "true")).status()).isEqualTo(303);
    assertThat(reader.get("catalog/RR-155").status()).isEqualTo(404);
    assertThat(reader.get("catalog/list").body()).doesNotContain("RR-155");
    assertThat(staff.get("campaign/catalog").body()).contains("Hidden");

    assertThat(staff.post(TERMS, Map.of("limit", "")).status()).isEqualTo(303);
    assertThat(reader.get("catalog/RR-155").status()).isEqualTo(200);
    assertThat(staff.get(TERMS).body()).contains("Terms of a publication changed", "Sam Fielding");
  }

  @Test
  void aLimitIsChosenOverTheFileAndAnImportLeavesIt() {
    assertThat(staff.post(TERMS, Map.of("limit", "7", "limitDays", "14")).status()).isEqualTo(303);
    Answer again = staff.post("campaign/catalog/import", Map.of());

    assertThat(staff.follow(again).body()).contains("The files were read again: 0 changes");
    assertThat(staff.get("campaign/catalog").body())
        .contains("Nothing was different.", "The last reading that changed something");
    assertThat(reader.get("catalog/RR-155").body()).contains("Up to 7 in 14 days");
    assertThat(staff.get(TERMS).body()).contains("value=\"7\"", "The catalog's file says");
  }

  @Test
  void anAuditorReadsTheTermsAndIsOfferedNoForm() throws Exception {
    assertThat(HttpCalls.to(base.toURI()).as("auditor").get(TERMS).body())
        .contains("Limit without review", "Hide it")
        .doesNotContain("name=\"limit\"", ">Save<");
  }

  @Test
  void theStockPageSaysWhenToReprint() {
    Map<String, String> always = Map.of("reorder-en", "1,000,000", "reprint-en", "5000");
    assertThat(staff.post(TERMS, always).status()).isEqualTo(303);

    assertThat(staff.get("warehouse/stock?q=RR-155-en").body()).contains("Reprint 5,000");
    assertThat(staff.get(TERMS).body()).contains(", RR-155-en · Sam Fielding");
    assertThat(staff.get("warehouse/stock/RR-155-es-2026.1").body()).doesNotContain("Reprint");
  }

  @Test
  void aNumberBeyondAllReasonIsATypingError() {
    Answer answer =
        staff.post(
            TERMS,
            Map.of(
                "limit", "9,999,999",
                "limitDays", "9,999,999",
                "reorder-en", "10",
                "reprint-en", "1,000,001"));

    assertThat(answer.problems()).containsOnlyKeys("limit", "limitDays", "reprint-en");
    assertThat(answer.body()).contains("at most 366.", "at most 1,000,000.");
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingIsSaved() {
    Answer answer = staff.post(TERMS, Map.of("limit", "-3", "reorder-en", "50"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problems()).containsOnlyKeys("limit", "reprint-en");
    assertThat(answer.body()).contains("value=\"-3\"");
  }

  @Test
  void aChannelThatNobodyAnsweredStandsAboveAllThatRunsOut() {
    assertThat(staff.get("campaign/catalog/expires").body())
        .contains("Missing", "Nobody has ever written down a test of these channels.");
    Map<String, String> silent =
        Map.of(
            "what", "tty 711",
            "language", "es",
            "outcome", "not_answered",
            "on", "2026-11-01",
            "how", "From the office");
    assertThat(staff.post("campaign/hotline/test", silent).status()).isEqualTo(303);

    assertThat(staff.get("campaign/hotline").body()).contains("Not answered November 1, 2026");
    assertThat(staff.get("campaign/catalog/expires").body())
        .containsSubsequence("Tried in vain", "711", "Not answered", "Missing", "<svg");
  }

  @Test
  void whatRunsOutNextIsListedWithHowMuchRestsOnIt() {
    assertThat(staff.get("campaign/catalog/expires").body())
        .contains("What runs out next", "Reading of a source", "Review of a page", "<svg");
    assertThat(staff.get("es/campaign/catalog/expires").body()).contains("Lo que vence pronto");
  }
}

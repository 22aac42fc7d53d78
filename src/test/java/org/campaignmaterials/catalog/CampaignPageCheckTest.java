package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign page keeps the rules of a publication, and what breaks one is named by its place. */
class CampaignPageCheckTest {

  private static final String PAGE = "pages/for-nurses/page.yaml";
  private static final String EN = "pages/for-nurses/en.yaml";
  private static final String ES = "pages/for-nurses/es.yaml";

  @TempDir Path folder;
  private CatalogFiles files;

  @BeforeEach
  void beginWithACatalogInOrder() {
    files = CatalogFiles.smallCatalogIn(folder);
    files.sayOnly();
  }

  @Test
  void aPageIsReadInBothLanguages() {
    CampaignPage page = files.contents().pages().get("for-nurses");

    assertThat(page.path()).isEqualTo("/about/for-nurses");
    assertThat(page.audience()).contains("health_care");
    assertThat(page.title().in("es")).isEqualTo("Title in es");
    assertThat(page.text().in("en")).contains("Words of {agency}.");
    assertThat(page.leadsTo()).extracting(WayOn::path).containsExactly("/coalitions");
    assertThat(page.claims()).singleElement().matches(claim -> claim.sources().size() == 1);
  }

  @Test
  void aClaimWithoutASource() {
    files.replace(PAGE, "sources: [the_act]", "sources: []");
    files.sayOnly(PAGE + ", line 13, claims[0].sources: The list needs at least one item.");
  }

  @Test
  void aClaimWithAnUnknownSource() {
    files.replace(PAGE, "sources: [the_act]", "sources: [hearsay]");
    files.sayOnly(PAGE + ", line 13, claims[0].sources: There is no source \"hearsay\".");
  }

  @Test
  void noClaimAtAll() {
    files.replace(
        PAGE,
        """
        claims:
          - statement:
              en: A border need not be crossed.
              es: No hace falta cruzar una frontera.
            sources: [the_act]
        """,
        "");
    files.sayOnly(PAGE + ", line 1, claims: The field is missing or empty.");
  }

  @Test
  void aClaimInOneLanguageOnly() {
    files.replace(PAGE, "      es: No hace falta cruzar una frontera.\n", "");
    files.sayOnly(PAGE + ", line 11, claims[0].statement.es: The field is missing or empty.");
  }

  @Test
  void aFieldWithASlipOfTheFinger() {
    files.replace(PAGE, "reviewed:", "reveiwed:");
    files.sayOnly(
        PAGE + ", line 1, reviewed: The field is missing or empty.",
        PAGE + ", line 5, reveiwed: This field is not known here. Did you mean \"reviewed\"?");
  }

  @Test
  void anUnknownAudienceAndAnUnknownTopic() {
    files.replace(PAGE, "audience: health_care", "audience: nurses");
    files.replace(PAGE, "topic: hotline", "topic: weather");
    files.sayOnly(
        PAGE + ", line 2, audience: There is no audience \"nurses\".",
        PAGE + ", line 3, topic: There is no topic \"weather\".");
  }

  @Test
  void aReviewBeforeThePageWasThere() {
    files.replace(PAGE, "reviewed: 2026-11-21", "reviewed: 2026-11-20");
    files.sayOnly(
        PAGE + ", line 5, reviewed: A page can't have been reviewed before it was published.");
  }

  @Test
  void aMissingSpanishFile() {
    files.remove(ES);
    files.sayOnly(ES + ": The file is missing.");
  }

  @Test
  void aFileThatIsNeitherEnglishNorSpanish() {
    files.write("pages/for-nurses/vi.yaml", "language: vi\n");
    files.sayOnly(
        "pages/for-nurses/vi.yaml: A page has page.yaml, en.yaml and es.yaml, and no others.");
  }

  @Test
  void aFileThatSaysAnotherLanguageThanItsName() {
    files.replace(ES, "language: es", "language: en");
    files.sayOnly(ES + ", line 1, language: The file is es.yaml, but says \"en\".");
  }

  @Test
  void theHotlinesNumberTypedIntoAText() {
    files.replace(EN, "Words of", "Call 1-888-373-7888 or text 233733,");
    files.sayOnly(
        EN
            + ", line 5, text: Leave \"1-888-373-7888\" out: the page shows how the hotline is"
            + " reached, from hotline.yaml.",
        EN
            + ", line 5, text: Leave \"233733\" out: the page shows how the hotline is reached,"
            + " from hotline.yaml.");
  }

  @Test
  void aPlaceholderThatNobodyFillsIn() {
    files.replace(ES, "{agency}", "{office}");
    files.sayOnly(
        ES
            + ", line 5, text: Only {agency} and {campaign} are filled in; \"{office}\" is not"
            + " known.");
  }

  @Test
  void aWayOnThatLeadsToAnotherSite() {
    files.replace(PAGE, "to: /coalitions", "to: //example.org/coalitions");
    files.sayOnly(
        PAGE
            + ", line 7, leads_to[0].to: A page of this site is expected, written without its"
            + " host, like /coalitions; not \"//example.org/coalitions\".");
  }

  @Test
  void aWayOnToACampaignPageThatIsNotThere() {
    files.replace(PAGE, "to: /coalitions", "to: /about/for-pilots");
    files.sayOnly(PAGE + ", leads_to[0].to: There is no campaign page \"/about/for-pilots\".");
  }

  @Test
  void aFolderWhoseNameIsNoAddress() {
    files.copyFolder("pages/for-nurses", "pages/For nurses (copy)");
    files.sayOnly(
        "pages/For nurses (copy)/: The folder's name ends the page's address: small letters,"
            + " digits and hyphens, like health-care.");
  }

  @Test
  void noPageAtAll() {
    files.remove("pages");
    files.sayOnly("pages: There is no folder of a campaign page here; nothing is changed.");
  }

  @Test
  void aReviewThatNoLongerCountsIsNamedAndRefusesNothing() {
    LocalDate reviewed = LocalDate.of(2026, 11, 21);

    assertThat(CatalogCheck.reviewsDue(folder, reviewed.plusDays(365), 365)).isEmpty();
    assertThat(CatalogCheck.reviewsDue(folder, reviewed.plusDays(366), 365))
        .singleElement()
        .hasToString(
            PAGE
                + ", reviewed: Last reviewed on 2026-11-21, more than 365 days ago. Read the page"
                + " and its sources again, then write the day here.");
    assertThat(files.problems()).isEmpty();
  }
}

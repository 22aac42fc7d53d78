package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication says is true as far as somebody looked: claims, sources, the hotline. */
class FactsCheckTest {
  private static final String POSTER = "publications/TT-101/publication.yaml";
  private static final String POSTER_EN = "publications/TT-101/en.yaml";

  @TempDir Path folder;
  private CatalogFiles files;

  @BeforeEach
  void beginWithACatalogInOrder() {
    files = CatalogFiles.smallCatalogIn(folder);
    files.sayOnly();
  }

  @Test
  void aClaimWhoseSourceNobodyReadForAYear() {
    PassportTerms terms = new PassportTerms(365, 90);
    assertThat(CatalogCheck.expiredClaims(folder, LocalDate.of(2027, 11, 21), terms)).isEmpty();
    assertThat(CatalogCheck.expiredClaims(folder, LocalDate.of(2027, 11, 22), terms))
        .first()
        .hasToString(
            POSTER
                + ", claims[0].sources: The claim \"A border need not be crossed.\" is out of date:"
                + " its source \"the_act\" was last read on 2026-11-21, more than 365 days ago."
                + " Read it again, set the claim right, and write the day in sources.yaml.");
  }

  @Test
  void aClaimWithoutASource() {
    files.replace(POSTER, "sources: [the_act]", "sources: []");
    files.sayOnly(POSTER + ", line 21, claims[0].sources: The list needs at least one item.");
  }

  @Test
  void aClaimWithAnUnknownSource() {
    files.replace(POSTER, "sources: [the_act]", "sources: [hearsay]");
    files.sayOnly(POSTER + ", line 21, claims[0].sources: There is no source \"hearsay\".");
  }

  @Test
  void noClaimAtAll() {
    files.replace(
        POSTER,
        """
        claims:
          - statement:
              en: A border need not be crossed.
              es: No hace falta cruzar una frontera.
            sources: [the_act]
        """,
        "");
    files.sayOnly(POSTER + ", line 1, claims: The field is missing or empty.");
  }

  @Test
  void aMissingFileOfSources() {
    files.remove("sources.yaml");
    assertThat(files.problems())
        .contains("sources.yaml: The file is missing.")
        .contains(POSTER + ", line 21, claims[0].sources: There is no source \"the_act\".");
  }

  @Test
  void aSourceWithoutTheDayOnWhichItWasRead() {
    files.replace("sources.yaml", "reviewed: 2026-11-21", "reviewed: last week");
    assertThat(files.problems())
        .contains(
            "sources.yaml, line 5, sources[0].reviewed: A day is written year-month-day, like"
                + " 2026-11-21; not \"last week\".");
  }

  @Test
  void aSourceWithABrokenAddress() {
    files.replace("sources.yaml", "https://example.org/act", "example.org/act");
    assertThat(files.problems())
        .anyMatch(problem -> problem.startsWith("sources.yaml, line 4, sources[0].url: A web"));
  }

  @Test
  void aHotlineNumberThatDiffersFromTheFacts() {
    files.replace(POSTER_EN, "Some words.", "Call 1-888-373-7880.");
    files.sayOnly(
        POSTER_EN
            + ", line 6, text: The telephone number 1-888-373-7880 is not the hotline's, which is"
            + " 1-888-373-7888.");
  }

  @Test
  void aHotlineChannelThatDiffersFromTheFacts() {
    files.replace(POSTER, "A border need not be crossed.", "Text 233734.");
    files.sayOnly(
        POSTER
            + ", line 18, claims[0].statement: The text code 233734 is not the hotline's, which is"
            + " 233733.");
  }

  @Test
  void aHotlineNumberWithADigitTooFew() {
    files.replace("hotline.yaml", "1-888-373-7888", "1-888-373-788");
    files.sayOnly(
        "hotline.yaml, line 4, channels[0].address: A U.S. telephone number has ten digits:"
            + " \"1-888-373-788\".");
  }
}

package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with fields and files, a test each, told by file, field and reason. */
class CatalogCheckTest {
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
  void aMissingTitle() {
    files.replace(POSTER_EN, "title: Title of 101 in en\n", "");
    files.sayOnly(POSTER_EN + ", line 1, title: The field is missing or empty.");
  }

  @Test
  void anEmptySummary() {
    files.replace(POSTER_EN, "summary: Summary of 101 in en", "summary:");
    files.sayOnly(POSTER_EN + ", line 4, summary: The field is missing or empty.");
  }

  @Test
  void aPictureWithoutAnAltText() {
    files.replace(POSTER_EN, "alt: \"A doorway.\"\n", "");
    files.sayOnly(POSTER_EN + ", line 1, alt: The field is missing or empty.");
  }

  @Test
  void aTitleThatIsTooLong() {
    files.replace(POSTER_EN, "Title of 101", "x".repeat(300));
    files.sayOnly(POSTER_EN + ", line 3, title: The text has 306 characters; at most 200 fit.");
  }

  @Test
  void aFieldWithASlipOfTheFinger() {
    files.replace(POSTER_EN, "summary:", "sumary:");
    files.sayOnly(
        POSTER_EN + ", line 1, summary: The field is missing or empty.",
        POSTER_EN + ", line 4, sumary: This field is not known here. Did you mean \"summary\"?");
  }

  @Test
  void aFieldThatNobodyKnows() {
    files.replace(POSTER, "motif: doorway", "motif: doorway\ncolour: red");
    assertThat(files.problems())
        .singleElement()
        .asString()
        .startsWith(POSTER + ", line 8, colour: This field is not known here. Known fields: ");
  }

  @Test
  void aFieldThatStandsTwice() {
    files.replace(POSTER_EN, "language: en", "language: en\nlanguage: en");
    files.sayOnly(POSTER_EN + ", line 2, language: The field stands here twice.");
  }

  @Test
  void anUnknownAudience() {
    files.replace(POSTER, "audiences: [health_care]", "audiences: [healthcare]");
    files.sayOnly(POSTER + ", line 4, audiences: There is no audience \"healthcare\".");
  }

  @Test
  void anUnknownTopic() {
    files.replace(POSTER, "topics: [hotline]", "topics: [hotline, weather]");
    files.sayOnly(POSTER + ", line 5, topics: There is no topic \"weather\".");
  }

  @Test
  void anUnknownFormat() {
    files.replace(POSTER, "format: poster", "format: placard");
    assertThat(files.problems())
        .anyMatch(
            problem ->
                problem.startsWith(
                    POSTER
                        + ", line 2, format: \"placard\" is not known here. Use one of: poster,"));
  }

  @Test
  void synonymsOfATermThatIsNone() {
    files.replace("synonyms.yaml", "audience/health_care", "audience/nurses");
    assertThat(files.problems())
        .contains(
            "synonyms.yaml, line 2, synonyms[0].of: There is no \"audience/nurses\". A list and a"
                + " code in it are expected, like audience/health_care.");
  }

  @Test
  void synonymsInOneLanguageOnly() {
    files.replace("synonyms.yaml", "    es: enfermera, sala de emergencias\n", "");
    assertThat(files.problems())
        .contains("synonyms.yaml, line 2, synonyms[0].es: The field is missing or empty.");
  }

  @Test
  void aCodeThatStandsTwice() {
    files.replace("audiences.yaml", "code: community", "code: health_care");
    assertThat(files.problems())
        .contains(
            "audiences.yaml, line 9, sectors[1].code: The code \"health_care\" stands here twice.");
  }

  @Test
  void aFolderThatWasCopiedAndNotRenumbered() {
    files.copyFolder("publications/TT-101", "publications/TT-103");
    files.sayOnly(
        "publications/TT-103/publication.yaml, line 1, number: The number is TT-101, but its"
            + " folder is named TT-103. They must be the same.",
        "publications/TT-103/publication.yaml, number: The number TT-101 belongs to another"
            + " folder already.");
  }

  @Test
  void aFileThatIsNotWellFormed() {
    files.replace(POSTER_EN, "title: Title of", "title: Note: Title of");
    assertThat(files.problems())
        .singleElement()
        .asString()
        .startsWith(POSTER_EN + ", line 3: The file is not well-formed");
  }

  @Test
  void aFileThatIsEmpty() {
    files.write(POSTER_EN, "");
    assertThat(files.problems())
        .singleElement()
        .asString()
        .startsWith(POSTER_EN + ": The file holds no fields.");
  }

  @Test
  void noPublicationAtAll() {
    files.remove("publications");
    files.sayOnly("publications: There is no folder of a publication here; nothing is changed.");
  }
}

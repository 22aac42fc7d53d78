package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One test for each thing that can be wrong in the files, told by file, field and reason. */
class CatalogCheckTest {

  private static final String POSTER = "publications/TT-101/publication.yaml";
  private static final String POSTER_EN = "publications/TT-101/en.yaml";
  private static final String KIT_EN = "publications/TT-180/en.yaml";

  @TempDir Path folder;
  private CatalogFiles files;

  @BeforeEach
  void beginWithACatalogInOrder() {
    files = CatalogFiles.smallCatalogIn(folder);
    assertThat(files.problems()).isEmpty();
  }

  private void saysOnly(String... problems) {
    assertThat(files.problems()).containsExactly(problems);
  }

  @Test
  void aMissingTitle() {
    files.replace(POSTER_EN, "title: Title of 101 in en\n", "");
    saysOnly(POSTER_EN + ", line 1, title: The field is missing or empty.");
  }

  @Test
  void anEmptySummary() {
    files.replace(POSTER_EN, "summary: Summary of 101 in en", "summary:");
    saysOnly(POSTER_EN + ", line 4, summary: The field is missing or empty.");
  }

  @Test
  void aPictureWithoutAnAltText() {
    files.replace(POSTER_EN, "alt: \"A doorway.\"\n", "");
    saysOnly(POSTER_EN + ", line 1, alt: The field is missing or empty.");
  }

  @Test
  void aTranslationThatNobodyRead() {
    files.addLanguage("TT-101", "zh-Hans", "");
    saysOnly(
        "publications/TT-101/zh-Hans.yaml, line 1, passport: A translation names its translator,"
            + " its second_reader and the day on which it was read. Until then, mark the file with"
            + " \"draft: yes\".");
  }

  @Test
  void aTranslationReadByItsOwnTranslator() {
    files.addLanguage(
        "TT-101",
        "zh-Hans",
        "passport: {translator: A. Able, second_reader: A. Able, read: 2026-11-20}\n");
    saysOnly(
        "publications/TT-101/zh-Hans.yaml, line 10, passport.second_reader: The second reader must"
            + " be another person than the translator.");
  }

  @Test
  void aSecondReaderWithoutADay() {
    files.replace(
        POSTER_EN, "edition: 2026.1", "edition: 2026.1\npassport: {second_reader: B. B.}");
    saysOnly(
        POSTER_EN
            + ", line 3, passport.read: A second reader and the day on which the reading was done"
            + " belong together.");
  }

  @Test
  void aDraftInAKit() {
    files.addLanguage("TT-102", "zh-Hans", "draft: yes\n");
    files.replace(KIT_EN, "TT-102-en", "TT-102-zh-Hans");
    saysOnly(KIT_EN + ", contents: TT-102-zh-Hans is a draft; a kit holds what can be ordered.");
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
  void aTitleThatIsTooLong() {
    files.replace(POSTER_EN, "Title of 101", "x".repeat(300));
    saysOnly(POSTER_EN + ", line 3, title: The text has 306 characters; at most 200 fit.");
  }

  @Test
  void aFieldWithASlipOfTheFinger() {
    files.replace(POSTER_EN, "summary:", "sumary:");
    saysOnly(
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
    saysOnly(POSTER_EN + ", line 2, language: The field stands here twice.");
  }

  @Test
  void anUnknownAudience() {
    files.replace(POSTER, "audiences: [health_care]", "audiences: [healthcare]");
    saysOnly(POSTER + ", line 4, audiences: There is no audience \"healthcare\".");
  }

  @Test
  void anUnknownTopic() {
    files.replace(POSTER, "topics: [hotline]", "topics: [hotline, weather]");
    saysOnly(POSTER + ", line 5, topics: There is no topic \"weather\".");
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
  void aClaimWithoutASource() {
    files.replace(POSTER, "sources: [the_act]", "sources: []");
    saysOnly(POSTER + ", line 21, claims[0].sources: The list needs at least one item.");
  }

  @Test
  void aClaimWithAnUnknownSource() {
    files.replace(POSTER, "sources: [the_act]", "sources: [hearsay]");
    saysOnly(POSTER + ", line 21, claims[0].sources: There is no source \"hearsay\".");
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
    saysOnly(POSTER + ", line 1, claims: The field is missing or empty.");
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
  void aCodeThatStandsTwice() {
    files.replace("audiences.yaml", "code: community", "code: health_care");
    assertThat(files.problems())
        .contains(
            "audiences.yaml, line 9, sectors[1].code: The code \"health_care\" stands here twice.");
  }

  @Test
  void aWeightOfZero() {
    files.replace(POSTER, "weight_lb: 0.02", "weight_lb: 0");
    saysOnly(
        POSTER
            + ", line 9, weight_lb: A number larger than zero is expected, with at most 6"
            + " decimals, like 0.0197; not \"0\".");
  }

  @Test
  void aNegativeWeight() {
    files.replace(POSTER, "weight_lb: 0.02", "weight_lb: -0.02");
    assertThat(files.problems()).singleElement().asString().contains("not \"-0.02\"");
  }

  @Test
  void aMissingTrimSize() {
    files.replace(POSTER, "trim: {width: 8.5, height: 11}\n", "");
    saysOnly(POSTER + ", line 1, trim: The field is missing or empty.");
  }

  @Test
  void aTrimSizeWithoutItsHeight() {
    files.replace(POSTER, "trim: {width: 8.5, height: 11}", "trim: {width: 8.5}");
    saysOnly(POSTER + ", line 8, trim.height: The field is missing or empty.");
  }

  @Test
  void aCartonThatDoesNotHoldWholePacks() {
    files.replace(POSTER, "carton: 500", "carton: 510");
    saysOnly(
        POSTER + ", line 11, carton: A carton holds whole packs, and 510 is no multiple of 50.");
  }

  @Test
  void aMissingOrderLimit() {
    files.replace(POSTER, "order_limit:\n  quantity: 100\n", "order_limit:\n");
    saysOnly(POSTER + ", line 13, order_limit.quantity: The field is missing or empty.");
  }

  @Test
  void anOrderLimitForAnUnknownSector() {
    files.replace(POSTER, "    health_care: {q", "    circus: {q");
    saysOnly(POSTER + ", line 15, order_limit.sectors: There is no sector \"circus\".");
  }

  @Test
  void aMissingLanguageFile() {
    files.remove("publications/TT-101/es.yaml");
    saysOnly("publications/TT-101/es.yaml: The file is missing.");
  }

  @Test
  void aLanguageFileThatNobodyAnnounced() {
    files.replace(POSTER, "languages: [en, es]", "languages: [en]");
    assertThat(files.problems())
        .singleElement()
        .asString()
        .startsWith(
            "publications/TT-101/es.yaml: No language of publication.yaml is named \"es\".");
  }

  @Test
  void aWrongLanguageTag() {
    files.replace(POSTER, "languages: [en, es]", "languages: [en, es, spanish]");
    assertThat(files.problems())
        .contains(
            POSTER
                + ", line 3, languages: \"spanish\" is not a language of languages.yaml; use its"
                + " tag, like en, es or zh-Hans.");
  }

  @Test
  void aFileThatSaysAnotherLanguageThanItsName() {
    files.replace("publications/TT-101/es.yaml", "language: es", "language: en");
    saysOnly(
        "publications/TT-101/es.yaml, line 1, language: The file is es.yaml, but says \"en\".");
  }

  @Test
  void aWrongEditionLabel() {
    files.replace(POSTER_EN, "edition: 2026.1", "edition: second");
    saysOnly(
        POSTER_EN
            + ", line 2, edition: An edition is a year, a dot and a number, like 2026.1; not"
            + " \"second\".");
  }

  @Test
  void aFolderThatWasCopiedAndNotRenumbered() {
    files.copyFolder("publications/TT-101", "publications/TT-103");
    saysOnly(
        "publications/TT-103/publication.yaml, line 1, number: The number is TT-101, but its"
            + " folder is named TT-103. They must be the same.",
        "publications/TT-103/publication.yaml, number: The number TT-101 belongs to another"
            + " folder already.");
  }

  @Test
  void aHotlineNumberThatDiffersFromTheFacts() {
    files.replace(POSTER_EN, "Some words.", "Call 1-888-373-7880.");
    saysOnly(
        POSTER_EN
            + ", line 6, text: The telephone number 1-888-373-7880 is not the hotline's, which is"
            + " 1-888-373-7888.");
  }

  @Test
  void aHotlineChannelThatDiffersFromTheFacts() {
    files.replace(POSTER, "A border need not be crossed.", "Text 233734.");
    saysOnly(
        POSTER
            + ", line 18, claims[0].statement: The text code 233734 is not the hotline's, which is"
            + " 233733.");
  }

  @Test
  void aHotlineNumberWithADigitTooFew() {
    files.replace("hotline.yaml", "1-888-373-7888", "1-888-373-788");
    saysOnly(
        "hotline.yaml, line 4, channels[0].address: A U.S. telephone number has ten digits:"
            + " \"1-888-373-788\".");
  }

  @Test
  void aKitWithAPartThatIsNotThere() {
    files.replace(KIT_EN, "TT-102-en", "TT-109-en");
    saysOnly(KIT_EN + ", contents: The part TT-109-en is not in the catalog.");
  }

  @Test
  void aKitWithAPartInALanguageThatIsNotThere() {
    files.replace(KIT_EN, "TT-102-en", "TT-102-zh-Hans");
    saysOnly(KIT_EN + ", contents: The part TT-102-zh-Hans is not in the catalog.");
  }

  @Test
  void aKitInsideItself() {
    files.replace(KIT_EN, "TT-102-en", "TT-180-en");
    saysOnly(
        KIT_EN
            + ", contents: TT-180-en holds TT-180 again: a kit can't be inside itself. A kit holds"
            + " pieces only.");
  }

  @Test
  void twoKitsInsideEachOther() {
    files.copyFolder("publications/TT-180", "publications/TT-181");
    files.replace("publications/TT-181/publication.yaml", "TT-180", "TT-181");
    files.replace("publications/TT-181/en.yaml", "TT-102-en", "TT-180-en");
    files.replace(KIT_EN, "TT-102-en", "TT-181-en");
    assertThat(files.problems())
        .contains(
            KIT_EN
                + ", contents: TT-181-en holds TT-180 again: a kit can't be inside itself. A kit"
                + " holds pieces only.");
  }

  @Test
  void aKitPartWithAnEdition() {
    files.replace(KIT_EN, "TT-102-en", "TT-102-en-2026.1");
    saysOnly(
        KIT_EN
            + ", line 9, contents[1].sku: A part is named by its publication and language, like"
            + " RR-101-en; not \"TT-102-en-2026.1\".");
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
    saysOnly("publications: There is no folder of a publication here; nothing is changed.");
  }
}

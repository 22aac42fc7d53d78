package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each language of a publication has its file, an edition, and those who read it. */
class LanguageFilesCheckTest {
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
  void aTranslationThatNobodyRead() {
    files.addLanguage("TT-101", "zh-Hans", "");
    files.sayOnly(
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
    files.sayOnly(
        "publications/TT-101/zh-Hans.yaml, line 10, passport.second_reader: The second reader must"
            + " be another person than the translator.");
  }

  @Test
  void aSecondReaderWithoutADay() {
    files.replace(
        POSTER_EN, "edition: 2026.1", "edition: 2026.1\npassport: {second_reader: B. B.}");
    files.sayOnly(
        POSTER_EN
            + ", line 3, passport.read: A second reader and the day on which the reading was done"
            + " belong together.");
  }

  @Test
  void aMissingLanguageFile() {
    files.remove("publications/TT-101/es.yaml");
    files.sayOnly("publications/TT-101/es.yaml: The file is missing.");
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
    files.sayOnly(
        "publications/TT-101/es.yaml, line 1, language: The file is es.yaml, but says \"en\".");
  }

  @Test
  void aWrongEditionLabel() {
    files.replace(POSTER_EN, "edition: 2026.1", "edition: second");
    files.sayOnly(
        POSTER_EN
            + ", line 2, edition: An edition is a year, a dot and a number, like 2026.1; not"
            + " \"second\".");
  }
}

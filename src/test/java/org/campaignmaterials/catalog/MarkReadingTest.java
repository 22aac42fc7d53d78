package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody on a ladder reads a small mark off a poster. */
class MarkReadingTest {
  @TempDir Path folder;
  private Publications publications;

  @BeforeEach
  void aPosterThatWasPrintedTwiceInEnglish() {
    CatalogContents first = CatalogFiles.smallCatalogIn(folder).contents();
    CatalogFiles files = CatalogFiles.smallCatalogIn(folder.resolve("next"));
    files.replace("publications/TT-101/en.yaml", "edition: 2026.1", "edition: 2026.2");
    PublicationNumber poster = PublicationNumber.parse("TT-101");
    Publication revised =
        first
            .publication(poster)
            .orElseThrow()
            .revisedBy(files.contents().publication(poster).get());
    publications =
        new Publications(
            CatalogContents.of(
                first.vocabulary(),
                first.publications().values().stream()
                    .map(each -> each.number().equals(poster) ? revised : each)
                    .toList()));
  }

  private static List<String> marks(MarkReading reading) {
    return reading.editions().stream().map(edition -> edition.sku().text()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TT-101-en-2026.1",
        "tt 101 EN 2026 1",
        "TT–101—en−2026·1",
        "TT1O1en2O26.I",
        "TT-l0l-en-2026.l",
        "TT-|01-en-2026.1",
        "ＴＴ－１０１－ｅｎ－２０２６．１",
        "  TT\u00a0101\u200ben 2026,1 ",
        "TT-١٠١-en-٢٠٢٦.١",
        "mark: TT-101-en-2026.1",
        "Mark TT101 en 2026.1",
        "La marca es: tt-1O1-en-2026.1"
      })
  void aMarkIsReadAsItComes(String typed) {
    assertThat(publications.byMark(typed).orElseThrow().sku()).hasToString("TT-101-en-2026.1");
  }

  @Test
  void withoutItsEditionItIsNotGuessedWhichOneHangsThere() {
    MarkReading reading = publications.readMark("tt-1O1-en");

    assertThat(reading.kind()).isEqualTo(MarkReading.Kind.MATERIAL);
    assertThat(reading.edition()).isEmpty();
    assertThat(marks(reading)).containsExactly("TT-101-en-2026.1", "TT-101-en-2026.2");
    assertThat(marks(publications.readMark("TT-101")))
        .containsExactly("TT-101-en-2026.1", "TT-101-en-2026.2", "TT-101-es-2026.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TT-101-en-20", "101-en", "1en2026"})
  void halfAMarkNamesThoseThatItMayBe(String typed) {
    MarkReading reading = publications.readMark(typed);

    assertThat(reading.kind()).isEqualTo(MarkReading.Kind.NEARLY);
    assertThat(marks(reading)).contains("TT-101-en-2026.1", "TT-101-en-2026.2");
  }

  @Test
  void aSignThatIsWrongNamesThoseThatAreNearlyIt() {
    MarkReading reading = publications.readMark("TT-101-en-2026.7");

    assertThat(reading.kind()).isEqualTo(MarkReading.Kind.NEARLY);
    assertThat(marks(reading)).startsWith("TT-101-en-2026.1", "TT-101-en-2026.2");
    assertThat(marks(publications.readMark("TT-1?1-es-2026.1"))).contains("TT-101-es-2026.1");
  }

  @Test
  void whereTheNumberIsKnownNoOtherMaterialIsNamed() {
    assertThat(marks(publications.readMark("TT-102-en-2026.9"))).isNotEmpty();
    for (String typed : List.of("TT-101-en-2026.9", "TT-101-en-2026.99", "mark TT-101-en-2026.9")) {
      assertThat(marks(publications.readMark(typed)))
          .as(typed)
          .isNotEmpty()
          .allMatch(mark -> mark.startsWith("TT-101-"));
    }
  }

  @Test
  void whatWasPrintedOnceIsCertainWithoutItsEdition() {
    assertThat(publications.readMark("TT-101-es").certain().orElseThrow().sku())
        .hasToString("TT-101-es-2026.1");
    assertThat(publications.readMark("TT-101-en").certain()).isEmpty();
    assertThat(publications.readMark("TT-101-es-2026.7").certain()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "T", "a poster", "ZZ-999-en-2019.4", "<script>", "🙂🙂🙂🙂"})
  void whatIsNoMarkNamesNothing(String typed) {
    assertThat(publications.readMark(typed).kind()).isEqualTo(MarkReading.Kind.NOTHING);
  }
}

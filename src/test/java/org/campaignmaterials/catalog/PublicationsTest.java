package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationsTest {

  private static final Sku KIT = Sku.parse("TT-180-en-2026.1");

  @TempDir Path folder;
  private CatalogContents contents;
  private Publications publications;

  @BeforeEach
  void readTheSmallCatalog() {
    contents = CatalogFiles.smallCatalogIn(folder).contents();
    publications = new Publications(contents);
  }

  @Test
  void theShortFormMeansTheCurrentEditionAndTheFullFormThatOne() {
    Publication poster = contents.publication(PublicationNumber.parse("TT-101")).orElseThrow();
    CatalogFiles files = CatalogFiles.smallCatalogIn(folder.resolve("next"));
    files.replace("publications/TT-101/en.yaml", "edition: 2026.1", "edition: 2026.2");
    Publication revised =
        poster.revisedBy(
            files.contents().publication(PublicationNumber.parse("TT-101")).orElseThrow());
    publications = new Publications(CatalogContents.of(contents.vocabulary(), List.of(revised)));

    assertThat(publications.resolve("TT-101-en").orElseThrow().sku())
        .hasToString("TT-101-en-2026.2");
    assertThat(publications.resolve("TT-101-en-2026.1").orElseThrow().status())
        .isEqualTo(EditionStatus.SUPERSEDED);
  }

  @Test
  void aTextThatNamesNothingOfOursIsNothing() {
    assertThat(publications.resolve("TT-999-en")).isEmpty();
    assertThat(publications.resolve("<script>")).isEmpty();
    assertThat(publications.resolve(null)).isEmpty();
    assertThat(publications.byNumber("poster")).isEmpty();
  }

  @Test
  void aKitIsItsPartsTimesTheKits() {
    assertThat(publications.piecesOf(KIT, 3))
        .isEqualTo(Map.of(Sku.parse("TT-101-en-2026.1"), 6, Sku.parse("TT-102-en-2026.1"), 3));
  }

  @Test
  void aPieceIsItself() {
    Sku poster = Sku.parse("TT-101-es-2026.1");

    assertThat(publications.piecesOf(poster, 7)).isEqualTo(Map.of(poster, 7));
  }

  @Test
  void aKitWeighsWhatItsPartsWeigh() {
    assertThat(publications.weightLb(KIT)).isEqualByComparingTo("0.06");
  }

  @Test
  void aKitWhosePartIsGoneIsNotOffered() {
    publications =
        new Publications(
            CatalogContents.of(
                contents.vocabulary(),
                contents.publications().values().stream()
                    .map(is -> is.number().text().equals("TT-102") ? is.withdrawn() : is)
                    .toList()));

    assertThat(publications.published())
        .extracting(publication -> publication.number().text())
        .containsExactly("TT-101");
    assertThat(publications.resolve("TT-180-en")).isEmpty();
    assertThat(publications.piecesOf(KIT, 1)).hasSize(2);
  }

  @Test
  void aSectorMayHaveItsOwnLimit() {
    Publication poster = publications.byNumber("TT-101").orElseThrow();

    assertThat(poster.orderLimitFor("health_care")).isEqualTo(new OrderLimit(250, 30));
    assertThat(poster.orderLimitFor("community")).isEqualTo(new OrderLimit(100, 30));
    assertThat(poster.orderLimitFor(null)).isEqualTo(new OrderLimit(100, 30));
  }

  @Test
  void aReaderGetsTheTitleInTheirLanguageOrElseInEnglish() {
    assertThat(publications.byNumber("TT-101").orElseThrow().bestFor("es").orElseThrow().language())
        .isEqualTo("es");
    assertThat(publications.byNumber("TT-180").orElseThrow().bestFor("es").orElseThrow().language())
        .isEqualTo("en");
  }
}

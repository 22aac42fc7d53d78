package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a piece weighs, how it is packed, how many anybody gets, and what a kit may hold. */
class PiecesAndKitsCheckTest {
  private static final String POSTER = "publications/TT-101/publication.yaml";
  private static final String KIT_EN = "publications/TT-180/en.yaml";

  @TempDir Path folder;
  private CatalogFiles files;

  @BeforeEach
  void beginWithACatalogInOrder() {
    files = CatalogFiles.smallCatalogIn(folder);
    files.sayOnly();
  }

  @Test
  void aDraftInAKit() {
    files.addLanguage("TT-102", "zh-Hans", "draft: yes\n");
    files.replace(KIT_EN, "TT-102-en", "TT-102-zh-Hans");
    files.sayOnly(
        KIT_EN + ", contents: TT-102-zh-Hans is a draft; a kit holds what can be ordered.");
  }

  @Test
  void aWeightOfZero() {
    files.replace(POSTER, "weight_lb: 0.02", "weight_lb: 0");
    files.sayOnly(
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
    files.sayOnly(POSTER + ", line 1, trim: The field is missing or empty.");
  }

  @Test
  void aTrimSizeWithoutItsHeight() {
    files.replace(POSTER, "trim: {width: 8.5, height: 11}", "trim: {width: 8.5}");
    files.sayOnly(POSTER + ", line 8, trim.height: The field is missing or empty.");
  }

  @Test
  void aCartonThatDoesNotHoldWholePacks() {
    files.replace(POSTER, "carton: 500", "carton: 510");
    files.sayOnly(
        POSTER + ", line 11, carton: A carton holds whole packs, and 510 is no multiple of 50.");
  }

  @Test
  void aMissingOrderLimit() {
    files.replace(POSTER, "order_limit:\n  quantity: 100\n", "order_limit:\n");
    files.sayOnly(POSTER + ", line 13, order_limit.quantity: The field is missing or empty.");
  }

  @Test
  void anOrderLimitForAnUnknownSector() {
    files.replace(POSTER, "    health_care: {q", "    circus: {q");
    files.sayOnly(POSTER + ", line 15, order_limit.sectors: There is no sector \"circus\".");
  }

  @Test
  void aKitWithAPartThatIsNotThere() {
    files.replace(KIT_EN, "TT-102-en", "TT-109-en");
    files.sayOnly(KIT_EN + ", contents: The part TT-109-en is not in the catalog.");
  }

  @Test
  void aKitWithAPartInALanguageThatIsNotThere() {
    files.replace(KIT_EN, "TT-102-en", "TT-102-zh-Hans");
    files.sayOnly(KIT_EN + ", contents: The part TT-102-zh-Hans is not in the catalog.");
  }

  @Test
  void aKitInsideItself() {
    files.replace(KIT_EN, "TT-102-en", "TT-180-en");
    files.sayOnly(
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
    files.sayOnly(
        KIT_EN
            + ", line 9, contents[1].sku: A part is named by its publication and language, like"
            + " RR-101-en; not \"TT-102-en-2026.1\".");
  }
}

package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import decides, from what is stored and what the files say now. */
class CatalogRevisionTest {

  private static final PublicationNumber POSTER = PublicationNumber.parse("TT-101");

  @TempDir Path folder;
  private CatalogFiles files;
  private CatalogContents stored;

  @BeforeEach
  void importTheSmallCatalog() {
    files = CatalogFiles.smallCatalogIn(folder);
    stored = files.contents();
  }

  private CatalogRevision revision() {
    return CatalogRevision.of(stored, CatalogFolder.read(folder, stored));
  }

  @Test
  void anEmptyDatabaseTakesEverything() {
    CatalogRevision revision =
        CatalogRevision.of(
            CatalogContents.EMPTY, CatalogFolder.read(folder, CatalogContents.EMPTY));

    assertThat(revision.added()).hasSize(3);
    assertThat(revision.vocabulary()).isPresent();
  }

  @Test
  void unchangedFilesChangeNothing() {
    assertThat(revision().isEmpty()).isTrue();
    assertThat(revision().unchanged()).isEqualTo(3);
  }

  @Test
  void anotherWayToWriteTheSameNumberChangesNothing() {
    files.replace("publications/TT-101/publication.yaml", "width: 8.5,", "width: 8.500,");

    assertThat(revision().isEmpty()).isTrue();
  }

  @Test
  void theSameLabelWithOtherWordsIsCorrectedInPlace() {
    files.replace("publications/TT-101/en.yaml", "Some words.", "Better words.");

    assertThat(revision().changed())
        .singleElement()
        .satisfies(
            poster -> {
              assertThat(poster.editions()).hasSize(2);
              assertThat(poster.current("en").orElseThrow().text().source()).contains("Better");
            });
  }

  @Test
  void aNewLabelIsANewSkuAndSupersedesTheOldOne() {
    files.replace("publications/TT-101/en.yaml", "edition: 2026.1", "edition: 2026.10");

    Publication poster = revision().changed().get(0);

    assertThat(poster.current("en").orElseThrow().sku()).hasToString("TT-101-en-2026.10");
    assertThat(poster.edition(Sku.parse("TT-101-en-2026.1")).orElseThrow().status())
        .isEqualTo(EditionStatus.SUPERSEDED);
    assertThat(poster.edition(Sku.parse("TT-101-es-2026.1")).orElseThrow().status())
        .isEqualTo(EditionStatus.PUBLISHED);
  }

  @Test
  void theOldEditionStaysWhileTheWordsOfTheNextAreADraft() {
    files.replace("publications/TT-101/es.yaml", "edition: 2026.1", "edition: 2026.2\ndraft: yes");

    Publication poster = revision().changed().get(0);

    assertThat(poster.current("es").orElseThrow().label()).isEqualTo("2026.1");
    assertThat(poster.drafts()).extracting(Edition::label).containsExactly("2026.2");
  }

  @Test
  void aDraftBecomesAnEditionWhenItWasRead() {
    files.addLanguage("TT-101", "zh-Hans", "draft: yes\n");
    stored = CatalogContents.of(stored.vocabulary(), List.of(revision().changed().get(0)));
    assertThat(stored.publication(POSTER).orElseThrow().current("zh-Hans")).isEmpty();

    files.replace(
        "publications/TT-101/zh-Hans.yaml",
        "draft: yes",
        "passport: {translator: A. Able, second_reader: B. Baker, read: 2026-11-20}");

    Publication poster = revision().changed().get(0);
    assertThat(poster.current("zh-Hans")).isPresent();
    assertThat(poster.drafts()).isEmpty();
  }

  @Test
  void aRemovedFolderIsWithdrawnAndComesBackWhenItIsThereAgain() {
    files.remove("publications/TT-102").remove("publications/TT-180");

    CatalogRevision gone = revision();
    assertThat(gone.withdrawn()).hasSize(2).noneMatch(Publication::isPublished);

    stored = CatalogContents.of(stored.vocabulary(), gone.withdrawn());
    assertThat(revision().withdrawn()).isEmpty();
    CatalogFiles.smallCatalogIn(folder.resolve("again"));
    assertThat(
            CatalogRevision.of(stored, CatalogFolder.read(folder.resolve("again"), stored))
                .changed())
        .hasSize(2)
        .allMatch(Publication::isPublished);
  }

  @Test
  void aRemovedLanguageIsWithdrawn() {
    files
        .remove("publications/TT-101/es.yaml")
        .replace("publications/TT-101/publication.yaml", "[en, es]", "[en]");

    assertThat(revision().changed().get(0).edition(Sku.parse("TT-101-es-2026.1")).orElseThrow())
        .extracting(Edition::status)
        .isEqualTo(EditionStatus.WITHDRAWN);
  }

  @Test
  void aBrokenPublicationStaysAsItWasAndTheRestIsTaken() {
    files
        .replace("publications/TT-101/en.yaml", "title:", "titel:")
        .replace("publications/TT-102/en.yaml", "Some words.", "Better words.");

    CatalogRevision revision = revision();

    assertThat(revision.refused()).isEqualTo(1);
    assertThat(revision.withdrawn()).isEmpty();
    assertThat(revision.changed()).extracting(Publication::number).hasToString("[TT-102]");
    assertThat(revision.problems())
        .extracting(CatalogProblem::field)
        .containsExactly("title", "titel");
  }

  @Test
  void aBrokenListStaysAsItWasAndPublicationsAreStillRead() {
    files.replace("topics.yaml", "code: hotline", "code: Hot line");

    CatalogRevision revision = revision();

    assertThat(revision.isEmpty()).isTrue();
    assertThat(revision.problems()).hasSize(1);
  }

  /** Facts are changed by two people on a page; a file that says otherwise is only named. */
  @Test
  void aHotlineNumberThatDiffersFromTheOneInForceIsRefusedByName() {
    files.replace("hotline.yaml", "address: 233733", "address: 233734");

    assertThat(revision().isEmpty()).isTrue();
    assertThat(revision().problems())
        .extracting(CatalogProblem::toString)
        .containsExactly(
            "hotline.yaml, line 9, channels[1].address: The address in force is 233733, not 233734."
                + " Write here what is in force, or propose a change on the page \"Hotline"
                + " facts\".");
  }

  @Test
  void aChannelThatIsInForceAndNotInTheFileIsNamed() {
    files.replace(
        "hotline.yaml",
        """
          - kind: tty
            address: 711
            languages: [en]
            interpreters: no
            sources: [the_act]
        """,
        "");

    assertThat(revision().isEmpty()).isTrue();
    assertThat(revision().problems()).singleElement().asString().contains("tty channel 711");
  }

  @Test
  void aSourceStaysAfterItLeftTheFile() {
    files.replace("sources.yaml", "code: the_act", "code: another_act");
    files.replace("hotline.yaml", "[the_act]", "[another_act]");

    assertThat(revision().vocabulary().orElseThrow().sources())
        .extracting(Source::code)
        .containsExactly("another_act", "the_act");
  }

  @Test
  void aMissingFolderWithdrawsNothing() {
    files.remove("publications");

    assertThat(revision().isEmpty()).isTrue();
    assertThat(revision().problems()).hasSize(1);
  }

  @Test
  void aFolderWithAWrongNameDoesNotWithdrawItsPublication() {
    files.copyFolder("publications/TT-101", "publications/TT-101 (copy)");
    files.remove("publications/TT-101");

    assertThat(revision().withdrawn()).isEmpty();
    assertThat(revision().refused()).isEqualTo(2);
  }

  @Test
  void aRecalledEditionDoesNotComeBackUnderTheSameLabel() {
    Publication poster = stored.publication(POSTER).orElseThrow();
    List<Edition> editions =
        poster.editions().stream()
            .map(edition -> edition.language().equals("en") ? edition.recall() : edition)
            .toList();
    stored = CatalogContents.of(stored.vocabulary(), List.of(poster.with(editions)));

    CatalogRevision revision = revision();

    assertThat(revision.changed()).isEmpty();
    assertThat(revision.problems())
        .singleElement()
        .hasToString(
            "publications/TT-101/en.yaml, edition: The edition 2026.1 was recalled. Give the"
                + " corrected text a new edition label.");
  }

  @Test
  void aNewADifferentAndARemovedCampaignPageAreEachAChange() {
    files.copyFolder("pages/for-nurses", "pages/for-doctors");
    files.replace("pages/for-nurses/es.yaml", "Words of", "Better words of");
    assertThat(revision().pages())
        .extracting(CampaignPage::slug)
        .containsExactly("for-doctors", "for-nurses");

    files.remove("pages/for-nurses");
    assertThat(revision().removedPages()).containsExactly("for-nurses");
  }

  @Test
  void aBrokenCampaignPageStaysAsItWas() {
    files.replace("pages/for-nurses/en.yaml", "title:", "titel:");

    assertThat(revision().isEmpty()).isTrue();
    assertThat(revision().refused()).isEqualTo(1);
  }

  @Test
  void aMissingFolderOfPagesRemovesNone() {
    files.remove("pages");

    assertThat(revision().isEmpty()).isTrue();
  }
}

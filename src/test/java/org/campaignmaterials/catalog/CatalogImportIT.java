package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Folders;
import org.campaignmaterials.web.PageVersions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The catalog's way from files through the tables to what everyone reads. */
@DatabaseTest
class CatalogImportIT extends ContainerTest {

  private static final String EN = "publications/TT-501/en.yaml";

  @Inject private CatalogImport catalogImport;
  @Inject private Publications publications;
  @Inject private NewEditions newEditions;
  @Inject private PageVersions versions;

  private Path folder;

  /** Our own catalog and one poster more, so that other tests keep what they rely on. */
  @BeforeEach
  void copyTheCatalogAndAddAPoster() throws IOException {
    catalogImport.run();
    folder = Files.createTempDirectory("catalog");
    try (CatalogPlace builtIn = CatalogPlace.builtIn()) {
      Folders.copy(builtIn.folder(), folder);
    }
    Folders.copy(folder.resolve("publications/RR-101"), folder.resolve("publications/TT-501"));
    replace("publications/TT-501/publication.yaml", "number: RR-101", "number: TT-501");
  }

  @AfterEach
  void goBackToTheCatalogThatWasBuiltIn() {
    catalogImport.run();
  }

  private void replace(String file, String before, String after) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(before);
    Files.writeString(folder.resolve(file), text.replace(before, after));
  }

  private EditionStatus statusOf(String sku) {
    return publications.edition(Sku.parse(sku)).orElseThrow().status();
  }

  @Test
  void theBuiltInCatalogIsThereAndReadingItAgainWritesNothing() {
    long before = versions.of(PageVersions.CATALOG);
    CatalogImported last = catalogImport.last().orElseThrow();

    CatalogImported again = catalogImport.run();

    assertThat(again.changedAnything()).isFalse();
    assertThat(again.problems()).isEmpty();
    assertThat(catalogImport.last()).contains(last);
    assertThat(versions.of(PageVersions.CATALOG)).isEqualTo(before);
    assertThat(publications.published()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(publications.hotline().orElseThrow().channelsFor("es")).hasSize(4);
    Edition kit = publications.resolve("RR-180-en").orElseThrow();
    assertThat(publications.weightLb(kit.sku())).isEqualByComparingTo("0.055115");
  }

  @Test
  void aPosterIsAddedRevisedWithdrawnAndBroughtBack() throws IOException {
    CatalogImported first = catalogImport.run(folder);
    assertThat(first.added() + first.changed()).isEqualTo(1);
    assertThat(publications.resolve("TT-501-en").orElseThrow().label()).isEqualTo("2026.1");

    replace(EN, "edition: 2026.1", "edition: 2026.2");
    assertThat(catalogImport.run(folder).changed()).isEqualTo(1);
    assertThat(publications.resolve("TT-501-en").orElseThrow().label()).isEqualTo("2026.2");
    assertThat(statusOf("TT-501-en-2026.1")).isEqualTo(EditionStatus.SUPERSEDED);
    assertThat(statusOf("TT-501-es-2026.1")).isEqualTo(EditionStatus.PUBLISHED);

    assertThat(catalogImport.run().withdrawn()).isEqualTo(1);
    assertThat(publications.resolve("TT-501-en")).isEmpty();
    assertThat(statusOf("TT-501-en-2026.2")).isEqualTo(EditionStatus.WITHDRAWN);

    assertThat(catalogImport.run(folder).changed()).isEqualTo(1);
    assertThat(statusOf("TT-501-en-2026.2")).isEqualTo(EditionStatus.PUBLISHED);
  }

  @Test
  void anEditionIsNewOnceAndKeepsItsDayWhenItComesBack() throws IOException {
    catalogImport.run(folder);
    replace(EN, "edition: 2026.1", "edition: 2027.1");
    catalogImport.run(folder);
    NewEdition revised = newEditions.latest(1).get(0);
    assertThat(revised.sku()).hasToString("TT-501-en-2027.1");

    catalogImport.run();
    assertThat(newEditions.latest(1)).doesNotContain(revised);
    catalogImport.run(folder);
    assertThat(newEditions.latest(1)).containsExactly(revised);
    assertThat(newEditions.latest(1000)).extracting(NewEdition::sku).doesNotHaveDuplicates();
  }

  @Test
  void synonymsAreImportedAndReadAgain() throws IOException {
    replace("synonyms.yaml", "nurse, nursing", "nurse, florence, nursing");
    catalogImport.run(folder);

    assertThat(publications.synonyms().get(0).of()).isEqualTo("audience/health_care");
    assertThat(publications.synonyms().get(0).english()).contains("florence", "emergency room");
    assertThat(catalogImport.run(folder).changedAnything()).isFalse();
  }

  @Test
  void listsThatMoveAndShrinkAreWrittenAnew() throws IOException {
    catalogImport.run(folder);
    replace(
        "publications/TT-501/publication.yaml",
        "topics: [recognizing, talking, hotline]",
        "topics: [hotline, recognizing]");
    replace(
        "publications/TT-501/publication.yaml",
        "sources: [hotline_about, otip_text_chat]",
        "sources: [otip_text_chat, hhs_health_card, hotline_about]");

    catalogImport.run(folder);

    Publication poster = publications.byNumber("TT-501").orElseThrow();
    assertThat(poster.topics()).containsExactly("hotline", "recognizing");
    assertThat(poster.claims().get(poster.claims().size() - 1).sources())
        .containsExactly("otip_text_chat", "hhs_health_card", "hotline_about");
    assertThat(catalogImport.run(folder).changedAnything()).isFalse();
  }

  @Test
  void aBrokenFileIsNamedAndItsPublicationStays() throws IOException {
    catalogImport.run(folder);
    String title = publications.resolve("TT-501-en").orElseThrow().title();
    replace(EN, "title:", "titel:");

    CatalogImported broken = catalogImport.run(folder);

    assertThat(broken.refused()).isEqualTo(1);
    assertThat(publications.resolve("TT-501-en").orElseThrow().title()).isEqualTo(title);
    List<CatalogProblem> told = catalogImport.last().orElseThrow().problems();
    assertThat(told).extracting(CatalogProblem::file).containsOnly(EN);
    assertThat(told).extracting(CatalogProblem::field).containsExactly("title", "titel");

    CatalogImported last = catalogImport.last().orElseThrow();
    catalogImport.run(folder);
    assertThat(catalogImport.last()).contains(last);
  }

  @Test
  void aCampaignPageIsAddedRevisedAndRemovedAndRaisesTheVersionEachTime() throws IOException {
    String english = "pages/for-pilots/en.yaml";
    Folders.copy(folder.resolve("pages/health-care"), folder.resolve("pages/for-pilots"));
    long before = versions.of(PageVersions.CATALOG);
    assertThat(catalogImport.run(folder).pagesChanged()).isEqualTo(1);
    assertThat(versions.of(PageVersions.CATALOG)).isGreaterThan(before);
    CampaignPage added = publications.page("for-pilots").orElseThrow();
    assertThat(added.leadsTo()).isNotEmpty();
    assertThat(added.claims()).hasSizeGreaterThan(5);

    replace(
        "pages/for-pilots/page.yaml", "  - to: /about/human-trafficking", "  - to: /coalitions");
    replace(english, "title: For health care providers", "title: For pilots");
    before = versions.of(PageVersions.CATALOG);
    assertThat(catalogImport.run(folder).pagesChanged()).isEqualTo(1);
    assertThat(versions.of(PageVersions.CATALOG)).isGreaterThan(before);
    CampaignPage revised = publications.page("for-pilots").orElseThrow();
    assertThat(revised.title().english()).isEqualTo("For pilots");
    assertThat(revised.leadsTo().get(0).path()).isEqualTo("/coalitions");
    assertThat(revised.claims()).isEqualTo(added.claims());
    assertThat(catalogImport.run(folder).changedAnything()).isFalse();

    assertThat(catalogImport.run().pagesChanged()).isEqualTo(1);
    assertThat(publications.page("for-pilots")).isEmpty();
  }
}

package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Messages;
import org.junit.jupiter.api.Test;

/** The catalog that ships with the project, and what scripts and the demo rely on in it. */
class OurCatalogTest {

  private final Publications publications = TestCatalog.publications();

  @Test
  void isInOrder() {
    assertThat(CatalogCheck.problemsIn(Path.of("materials-catalog"))).isEmpty();
  }

  @Test
  void speaksToEveryAudienceInEnglishAndSpanish() {
    assertThat(publications.published()).hasSizeGreaterThanOrEqualTo(32);
    assertThat(publications.published())
        .allSatisfy(
            publication ->
                assertThat(publication.published())
                    .extracting(Edition::language)
                    .contains("en", "es"));
    assertThat(publications.audiences())
        .allMatch(
            audience ->
                publications.published().stream().anyMatch(is -> is.isFor(audience.code())));
  }

  @Test
  void hasSomethingOfEveryKindAndAKitForEveryAudience() {
    assertThat(publications.published()).extracting(Publication::format).contains(Format.values());
    for (Audience audience : publications.audiences()) {
      assertThat(publications.published())
          .as(audience.code())
          .filteredOn(is -> is.isFor(audience.code()))
          .anyMatch(Publication::isKit);
    }
  }

  @Test
  void hasEveryPageOfTheCampaignInItsOrder() {
    assertThat(publications.pages())
        .extracting(CampaignPage::slug)
        .containsExactly(
            "campaign",
            "human-trafficking",
            "health-care",
            "social-services",
            "law-enforcement",
            "benefits",
            "get-involved",
            "form-a-coalition",
            "help");
  }

  /** Whoever reads it may be in that situation; nobody is named by it to their face. */
  @Test
  void callsNobodyAVictimOnThePageForWhoeverNeedsHelp() {
    CampaignPage help = publications.page("help").orElseThrow();

    assertThat(help.text().english() + help.summary().english())
        .doesNotContainIgnoringCase("victim");
    assertThat(help.text().spanish() + help.summary().spanish())
        .doesNotContainIgnoringCase("víctima");
  }

  @Test
  void hasPostersInAllThreeSizes() {
    assertThat(publications.published())
        .filteredOn(publication -> publication.format() == Format.POSTER)
        .extracting(publication -> publication.piece().orElseThrow().trim().toString())
        .contains("8.5 × 11", "11 × 17", "18 × 24");
  }

  @Test
  void hasTheNumbersThatScriptsRelyOn() {
    Publication poster = publications.byNumber("RR-101").orElseThrow();
    assertThat(poster.format()).isEqualTo(Format.POSTER);
    assertThat(poster.isFor("health_care")).isTrue();
    assertThat(poster.piece().orElseThrow().trim()).hasToString("8.5 × 11");
    assertThat(publications.resolve("RR-190-en")).isPresent();

    Edition kit = publications.resolve("RR-180-en").orElseThrow();
    assertThat(publications.piecesOf(kit.sku(), 1).values()).containsExactly(2, 1);
    assertThat(publications.contentsOf(kit).get(0).edition().sku()).hasToString("RR-101-en-2026.1");
  }

  @Test
  void keepsEveryCartonLiftable() {
    assertThat(publications.published())
        .filteredOn(publication -> !publication.isKit())
        .allSatisfy(
            publication -> {
              Piece piece = publication.piece().orElseThrow();
              assertThat(piece.weightLb().multiply(BigDecimal.valueOf(piece.cartonSize())))
                  .isLessThan(BigDecimal.valueOf(35));
            });
  }

  @Test
  void givesNoTwoNeighborsTheSameMotif() {
    assertThat(sharedWithin(3, publications.published())).isEmpty();
    for (Audience audience : publications.audiences()) {
      List<Publication> shelf =
          publications.published().stream().filter(is -> is.isFor(audience.code())).toList();
      assertThat(sharedWithin(2, shelf)).as(audience.code()).isEmpty();
    }
  }

  /** Pairs that stand so near on a page of the catalog that they must not look alike. */
  private static List<String> sharedWithin(int distance, List<Publication> shelf) {
    List<String> pairs = new ArrayList<>();
    for (int left = 0; left < shelf.size(); left++) {
      for (int right = left + 1; right <= left + distance && right < shelf.size(); right++) {
        if (shelf.get(left).motif() == shelf.get(right).motif()) {
          pairs.add(shelf.get(left).number() + " and " + shelf.get(right).number());
        }
      }
    }
    return pairs;
  }

  @Test
  void leavesTheHotlineToBeTriedBeforeAnythingIsPrinted() {
    HotlineFacts hotline = publications.hotline().orElseThrow();

    assertThat(hotline.channelsFor("es")).hasSize(4);
    assertThat(hotline.isVerifiedIn("en")).isFalse();
  }

  @Test
  void hasAMessageForEveryWordThatItsCodesStandFor() {
    for (Language language : Language.values()) {
      Set<String> keys = Messages.of(language).keySet();
      for (Format format : Format.values()) {
        assertThat(keys).contains(format.messageKey());
      }
      for (EditionStatus status : EditionStatus.values()) {
        assertThat(keys).contains(status.messageKey());
      }
      for (HotlineChannel.Kind kind : HotlineChannel.Kind.values()) {
        assertThat(keys).contains(kind.messageKey());
      }
    }
  }
}

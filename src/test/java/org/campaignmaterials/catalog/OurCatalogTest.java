package org.campaignmaterials.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
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
    assertThat(publications.published()).hasSizeGreaterThanOrEqualTo(12);
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
  void givesNoTwoPublicationsTheSameMotif() {
    Set<Motif> motifs =
        publications.published().stream().map(Publication::motif).collect(Collectors.toSet());

    assertThat(motifs).hasSize(Math.min(publications.published().size(), Motif.values().length));
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

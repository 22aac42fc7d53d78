package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.publishing.DocumentKind;
import org.campaignmaterials.publishing.MadeDocument;
import org.campaignmaterials.publishing.MadeDocuments;

/** What can be downloaded of a publication, and by whom. */
@ApplicationScoped
public class Downloads {
  /** Whose device may be looked at by somebody else. */
  private static final String AT_RISK = "may_need_help";

  @Inject Publications publications;
  @Inject Passports passports;
  @Inject MadeDocuments documents;
  @Inject Cards cards;

  List<PublicationView.Download> of(Publication publication) {
    return Stream.concat(publication.published().stream(), shownDrafts(publication))
        .map(edition -> download(publication, edition))
        .toList();
  }

  /** Drafts in languages in which there is nothing else. */
  private static Stream<Edition> shownDrafts(Publication publication) {
    return publication.drafts().stream()
        .filter(draft -> publication.current(draft.language()).isEmpty());
  }

  private PublicationView.Download download(Publication publication, Edition edition) {
    return new PublicationView.Download(
        edition.language(),
        cards.inLanguage(publication, edition).ownName(),
        edition.label(),
        passports.of(publication, edition).isSample(),
        Arrays.stream(DocumentKind.values())
            .filter(kind -> isOffered(publication, edition, kind))
            .map(kind -> file(edition, kind))
            .toList());
  }

  /** Nobody prints or shows around what nobody has read; a kit is printed part by part. */
  private static boolean isOffered(Publication publication, Edition edition, DocumentKind kind) {
    return kind == DocumentKind.ACCESSIBLE
        || !edition.isDraft() && (kind != DocumentKind.PRINT || !publication.isKit());
  }

  private PublicationView.DocumentFile file(Edition edition, DocumentKind kind) {
    Optional<MadeDocument> ready = documents.ready(kind.fileName(edition.sku()));
    return new PublicationView.DocumentFile(
        kind.code(),
        ready.map(MadeDocument::path).orElse(""),
        ready.map(MadeDocument::kilobytes).orElse(0L));
  }

  /** Whether it is of an edition that anybody may read today, and offered. */
  boolean isForAnybody(MadeDocument document) {
    return publications
        .byNumber(document.sku().publication())
        .flatMap(
            publication ->
                Stream.concat(publication.published().stream(), shownDrafts(publication))
                    .filter(edition -> edition.sku().equals(document.sku()))
                    .filter(edition -> isOffered(publication, edition, document.kind()))
                    .findFirst())
        .isPresent();
  }

  /** Whether its readers may have to leave no trace of it. */
  boolean isDiscreet(Sku sku) {
    return publications
        .byNumber(sku.publication())
        .filter(publication -> publication.isFor(AT_RISK))
        .isPresent();
  }
}

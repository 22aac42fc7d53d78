package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an import has to write: the difference between the catalog as it is stored and as its files
 * were just read. Files that say the same as before give an empty revision.
 *
 * @param vocabulary the new one, if it differs
 * @param added publications that were not there before
 * @param changed publications that differ, among them those that came back
 * @param withdrawn publications whose folder is gone
 * @param pages campaign pages that are new or differ
 * @param removedPages slugs of campaign pages whose folder is gone
 * @param unchanged how many say the same as before
 * @param refused how many folders were broken; what was stored of them stays
 */
record CatalogRevision(
    Optional<Vocabulary> vocabulary,
    List<Publication> added,
    List<Publication> changed,
    List<Publication> withdrawn,
    List<CampaignPage> pages,
    List<String> removedPages,
    int unchanged,
    int refused,
    List<CatalogProblem> problems) {

  static CatalogRevision of(CatalogContents stored, CatalogFolder.Reading reading) {
    List<Publication> added = new ArrayList<>();
    List<Publication> changed = new ArrayList<>();
    List<CatalogProblem> problems = new ArrayList<>(reading.problems());
    int unchanged = 0;
    int refused = 0;
    for (Publication read : reading.publications().values()) {
      Optional<Publication> before = stored.publication(read.number());
      List<Sku> recalled = before.map(is -> recalledAmong(read, is)).orElse(List.of());
      if (!recalled.isEmpty()) {
        refused++;
        recalled.forEach(sku -> problems.add(isRecalled(sku)));
      } else if (before.isEmpty()) {
        added.add(read);
      } else {
        Publication now = before.get().revisedBy(read);
        if (now.equals(before.get())) {
          unchanged++;
        } else {
          changed.add(now);
        }
      }
    }
    for (PublicationNumber number : reading.refused()) {
      refused += reading.publications().containsKey(number) ? 0 : 1;
    }
    return new CatalogRevision(
        Optional.of(reading.vocabulary().keepingSourcesOf(stored.vocabulary()))
            .filter(read -> !read.equals(stored.vocabulary())),
        List.copyOf(added),
        List.copyOf(changed),
        withdrawn(stored, reading),
        reading.pages().pages().values().stream()
            .filter(page -> !page.equals(stored.pages().get(page.slug())))
            .toList(),
        removedPages(stored, reading.pages()),
        unchanged,
        refused + reading.pages().refused().size(),
        List.copyOf(problems));
  }

  boolean isEmpty() {
    return vocabulary.isEmpty()
        && added.isEmpty()
        && changed.isEmpty()
        && withdrawn.isEmpty()
        && pages.isEmpty()
        && removedPages.isEmpty();
  }

  private static List<String> removedPages(
      CatalogContents stored, CampaignPagesFolder.Reading reading) {
    return stored.pages().keySet().stream()
        .filter(slug -> reading.complete())
        .filter(slug -> !reading.pages().containsKey(slug) && !reading.refused().contains(slug))
        .toList();
  }

  private static List<Publication> withdrawn(
      CatalogContents stored, CatalogFolder.Reading reading) {
    if (!reading.complete()) {
      return List.of();
    }
    return stored.publications().values().stream()
        .filter(
            publication ->
                publication.isPublished()
                    && !reading.publications().containsKey(publication.number())
                    && !reading.refused().contains(publication.number()))
        .map(Publication::withdrawn)
        .toList();
  }

  private static List<Sku> recalledAmong(Publication read, Publication stored) {
    return read.editions().stream()
        .map(Edition::sku)
        .filter(
            sku ->
                stored
                    .edition(sku)
                    .filter(edition -> edition.status() == EditionStatus.RECALLED)
                    .isPresent())
        .toList();
  }

  private static CatalogProblem isRecalled(Sku sku) {
    return new CatalogProblem(
        "%s/%s/%s.yaml".formatted(CatalogFolder.PUBLICATIONS, sku.publication(), sku.language()),
        0,
        "edition",
        "The edition %s was recalled. Give the corrected text a new edition label."
            .formatted(sku.edition()));
  }
}

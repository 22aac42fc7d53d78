package org.campaignmaterials.catalog;

import java.time.Instant;
import java.util.List;

/**
 * What an import did, in publications.
 *
 * @param refused how many were broken and stayed as they were, campaign pages among them
 * @param vocabularyChanged whether an audience, sector, topic, language, source or hotline fact
 *     changed
 * @param pagesChanged how many campaign pages are new, different or gone
 * @param problems one for each thing that is wrong in the files
 */
public record CatalogImported(
    Instant at,
    int added,
    int changed,
    int unchanged,
    int withdrawn,
    int refused,
    boolean vocabularyChanged,
    int pagesChanged,
    List<CatalogProblem> problems) {

  public CatalogImported {
    problems = List.copyOf(problems);
  }

  static CatalogImported of(CatalogRevision revision, Instant at) {
    return new CatalogImported(
        at,
        revision.added().size(),
        revision.changed().size(),
        revision.unchanged(),
        revision.withdrawn().size(),
        revision.refused(),
        revision.vocabulary().isPresent(),
        revision.pages().size() + revision.removedPages().size(),
        revision.problems());
  }

  /** Whether anything that a page shows is different now. */
  public boolean changedAnything() {
    return vocabularyChanged || added + changed + withdrawn + pagesChanged > 0;
  }

  @Override
  public String toString() {
    return "%d added, %d changed, %d unchanged, %d withdrawn, %d refused; %d pages changed"
        .formatted(added, changed, unchanged, withdrawn, refused, pagesChanged);
  }
}

package org.campaignmaterials.catalog;

import java.time.Instant;
import java.util.List;

/**
 * What an import did, in publications.
 *
 * @param refused how many were broken and stayed as they were
 * @param vocabularyChanged whether an audience, sector, topic, language, source or hotline fact
 *     changed
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
        revision.problems());
  }

  /** Whether anything that a page shows is different now. */
  public boolean changedAnything() {
    return vocabularyChanged || added + changed + withdrawn > 0;
  }

  @Override
  public String toString() {
    return "%d added, %d changed, %d unchanged, %d withdrawn, %d refused"
        .formatted(added, changed, unchanged, withdrawn, refused);
  }
}

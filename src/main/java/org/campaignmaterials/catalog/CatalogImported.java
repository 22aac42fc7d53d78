package org.campaignmaterials.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What an import did, in publications.
 *
 * @param refused how many were broken and stayed as they were, campaign pages among them
 * @param vocabularyChanged whether an audience, sector, topic, language, source or hotline fact
 *     changed
 * @param pagesChanged how many campaign pages are new, different or gone
 * @param changes what is new, different or gone, by name
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
    List<Change> changes,
    List<CatalogProblem> problems) {

  /** What became of something. */
  public enum What {
    ADDED,
    CHANGED,
    WITHDRAWN,
    PAGE_CHANGED,
    PAGE_REMOVED;

    public String messageKey() {
      return "catalog.import." + name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param subject a publication's number, or the name of a campaign page
   */
  public record Change(What what, String subject) {}

  public CatalogImported {
    changes = List.copyOf(changes);
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
        changes(revision),
        revision.problems());
  }

  private static List<Change> changes(CatalogRevision revision) {
    List<Change> changes = new ArrayList<>();
    revision.added().forEach(each -> changes.add(change(What.ADDED, each)));
    revision.changed().forEach(each -> changes.add(change(What.CHANGED, each)));
    revision.withdrawn().forEach(each -> changes.add(change(What.WITHDRAWN, each)));
    revision.pages().forEach(each -> changes.add(new Change(What.PAGE_CHANGED, each.slug())));
    revision.removedPages().forEach(slug -> changes.add(new Change(What.PAGE_REMOVED, slug)));
    return changes;
  }

  private static Change change(What what, Publication publication) {
    return new Change(what, publication.number().text());
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

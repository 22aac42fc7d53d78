package org.campaignmaterials.audit;

import java.util.List;
import java.util.Optional;

/**
 * The lines of one page.
 *
 * @param lines the newest first
 * @param older where the page before it begins; empty when there is none
 * @param newer where the page after it begins
 */
record AuditChunk(List<AuditLine> lines, Optional<AuditPlace> older, Optional<AuditPlace> newer) {
  static final AuditChunk EMPTY = new AuditChunk(List.of(), Optional.empty(), Optional.empty());

  /** Reads a page, and one line more to know whether there is another one. */
  static AuditChunk read(
      AuditLines all,
      AuditFilter filter,
      Optional<AuditPlace> older,
      Optional<AuditPlace> newer,
      int size) {
    if (older.isEmpty() && newer.isPresent()) {
      List<AuditLine> found = all.newerThan(newer.get(), filter, size + 1);
      boolean hasNewer = found.size() > size;
      List<AuditLine> shown = hasNewer ? found.subList(1, found.size()) : found;
      return of(shown, !shown.isEmpty(), hasNewer);
    }
    List<AuditLine> found =
        older
            .map(place -> all.olderThan(place, filter, size + 1))
            .orElseGet(() -> all.newest(filter, size + 1));
    boolean hasOlder = found.size() > size;
    List<AuditLine> shown = hasOlder ? found.subList(0, size) : found;
    return of(shown, hasOlder, older.isPresent() && !shown.isEmpty());
  }

  private static AuditChunk of(List<AuditLine> shown, boolean hasOlder, boolean hasNewer) {
    return new AuditChunk(
        shown,
        hasOlder ? Optional.of(AuditPlace.of(shown.get(shown.size() - 1))) : Optional.empty(),
        hasNewer ? Optional.of(AuditPlace.of(shown.get(0))) : Optional.empty());
  }
}

package org.campaignmaterials.publishing;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How far the documents are, for campaign staff.
 *
 * @param ready how many editions have all of theirs
 * @param total of all editions that anybody may read
 * @param refused how many editions have a text that is too long for its piece
 */
public record DocumentsView(int ready, int total, int refused, List<Line> editions) {

  /** Editions whose text somebody must shorten: what a reader came for. */
  public List<Line> refusedLines() {
    return editions.stream().filter(Line::isRefused).toList();
  }

  /** Editions whose turn comes. */
  public List<Line> waiting() {
    return editions.stream().filter(line -> !line.isFinished() && !line.isRefused()).toList();
  }

  /** The others, each publication's together, in the order of their numbers. */
  public Collection<List<Line>> finished() {
    return editions.stream()
        .filter(Line::isFinished)
        .collect(Collectors.groupingBy(Line::publication, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** Whether there is more to come. */
  public boolean isUnderway() {
    return ready + refused < total;
  }

  /** An edition of a publication, and its documents in the order of their kinds. */
  public record Line(
      String publication, String sku, String title, String language, List<Cell> documents) {

    /** Whether something in it could not be made. */
    public boolean isRefused() {
      return documents.stream().anyMatch(cell -> !cell.problem().isEmpty());
    }

    /** Whether all that there can be is there. */
    public boolean isFinished() {
      return documents.stream().allMatch(cell -> cell.isReady() || !cell.needed());
    }
  }

  /**
   * One document.
   *
   * @param path where it is; empty if it is not there
   * @param kilobytes its size
   * @param problem a sentence; empty if there is none
   * @param needed false for what there is none of: a kit is not printed as one sheet
   */
  public record Cell(
      DocumentKind kind,
      String path,
      long kilobytes,
      Optional<ZonedDateTime> at,
      String problem,
      boolean needed) {

    public boolean isReady() {
      return !path.isEmpty();
    }
  }
}

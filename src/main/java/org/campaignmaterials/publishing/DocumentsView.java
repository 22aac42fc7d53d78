package org.campaignmaterials.publishing;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * How far the documents are, for campaign staff.
 *
 * @param ready how many editions have all of theirs
 * @param total of all editions that anybody may read
 * @param refused how many editions have a text that is too long for its piece
 */
public record DocumentsView(int ready, int total, int refused, List<Line> editions) {

  /** Whether there is more to come. */
  public boolean isUnderway() {
    return ready + refused < total;
  }

  /** An edition and its documents, in the order of their kinds. */
  public record Line(String sku, String title, String language, List<Cell> documents) {}

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

package org.campaignmaterials.scorecard;

import java.util.List;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.scorecard.ScorecardView.FindingView;

/**
 * A coalition's first page.
 *
 * @param isOwn whether the reader is its manager
 * @param tasks what is to do now; empty when nothing is
 * @param period in words, for tiles and picture
 * @param scorecard where the figures stand in full
 */
public record HomeView(
    CoalitionHead head,
    boolean mayWork,
    boolean isOwn,
    List<Task> tasks,
    String quarter,
    String period,
    List<Tile> tiles,
    ShelfChart chart,
    List<StandardLine> standards,
    String scorecard) {

  /** Something to do, and where. */
  public record Task(String words, String path) {}

  /** A figure that opens its records. */
  public record Tile(String amount, String words, String path) {}

  /** A standard with its finding, in short. */
  public record StandardLine(int number, String name, FindingView finding, String path) {}
}

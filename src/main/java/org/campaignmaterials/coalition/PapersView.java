package org.campaignmaterials.coalition;

import java.util.List;

/**
 * A coalition's papers: its own texts, and what it published.
 *
 * @param charter whether a charter is on file
 * @param localContext whether a note on the local context is on file
 */
public record PapersView(
    CoalitionHead head,
    boolean mayWork,
    boolean charter,
    boolean localContext,
    List<Text> statements,
    List<Published> items) {

  /** A text with its kind in words. */
  public record Text(Statement statement, String kind) {}

  /** What was published, its kind in words, and how many of its claims have a source. */
  public record Published(PublicItem item, String kind, int sourced) {}
}

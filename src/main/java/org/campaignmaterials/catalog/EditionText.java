package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * The words printed on a piece, in three kinds of line that anyone can type: "## " starts a
 * heading, "- " an item of a list, and everything else is a paragraph. An empty line ends a
 * paragraph or an item; without one, the next line goes on with it.
 */
public record EditionText(String source) {

  /** One thing on the paper, in reading order. */
  public sealed interface Block permits Heading, Paragraph, Bullets {}

  public record Heading(String words) implements Block {}

  public record Paragraph(String words) implements Block {}

  public record Bullets(List<String> items) implements Block {

    public Bullets {
      items = List.copyOf(items);
    }
  }

  public EditionText {
    source = source.strip();
  }

  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<String> items = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    boolean inItem = false;
    for (String line : (source + "\n").split("\\R", -1)) {
      boolean startsItem = line.startsWith("- ");
      boolean startsHeading = line.startsWith("## ");
      if (startsItem || startsHeading || line.isBlank()) {
        finish(current, inItem, items, blocks);
        inItem = startsItem;
      }
      if (startsHeading) {
        finishList(items, blocks);
        blocks.add(new Heading(line.substring(3).strip()));
      } else if (startsItem) {
        current.append(line.substring(2).strip());
      } else if (!line.isBlank()) {
        current.append(current.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    finishList(items, blocks);
    return blocks;
  }

  private static void finish(
      StringBuilder current, boolean inItem, List<String> items, List<Block> blocks) {
    if (current.isEmpty()) {
      return;
    }
    if (inItem) {
      items.add(current.toString());
    } else {
      finishList(items, blocks);
      blocks.add(new Paragraph(current.toString()));
    }
    current.setLength(0);
  }

  private static void finishList(List<String> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Bullets(items));
      items.clear();
    }
  }
}

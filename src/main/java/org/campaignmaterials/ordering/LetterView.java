package org.campaignmaterials.ordering;

import java.util.List;

/**
 * What a letter about an order shows.
 *
 * @param follow what the link is for
 * @param link opens the order; whoever has it can see and cancel it
 */
public record LetterView(
    String greeting, List<String> paragraphs, List<Part> parts, String follow, String link) {

  /**
   * A list of lines.
   *
   * @param heading what they are; empty where the paragraph before says so
   * @param lines none where the heading says all
   */
  public record Part(String heading, List<Line> lines) {}

  /**
   * A line of the order: a title in its own language, and what the letter says around it in the
   * reader's.
   */
  public record Line(String before, String title, String language, String after) {

    /** A sentence in which the title stands. */
    static Line of(String sentence, String title, String language) {
      int at = sentence.indexOf(title);
      return new Line(
          sentence.substring(0, at), title, language, sentence.substring(at + title.length()));
    }
  }
}

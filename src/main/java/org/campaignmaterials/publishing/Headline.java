package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;

/**
 * A title, set as large as its box allows and never cut off: its lines are evened out, and a line
 * that is only a short word is avoided where a little smaller is enough.
 */
record Headline(List<String> lines, double size) {
  private static final Lettering FACE = Lettering.HEAVY;

  /** Of the box's width: a line that is shorter looks like a crumb. */
  private static final double CRUMB = 0.48;

  /** Of its size: what a title may lose for the sake of a line for each of its sentences. */
  private static final double WORTH = 0.62;

  /**
   * The largest that fits.
   *
   * @param h of the box, as {@link #height} counts
   * @param largest at most this size
   */
  static Headline within(String title, double w, double h, double largest) {
    double size = largest;
    while (!fits(title, size, w, h)) {
      size *= 0.96;
    }
    double tried = size;
    while (tried > size * 0.8 && hasCrumb(title, tried, w)) {
      tried *= 0.98;
    }
    size = hasCrumb(title, tried, w) ? size : tried;
    return bySentence(title, size, w, h).orElse(new Headline(FACE.lines(title, size, w), size));
  }

  /** A title of short sentences has a line for each, if that costs little. */
  private static Optional<Headline> bySentence(String title, double size, double w, double h) {
    List<String> sentences = List.of(title.split("(?<=[.?!]) "));
    double widest =
        sentences.stream().mapToDouble(sentence -> FACE.width(sentence, 1)).max().orElse(1);
    double high = new Headline(sentences, 1).height();
    double fitting = Math.min(size, Math.min(w / widest, h / high));
    return sentences.size() > 1 && fitting > size * WORTH
        ? Optional.of(new Headline(sentences, fitting))
        : Optional.empty();
  }

  private static boolean fits(String title, double size, double w, double h) {
    List<String> lines = FACE.lines(title, size, w);
    return (lines.size() - 1) * size * Lettering.LEADING + size <= h
        && lines.stream().allMatch(line -> FACE.width(line, size) <= w);
  }

  private static boolean hasCrumb(String title, double size, double w) {
    List<String> lines = FACE.lines(title, size, w);
    return lines.size() > 1 && lines.stream().anyMatch(line -> FACE.width(line, size) < w * CRUMB);
  }

  /** From the head of its first capital to below the tails of its last line. */
  double height() {
    return size * Lettering.CAP + (lines.size() - 1) * size * Lettering.LEADING + size * 0.22;
  }

  void draw(Drawing on, double x, double y, String fill) {
    double baseline = y + size * Lettering.CAP;
    for (String line : lines) {
      on.words(FACE, line, x, baseline, size, fill, 1);
      baseline += size * Lettering.LEADING;
    }
  }
}

package org.campaignmaterials.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;

/**
 * An edition's text in lines of one width, and how the lines go into columns. What goes where is
 * known before anything is drawn, so that a text is set smaller where it must be, and never cut
 * off. A heading stays with what follows it; one line of a paragraph is never alone.
 */
final class TextSetting {
  /** From line to line, in sizes. */
  static final double LEADING = 1.36;

  private static final double BETWEEN_PARAGRAPHS = 0.55;
  private static final double BETWEEN_ITEMS = 0.3;
  private static final double BEFORE_HEADING = 1.25;
  private static final double AFTER_HEADING = 0.3;
  private static final double HEADING = 1.22;
  private static final double ITEM_INDENT = 1.05;

  /** Paragraphs of so many lines may be parted; shorter ones stay whole. */
  private static final int PARTED_FROM = 4;

  /** How much higher columns may be for the sake of where they begin. */
  private static final double UNEVEN = 1.3;

  private final double width;
  private final Style style;
  private final List<Line> lines = new ArrayList<>();

  /**
   * How a text looks.
   *
   * @param size of its words, in hundredths of an inch
   * @param face of paragraphs and items; headings are heavy
   * @param words their colour
   * @param accent the colour of headings and of the points before items
   */
  record Style(double size, Lettering face, String words, String accent) {
    Style at(double other) {
      return new Style(other, face, words, accent);
    }
  }

  /**
   * A line.
   *
   * @param before space above it, unless it is the first of its column
   * @param point whether an item begins with it
   * @param mayBreak whether the next line may stand in another column
   */
  record Line(
      String words,
      Lettering face,
      double size,
      String fill,
      double indent,
      double before,
      boolean point,
      boolean mayBreak) {

    double height() {
      return size * LEADING;
    }
  }

  /** Lines that stand in one column, and how high they are together. */
  record Column(List<Line> lines) {
    double height() {
      double height = 0;
      for (int i = 0; i < lines.size(); i++) {
        height += lines.get(i).height() + (i == 0 ? 0 : lines.get(i).before());
      }
      return height;
    }

    /** The headings in it, whole. */
    List<String> headings() {
      List<String> headings = new ArrayList<>();
      boolean goesOn = false;
      for (Line line : lines) {
        if (line.face() != Lettering.HEAVY) {
          goesOn = false;
        } else if (goesOn) {
          int last = headings.size() - 1;
          headings.set(last, headings.get(last) + " " + line.words());
        } else {
          headings.add(line.words());
          goesOn = true;
        }
      }
      return headings;
    }

    /** With a heading, or not at all. */
    boolean beginsWell() {
      return lines.isEmpty() || lines.get(0).face() == Lettering.HEAVY;
    }

    void draw(Drawing on, double x, double y, String accent) {
      double top = y;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        top += i == 0 ? 0 : line.before();
        double baseline = top + line.size() * (LEADING / 2 + Lettering.CAP / 2);
        if (line.point()) {
          double r = line.size() * 0.16;
          on.circle(
              x + line.indent() - line.size() * 0.7, baseline - line.size() * 0.34, r, accent, 1);
        }
        on.words(
            line.face(), line.words(), x + line.indent(), baseline, line.size(), line.fill(), 1);
        top += line.height();
      }
    }
  }

  private TextSetting(double width, Style style) {
    this.width = width;
    this.style = style;
  }

  static TextSetting of(List<EditionText.Block> blocks, double width, Style style) {
    TextSetting setting = new TextSetting(width, style);
    blocks.forEach(setting::add);
    return setting;
  }

  private void add(EditionText.Block block) {
    if (block instanceof EditionText.Heading heading) {
      double size = style.size() * HEADING;
      add(heading.words(), Lettering.HEAVY, size, 0, style.size() * BEFORE_HEADING, false, true);
    } else if (block instanceof EditionText.Paragraph paragraph) {
      double before = style.size() * (isAfterHeading() ? AFTER_HEADING : BETWEEN_PARAGRAPHS);
      add(paragraph.words(), style.face(), style.size(), 0, before, false, false);
    } else if (block instanceof EditionText.Bullets bullets) {
      double first = style.size() * (isAfterHeading() ? AFTER_HEADING : BETWEEN_ITEMS * 1.3);
      for (int i = 0; i < bullets.items().size(); i++) {
        add(
            bullets.items().get(i),
            style.face(),
            style.size(),
            style.size() * ITEM_INDENT,
            i == 0 ? first : style.size() * BETWEEN_ITEMS,
            true,
            false);
      }
    }
  }

  private boolean isAfterHeading() {
    return !lines.isEmpty() && lines.get(lines.size() - 1).face() == Lettering.HEAVY;
  }

  private void add(
      String words,
      Lettering face,
      double size,
      double indent,
      double before,
      boolean item,
      boolean heading) {
    List<String> broken = face.filled(words, size, width - indent);
    int count = broken.size();
    for (int i = 0; i < count; i++) {
      boolean last = i == count - 1;
      boolean parted = count >= PARTED_FROM && i > 0 && i < count - 2;
      lines.add(
          new Line(
              broken.get(i),
              face,
              size,
              heading ? style.accent() : style.words(),
              indent,
              i == 0 ? before : 0,
              item && i == 0,
              !heading && (last || parted)));
    }
  }

  /** What is left when the first columns are filled. */
  TextSetting after(List<Column> columns) {
    TextSetting rest = new TextSetting(width, style);
    int set = columns.stream().mapToInt(column -> column.lines().size()).sum();
    rest.lines.addAll(lines.subList(set, lines.size()));
    return rest;
  }

  /** As much as goes into columns of these heights. */
  List<Column> begun(double... heights) {
    List<Column> columns = new ArrayList<>();
    int from = 0;
    for (double height : heights) {
      int to = filled(from, height);
      columns.add(new Column(List.copyOf(lines.subList(from, to))));
      from = to;
    }
    return columns;
  }

  /** In one column, however high. */
  Column whole() {
    return new Column(List.copyOf(lines));
  }

  /** Whether every word fits the width. */
  boolean isWithin() {
    return lines.stream()
        .allMatch(line -> line.face().width(line.words(), line.size()) <= width - line.indent());
  }

  /** In columns of these heights, each filled before the next; nothing if they don't suffice. */
  Optional<List<Column>> into(double... heights) {
    List<Column> columns = begun(heights);
    return after(columns).lines.isEmpty() ? Optional.of(columns) : Optional.empty();
  }

  /** Where the column ends that begins with a line. */
  private int filled(int from, double height) {
    double used = 0;
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      used += line.height() + (i == from ? 0 : line.before());
      if (used > height + 0.01) {
        break;
      }
      if (line.mayBreak() || i == lines.size() - 1) {
        end = i + 1;
      }
    }
    return end;
  }

  /**
   * In so many columns of one height, as low as can be so that they end at about the same line; a
   * little higher if each then begins with a heading. Nothing if they need more than {@code most}.
   */
  Optional<List<Column>> evened(int count, double most) {
    Optional<List<Column>> best = into(same(count, most));
    double step = style.size() * LEADING / 2;
    double height = most;
    while (best.isPresent() && height > step) {
      Optional<List<Column>> lower = into(same(count, height - step));
      if (lower.isEmpty()) {
        break;
      }
      best = lower;
      height -= step;
    }
    double higher = Math.min(most, height * UNEVEN);
    for (double tried = height; best.isPresent() && tried <= higher; tried += step) {
      Optional<List<Column>> columns = into(same(count, tried));
      if (columns.isPresent() && columns.get().stream().allMatch(Column::beginsWell)) {
        return columns;
      }
    }
    return best;
  }

  private static double[] same(int count, double height) {
    double[] heights = new double[count];
    Arrays.fill(heights, height);
    return heights;
  }
}

package org.campaignmaterials.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;

/**
 * A sheet to read, on both sides: a strip of picture and the title, the text in one or two columns
 * that goes on overleaf with a new heading, the sources at its end, and the hotline at the foot of
 * either side. Room that the text leaves goes to the picture.
 */
final class SheetArt extends PressArt {
  private final double margin;
  private final double room;
  private final int count;
  private final double gap;
  private final double column;
  private final Headline title;
  private final Optional<HotlineBand> band;
  private final double foot;

  /** The text, set on both sides. */
  private record Text(
      List<TextSetting.Column> front, List<TextSetting.Column> back, TextSetting.Column sources) {

    static double height(List<TextSetting.Column> columns) {
      return columns.stream().mapToDouble(TextSetting.Column::height).max().orElse(0);
    }
  }

  SheetArt(PressWords words, Look look, Front sheet) {
    super(words, look, sheet);
    boolean wide = w > 700;
    margin = Math.max(30, w * 0.078);
    room = w - 2 * margin;
    count = wide ? 2 : 1;
    gap = margin * 0.55;
    column = (room - (count - 1) * gap) / count;
    title = Headline.within(words.title(), room, h * 0.16, w / 10.5);
    band = hotline(room, w * 0.075);
    foot = band.map(each -> each.height() + margin * 1.35).orElse(margin * 0.9);
  }

  @Override
  List<Side> sides() {
    Text text =
        largest(
            (w > 700 ? 13.5 : 11.5) * POINT, (w > 450 ? 8.6 : 6.8) * POINT, "sheet", this::text);
    return List.of(
        new Side("front", List.of(), on -> front(on, text)),
        new Side("back", List.of(), on -> back(on, text)));
  }

  /** Turned at the heading at which both sides are most alike. */
  private Optional<Text> text(double size) {
    TextSetting.Column sources =
        TextSetting.of(words.sourcesText(), room, style(7 * POINT)).whole();
    double front = h - foot - margin * 0.4 - leastStrip() - underTitle();
    double forSources = sources.lines().isEmpty() ? 0 : sources.height() + size * 1.6;
    double back = h - foot - margin * 0.4 - backTop() - forSources;
    Optional<Text> best = Optional.empty();
    double bestGap = Double.MAX_VALUE;
    for (int turned = 1; turned < words.text().size(); turned++) {
      if (words.text().get(turned) instanceof EditionText.Heading) {
        Optional<List<TextSetting.Column>> first = set(0, turned, size, front);
        Optional<List<TextSetting.Column>> second = set(turned, words.text().size(), size, back);
        if (first.isPresent() && second.isPresent()) {
          double gapNow =
              Math.abs((front - Text.height(first.get())) - (back - Text.height(second.get())));
          if (gapNow < bestGap) {
            bestGap = gapNow;
            best = Optional.of(new Text(first.get(), second.get(), sources));
          }
        }
      }
    }
    return isOneSection() ? unturned(size, front, back, sources) : best;
  }

  private boolean isOneSection() {
    return words.text().stream().skip(1).noneMatch(EditionText.Heading.class::isInstance);
  }

  /** A text without further headings goes on overleaf wherever the front is full. */
  private Optional<Text> unturned(
      double size, double front, double back, TextSetting.Column sources) {
    TextSetting setting = TextSetting.of(words.text(), column, style(size));
    double[] heights = new double[count];
    Arrays.fill(heights, front);
    List<TextSetting.Column> first = setting.begun(heights);
    return setting
        .after(first)
        .evened(count, back)
        .filter(second -> setting.isWithin())
        .map(second -> new Text(first, second, sources));
  }

  private Optional<List<TextSetting.Column>> set(int from, int to, double size, double most) {
    TextSetting setting = TextSetting.of(words.text().subList(from, to), column, style(size));
    return setting.isWithin() ? setting.evened(count, most) : Optional.empty();
  }

  private double leastStrip() {
    return h * (w > 700 ? 0.15 : 0.1);
  }

  /** From the strip to the text. */
  private double underTitle() {
    return margin * 0.7 + title.height() + margin * 0.4;
  }

  private double backTop() {
    return margin * 1.6;
  }

  private void front(Drawing on, Text text) {
    double free = h - foot - margin * 0.6 - underTitle() - Text.height(text.front());
    double strip = Math.max(leastStrip(), Math.min(h * 0.5, free));
    double top = strip + underTitle();
    ground(on, Palette.WHITE);
    across(on, -BLEED, strip + BLEED, look.colours().tone());
    picture(on, -BLEED, -BLEED, w + 2 * BLEED, strip + BLEED);
    across(on, strip, h * 0.008, Palette.SUN);
    title.draw(on, margin, strip + margin * 0.7, look.colours().tone());
    columns(on, text.front(), top);
    foot(on);
    sample(on, 0, top, w, h - foot - top);
  }

  private void back(Drawing on, Text text) {
    ground(on, Palette.WHITE);
    across(on, -BLEED, margin * 0.9 + BLEED, look.colours().tone());
    across(on, margin * 0.9, h * 0.008, Palette.SUN);
    double size = Math.min(w * 0.022, room / Lettering.BOLD.width(words.title(), 1));
    on.words(Lettering.BOLD, words.title(), margin, margin * 0.58, size, Palette.WHITE, 1);
    columns(on, text.back(), backTop());
    double end = h - foot - margin * 0.4;
    if (!text.sources().lines().isEmpty()) {
      end -= text.sources().height();
      text.sources().draw(on, margin, end, look.colours().tone());
      end -= margin * 0.3;
    }
    double below = backTop() + Text.height(text.back()) + margin * 0.5;
    if (end - below > h * 0.12) {
      double high = Math.min(end - below, h * 0.3);
      across(on, end - high, high, look.colours().tone());
      picture(on, -BLEED, end - high, w + 2 * BLEED, high);
    } else if (!text.sources().lines().isEmpty()) {
      on.rect(margin, end, room, 1, look.colours().mid());
    }
    foot(on);
    sample(on, 0, backTop(), w, h - foot - backTop());
  }

  private void columns(Drawing on, List<TextSetting.Column> columns, double top) {
    double left = margin;
    for (TextSetting.Column each : columns) {
      each.draw(on, left, top, look.colours().tone());
      left += column + gap;
    }
  }

  private void foot(Drawing on) {
    double top = h - foot;
    double baseline = h - margin * 0.34;
    if (band.isPresent()) {
      across(on, top, foot + BLEED, Palette.INK);
      across(on, top, h * 0.006, Palette.SUN);
      band.get().draw(on, margin, top + margin * 0.5);
      imprint(on, margin, baseline, room, 8.4, Palette.LIGHT);
    } else {
      on.rect(margin, top, room, 1, look.colours().mid());
      imprint(on, margin, baseline, room, 8.4, Palette.GREY);
    }
  }
}

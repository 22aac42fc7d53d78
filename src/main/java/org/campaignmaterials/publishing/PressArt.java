package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Motif;

/**
 * A piece as it is printed, side by side. Each kind of piece has its own way to be laid out; what
 * makes them one family stands here: colour to the edge, the picture of the cover, black words on
 * paper, the hotline in its dark block at the foot.
 */
abstract class PressArt {
  static final double BLEED = PressFile.BLEED;

  /** A typographic point in hundredths of an inch. */
  static final double POINT = 100.0 / 72;

  /** By how much a size is lowered until the text fits. */
  private static final double SMALLER = 0.98;

  final PressWords words;
  final Look look;
  final double w;
  final double h;

  /**
   * How a publication's pieces look.
   *
   * @param variation moves things in the picture from one publication to the next
   */
  record Look(Palette colours, Motif motif, int variation) {}

  /**
   * One side.
   *
   * @param name for the printer: outside, inside, page 3
   */
  record Side(String name, List<PressFile.Fold> folds, Consumer<Drawing> art) {}

  PressArt(PressWords words, Look look, Front sheet) {
    this.words = words;
    this.look = look;
    this.w = sheet.width();
    this.h = sheet.height();
  }

  /**
   * The way in which a format is laid out; none for a kit, which is no sheet.
   *
   * @param sheet before folding; for a booklet one page
   */
  static Optional<PressArt> of(Format format, PressWords words, Look look, Front sheet) {
    return switch (format) {
      case POSTER -> Optional.of(new PosterArt(words, look, sheet));
      case BROCHURE -> Optional.of(new BrochureArt(words, look, sheet));
      case FACT_SHEET, QUESTIONS_CARD -> Optional.of(new SheetArt(words, look, sheet));
      case POCKET_CARD -> Optional.of(new FoldedCardArt(words, look, sheet));
      case HOTLINE_CARD -> Optional.of(new HotlineCardArt(words, look, sheet));
      case BOOKLET -> Optional.of(new BookletArt(words, look, sheet));
      case TOOLKIT -> Optional.empty();
    };
  }

  /**
   * In the order in which they are printed.
   *
   * @throws DoesNotFit if the text has no room even in small letters
   */
  abstract List<Side> sides();

  /**
   * Where on the picture a coalition's card may lie; nowhere on a piece that has no picture with
   * room to spare.
   *
   * @throws DoesNotFit as for the sides
   */
  Optional<LocalPanel.Room> localRoom() {
    return Optional.empty();
  }

  /**
   * The first of ever smaller sizes for which there is a layout.
   *
   * @throws DoesNotFit if there is none even for the last
   */
  static <T> T largest(
      double most, double least, String where, DoubleFunction<Optional<T>> layout) {
    T smallest = layout.apply(least).orElseThrow(() -> new DoesNotFit(where, least / POINT));
    for (double size = most; size > least; size *= SMALLER) {
      Optional<T> found = layout.apply(size);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return smallest;
  }

  final TextSetting.Style style(double size) {
    return new TextSetting.Style(size, Lettering.REGULAR, Palette.BLACK, look.colours().tone());
  }

  final void ground(Drawing on, String fill) {
    on.rect(-BLEED, -BLEED, w + 2 * BLEED, h + 2 * BLEED, fill);
  }

  /** From edge to edge. */
  final void across(Drawing on, double y, double height, String fill) {
    on.rect(-BLEED, y, w + 2 * BLEED, height, fill);
  }

  final void picture(Drawing on, double x, double y, double width, double height) {
    picture(on, x, y, width, height, 0);
  }

  final void picture(Drawing on, double x, double y, double width, double height, double above) {
    double[] field = {x, y, width, height};
    Motifs.draw(look.motif(), on, look.colours(), field, look.variation(), "picture", above);
  }

  final Cover cover(Front front) {
    CoverWords onCover =
        new CoverWords(
            words.title(),
            words
                .hotline()
                .map(hotline -> new CoverWords.Hotline(hotline.number(), hotline.onCover())),
            Optional.empty());
    return new Cover(onCover, look.colours(), look.motif(), look.variation(), front, BLEED);
  }

  /** The hotline in the width of a column; empty on what does not carry it. */
  final Optional<HotlineBand> hotline(double room, double largest) {
    return words.hotline().map(hotline -> new HotlineBand(hotline, room, largest));
  }

  /** Who gives it away, at the left, and the edition's mark, at the right. */
  final void imprint(Drawing on, double x, double baseline, double room, double most, String fill) {
    String mark = words.mark().orElse("");
    double natural =
        Lettering.REGULAR.width(words.imprint(), 1) + Lettering.REGULAR.width(mark, 1) + 1;
    double size = Math.min(most, room / natural);
    on.words(Lettering.REGULAR, words.imprint(), x, baseline, size, fill, 1);
    double left = x + room - Lettering.REGULAR.width(mark, size);
    on.words(Lettering.REGULAR, mark, left, baseline, size, fill, 1);
  }

  /**
   * Where the word that keeps a sample from hanging lies across what a coalition's card may cover;
   * empty where it lies elsewhere on that side.
   */
  Optional<Across> sampleUnderCard() {
    return Optional.empty();
  }

  /** A part of a side. */
  record Across(double x, double y, double width, double height) {}

  final void sample(Drawing on, Across across, String fill) {
    sample(on, across.x(), across.y(), across.width(), across.height(), fill);
  }

  /** The word that keeps a sample from hanging on a wall, across a part of a side. */
  final void sample(Drawing on, double x, double y, double width, double height) {
    sample(on, x, y, width, height, Palette.GREY);
  }

  final void sample(Drawing on, double x, double y, double width, double height, String fill) {
    words
        .sample()
        .ifPresent(
            word -> {
              double room = Math.min(width * 0.86, height * 1.2);
              double size = room / Lettering.HEAVY.width(word, 1);
              double middle = y + height / 2;
              on.turned(-24, x + width / 2, middle);
              on.words(
                  Lettering.HEAVY,
                  word,
                  x + (width - room) / 2,
                  middle + size * Lettering.CAP / 2,
                  size,
                  fill,
                  fill.equals(Palette.GREY) ? 0.22 : 0.4);
              on.end();
            });
  }

  /** A text in one column, or nothing if it is higher than {@code most}. */
  static Optional<TextSetting.Column> column(
      List<EditionText.Block> blocks, double room, double most, TextSetting.Style style) {
    TextSetting setting = TextSetting.of(blocks, room, style);
    TextSetting.Column column = setting.whole();
    return setting.isWithin() && column.height() <= most ? Optional.of(column) : Optional.empty();
  }
}

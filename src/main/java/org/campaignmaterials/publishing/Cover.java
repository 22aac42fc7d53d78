package org.campaignmaterials.publishing;

import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Motif;

/**
 * One cover, laid out for its shape. The family's rules: the title is the largest thing and always
 * whole; the hotline stands in a band at the foot, number first; between them is the picture.
 */
final class Cover {
  private final CoverWords words;
  private final Palette colours;
  private final Motif motif;
  private final int variation;
  private final double width;
  private final double height;

  /** Free space at the edge: no word stands nearer, so that none is lost when a press cuts. */
  private final double margin;

  /** How far colour goes on beyond the edge, where a knife will cut; 0 on a screen. */
  private final double bleed;

  private Drawing on;

  Cover(CoverWords words, Palette colours, Motif motif, int variation, Front front) {
    this(words, colours, motif, variation, front, 0);
  }

  Cover(CoverWords words, Palette colours, Motif motif, int variation, Front front, double bleed) {
    this.words = words;
    this.colours = colours;
    this.motif = motif;
    this.variation = variation;
    this.width = front.width();
    this.height = front.height();
    this.margin = Math.min(width, height) * 0.075;
    this.bleed = bleed;
  }

  /** As a picture for a page. */
  String svg(Format format) {
    SvgDrawing picture = new SvgDrawing();
    draw(format, picture);
    return picture.svg(width, height, words.title());
  }

  /** As a picture of points, for those who can't show the other. */
  byte[] png(Format format, int across) {
    PixelDrawing picture =
        new PixelDrawing(new Front((int) Math.round(width), (int) Math.round(height)), across);
    draw(format, picture);
    return picture.png();
  }

  void draw(Format format, Drawing drawing) {
    on = drawing;
    if (format == Format.TOOLKIT) {
      folder();
    } else if (format == Format.FACT_SHEET) {
      sheet();
    } else if (width > height * 1.15) {
      card();
    } else if (format == Format.BOOKLET) {
      booklet();
    } else {
      poster();
    }
    sample(format);
  }

  /** Title above, picture below: posters, folded cards, the front panel of a brochure. */
  private void poster() {
    ground(colours.tone());
    double foot = hotline();
    double below =
        title(
            margin, margin, width - 2 * margin, (height - foot) * 0.5, width / 6.6, Palette.WHITE);
    double top = below + margin * 0.7;
    double[] field = {-bleed, top, width + 2 * bleed, height - foot - top};
    Motifs.draw(motif, on, colours, field, variation, "picture", margin * 0.7);
  }

  /** Picture above, title below it, and a spine at the side. */
  private void booklet() {
    ground(colours.tone());
    double foot = hotline();
    double free = height - foot;
    picture(0, 0, width, free * 0.5);
    across(free * 0.5, height * 0.012, Palette.SUN);
    title(
        margin * 1.6,
        free * 0.5 + margin,
        width - 2.6 * margin,
        free * 0.5 - 1.6 * margin,
        width / 7,
        Palette.WHITE);
    on.rect(-bleed, -bleed, margin * 0.7 + bleed, height + 2 * bleed, colours.deep());
  }

  /** A sheet to read: a strip of picture, the title in colour, and the grey of text. */
  private void sheet() {
    ground(Palette.WHITE);
    double foot = hotline();
    double strip = height * 0.27;
    across(-bleed, strip + bleed, colours.tone());
    picture(0, 0, width, strip);
    across(strip, height * 0.01, Palette.SUN);
    double free = height - foot - strip;
    double below =
        title(margin, strip + margin, width - 2 * margin, free * 0.58, width / 7.4, colours.tone());
    double line = height * 0.021;
    int column = 0;
    double columnWidth = (width - 2 * margin - margin * 0.6) / 2;
    for (double left = margin; column < 2; column++, left += columnWidth + margin * 0.6) {
      int number = 0;
      for (double top = below + margin * 0.6;
          top < height - foot - margin * 0.7;
          top += line * 1.75) {
        double length = number % 5 == 4 ? 0.55 : 1 - (number * 7 + column * 3) % 4 * 0.04;
        on.rect(
            left,
            top,
            columnWidth * length,
            line * 0.62,
            line * 0.2,
            number % 5 == 0 ? colours.mid() : colours.tint(),
            1);
        number++;
      }
    }
  }

  /** Wider than high: title at the left, picture at the right, hotline along the foot. */
  private void card() {
    ground(colours.tone());
    double foot = hotline();
    double free = height - foot;
    double split = width * 0.66;
    picture(split, 0, width - split, free);
    title(margin, margin, split - 1.7 * margin, free - 1.7 * margin, height / 5, Palette.WHITE);
  }

  /** A folder whose sheets look out of it; the middle one carries the picture. */
  private void folder() {
    ground(colours.deep());
    double pocket = height * 0.46;
    paper(0.06, 0.12, colours.tint());
    paper(0.56, 0.15, Palette.GLOW);
    on.rect(width * 0.26, height * 0.05, width * 0.48, height, width * 0.012, Palette.WHITE, 1);
    on.rect(width * 0.3, height * 0.08, width * 0.4, height * 0.27, colours.tone());
    picture(width * 0.3, height * 0.08, width * 0.4, height * 0.27);
    String front =
        Drawing.data(
            "M0 %sH%sL%s %sH%sV%sH0Z",
            pocket, width * 0.58, width * 0.66, pocket - height * 0.05, width, height);
    on.path(front, colours.tone(), 1);
    double foot = hotline();
    double room = height - foot - pocket - margin * 2.4;
    title(margin, pocket + margin * 1.3, width - 2 * margin, room, width / 6.6, Palette.WHITE);
  }

  /** A sheet in the folder, with the grey of a few lines on it. */
  private void paper(double atX, double atY, String fill) {
    double left = width * atX;
    double top = height * atY;
    on.rect(left, top, width * 0.38, height, width * 0.012, fill, 1);
    on.rect(
        left + width * 0.04, top + height * 0.03, width * 0.2, height * 0.02, 2, Palette.SUN, 1);
    for (int line = 0; line < 7; line++) {
      double y = top + height * (0.075 + line * 0.035);
      double length = width * (line % 3 == 2 ? 0.2 : 0.3);
      on.rect(left + width * 0.04, y, length, height * 0.011, 2, colours.mid(), 0.45);
    }
  }

  private void ground(String fill) {
    across(-bleed, height + 2 * bleed, fill);
  }

  /** From edge to edge. */
  private void across(double y, double h, String fill) {
    on.rect(-bleed, y, width + 2 * bleed, h, fill);
  }

  /** The picture goes on beyond each edge that it touches. */
  private void picture(double x, double y, double w, double h) {
    double left = x <= 0 ? x - bleed : x;
    double top = y <= 0 ? y - bleed : y;
    double right = x + w >= width ? x + w + bleed : x + w;
    double[] field = {left, top, right - left, y + h - top};
    Motifs.draw(motif, on, colours, field, variation, "picture");
  }

  /**
   * Sets the title as large as its box allows.
   *
   * @return where the title ends
   */
  private double title(double x, double y, double w, double h, double largest, String fill) {
    Headline headline = Headline.within(words.title(), w, h, largest);
    headline.draw(on, x, y, fill);
    return y + headline.height();
  }

  /**
   * The band at the foot.
   *
   * @return its height; 0 for a publication that does not carry the hotline
   */
  private double hotline() {
    if (words.hotline().isEmpty()) {
      return 0;
    }
    CoverWords.Hotline hotline = words.hotline().get();
    double room = width - 2 * margin;
    boolean wide = width > height * 1.15;
    double size =
        fitted(
            Lettering.HEAVY,
            hotline.number(),
            wide ? room * 0.6 : room,
            wide ? height * 0.15 : width * 0.17);
    double small = fitted(Lettering.BOLD, hotline.others(), wide ? room * 0.36 : room, size * 0.62);
    double band = wide ? size * 1.9 : size * Lettering.CAP + small * Lettering.CAP + size * 1.25;
    double top = height - band;
    across(top, band + bleed, Palette.INK);
    across(top, height * 0.008, Palette.SUN);
    double baseline =
        wide ? top + band / 2 + size * Lettering.CAP / 2 : top + size * 0.45 + size * Lettering.CAP;
    on.words(Lettering.HEAVY, hotline.number(), margin, baseline, size, Palette.GLOW, 1);
    if (wide) {
      double others = Lettering.BOLD.width(hotline.others(), small);
      on.words(
          Lettering.BOLD,
          hotline.others(),
          width - margin - others,
          baseline,
          small,
          Palette.WHITE,
          1);
    } else {
      on.words(
          Lettering.BOLD,
          hotline.others(),
          margin,
          baseline + size * 0.38 + small * Lettering.CAP,
          small,
          Palette.WHITE,
          1);
    }
    return band;
  }

  private static double fitted(Lettering face, String line, double room, double largest) {
    double natural = face.width(line, 1);
    return natural == 0 ? largest : Math.min(largest, room / natural);
  }

  /** The word that keeps what was not checked from going to a press: across, below the title. */
  private void sample(Format format) {
    boolean onPaper = format == Format.FACT_SHEET;
    words
        .sample()
        .ifPresent(
            word -> {
              double room = Math.min(width * 0.86, height * 1.1);
              double size = room / Lettering.HEAVY.width(word, 1);
              double middle = height * sampleAt(format);
              double baseline = middle + size * Lettering.CAP / 2;
              on.turned(-24, width / 2, middle);
              on.words(
                  Lettering.HEAVY,
                  word,
                  (width - room) / 2,
                  baseline,
                  size,
                  onPaper ? Palette.INK : Palette.WHITE,
                  onPaper ? 0.16 : 0.4);
              on.end();
            });
  }

  /**
   * How far down the word stands, as a part of the height: over the picture, not over the title.
   */
  private double sampleAt(Format format) {
    return switch (format) {
      case TOOLKIT -> 0.22;
      case BOOKLET -> 0.26;
      default -> width > height ? 0.46 : 0.62;
    };
  }
}

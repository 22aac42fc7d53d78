package org.campaignmaterials.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Motif;

/**
 * A booklet, stapled in its fold: single pages in the order in which they are read, as printers ask
 * for them, and as many as whole sheets have. A text whose sections are as many as the pages
 * between the covers gets a page for each; any other begins with its contents and goes on from page
 * to page.
 */
final class BookletArt extends PressArt {
  /** Of one sheet. */
  private static final int PAGES = 4;

  private static final int FEWEST = 8;
  private static final int MOST = 32;

  private final double margin;
  private final double room;
  private final double top;
  private final double high;

  BookletArt(PressWords words, Look look, Front page) {
    super(words, look, page);
    margin = w * 0.115;
    room = w - 2 * margin;
    top = margin * 1.15;
    high = h - top - margin * 1.05;
  }

  @Override
  List<Side> sides() {
    List<TextSetting.Column> inner = isPageForASection() ? sectionBySection() : running();
    List<Side> sides = new ArrayList<>();
    sides.add(new Side("1", List.of(), this::front));
    for (TextSetting.Column page : inner) {
      int number = sides.size() + 1;
      sides.add(new Side(Integer.toString(number), List.of(), on -> page(on, page, number)));
    }
    sides.add(new Side(Integer.toString(sides.size() + 1), List.of(), this::back));
    return sides;
  }

  private boolean isPageForASection() {
    return words.lead().isEmpty() && (words.sections().size() + 2) % PAGES == 0;
  }

  private List<TextSetting.Column> sectionBySection() {
    return largest(
        14 * POINT,
        8.6 * POINT,
        "page",
        size -> {
          List<TextSetting.Column> pages =
              words.sections().stream()
                  .flatMap(section -> column(section, room, high, style(size)).stream())
                  .toList();
          return pages.size() == words.sections().size() ? Optional.of(pages) : Optional.empty();
        });
  }

  private List<TextSetting.Column> running() {
    double least = 10.5 * POINT;
    for (int count = FEWEST; count < MOST; count += PAGES) {
      if (running(least, count).isPresent()) {
        int pages = count;
        return largest(15 * POINT, least, "page", size -> running(size, pages));
      }
    }
    throw new DoesNotFit("page", least / POINT);
  }

  /** Contents first; the last pages may stay empty if the text is short. */
  private Optional<List<TextSetting.Column>> running(double size, int pages) {
    int forText = pages - 3;
    TextSetting setting = TextSetting.of(words.text(), room, style(size));
    return setting
        .evened(forText, high)
        .filter(columns -> setting.isWithin())
        .map(
            columns -> {
              List<TextSetting.Column> all = new ArrayList<>();
              all.add(contents(columns, size));
              all.addAll(columns);
              return all;
            });
  }

  /** The headings, each with its page. */
  private TextSetting.Column contents(List<TextSetting.Column> columns, double size) {
    List<String> entries = new ArrayList<>();
    for (EditionText.Block block : words.text()) {
      if (block instanceof EditionText.Heading heading) {
        entries.add(heading.words() + "  " + pageOf(heading, columns));
      }
    }
    return TextSetting.of(
            List.of(
                new EditionText.Heading(words.contentsHeading()), new EditionText.Bullets(entries)),
            room,
            style(size))
        .whole();
  }

  private static int pageOf(EditionText.Heading heading, List<TextSetting.Column> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).headings().contains(heading.words())) {
        return i + 3;
      }
    }
    throw new IllegalStateException("No page has this heading: " + heading.words());
  }

  private void front(Drawing on) {
    cover(new Front((int) w, (int) h)).draw(Format.BOOKLET, on);
    sample(on, 0, 0, w, h * 0.5);
  }

  private void page(Drawing on, TextSetting.Column text, int number) {
    boolean right = number % 2 != 0;
    ground(on, Palette.WHITE);
    across(on, -BLEED, margin * 0.22 + BLEED, look.colours().tone());
    double small = Math.min(w * 0.015 + 4, room / Lettering.REGULAR.width(words.title(), 1));
    double width = Lettering.REGULAR.width(words.title(), small);
    on.words(
        Lettering.REGULAR,
        words.title(),
        right ? w - margin - width : margin,
        margin * 0.68,
        small,
        Palette.GREY,
        1);
    text.draw(on, margin, top, look.colours().tone());
    String folio = Integer.toString(number);
    double folioWidth = Lettering.HEAVY.width(folio, small * 1.2);
    on.words(
        Lettering.HEAVY,
        folio,
        right ? w - margin - folioWidth : margin,
        h - margin * 0.5,
        small * 1.2,
        look.colours().tone(),
        1);
    double free = h - margin - top - text.height();
    if (free > h * 0.3) {
      double y = h - margin * 0.9 - free + margin * 0.7;
      closing(on, y, h - margin * 1.1 - y, number);
    }
    sample(on, 0, top, w, high);
  }

  /** A picture where a page ends early, another one on each page. */
  private void closing(Drawing on, double y, double height, int number) {
    double high = Math.min(height, room * 0.62);
    double top = y + height - high;
    double[] field = {margin, top, room, high};
    Motif[] motifs = Motif.values();
    Motif motif = motifs[(look.motif().ordinal() + number) % motifs.length];
    on.rect(margin, top, room, high, look.colours().tone());
    Motifs.draw(motif, on, look.colours(), field, look.variation() + number, "closing");
  }

  private void back(Drawing on) {
    Optional<HotlineBand> band = hotline(room, w * 0.1);
    double foot = band.map(each -> each.height() + margin * 2.2).orElse(margin);
    ground(on, look.colours().tint());
    largest(
            9.5 * POINT,
            6 * POINT,
            "back",
            size -> column(words.sourcesText(), room, h - foot - margin * 2, style(size)))
        .draw(on, margin, margin * 1.1, look.colours().tone());
    String fill = Palette.GREY;
    if (band.isPresent()) {
      across(on, h - foot, foot + BLEED, Palette.INK);
      across(on, h - foot, h * 0.007, Palette.SUN);
      band.get().draw(on, margin, h - foot + margin * 0.7);
      fill = Palette.LIGHT;
    }
    imprint(on, margin, h - margin * 0.45, room, 9, fill);
    sample(on, 0, 0, w, h - foot);
  }
}

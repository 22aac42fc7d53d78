package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;

/** A poster: title, picture, what to know on a sheet of light paper, the hotline at the foot. */
final class PosterArt extends PressArt {
  /** Of the height, that the picture keeps however long the text is. */
  private static final double PICTURE = 0.19;

  /** Sizes of words on letter paper: what is easy to read, and what must not be gone below. */
  private static final double COMFORTABLE = 21;

  private static final double LEAST = 14.5;

  /** Above and below the text. */
  private static final double PADDING = 34;

  /** Around a coalition's card. */
  private static final double LOCAL = 16;

  /** So much larger than on letter paper. */
  private final double k;

  private final double margin;
  private final double room;

  /** The text, set: {@code lead} over the whole width, the sections in columns below. */
  private record Panel(
      TextSetting.Column lead, List<TextSetting.Column> columns, double column, double size) {

    double height() {
      double below = columns.stream().mapToDouble(TextSetting.Column::height).max().orElse(0);
      boolean both = !lead.lines().isEmpty() && below > 0;
      return lead.height() + below + (both ? size * 1.1 : 0);
    }
  }

  PosterArt(PressWords words, Look look, Front sheet) {
    super(words, look, sheet);
    k = w / 850;
    margin = 58 * k;
    room = w - 2 * margin;
  }

  @Override
  List<Side> sides() {
    return List.of(new Side("front", List.of(), this::front));
  }

  /**
   * What stands where on the sheet.
   *
   * @param foot height of the block at the foot
   * @param below where the picture begins, below the title
   * @param paper where the light paper begins, on which the text is
   */
  private record Plan(
      Optional<HotlineBand> band,
      double foot,
      Headline title,
      Panel panel,
      double below,
      double paper) {}

  private Plan plan() {
    Optional<HotlineBand> band = hotline(room, 76 * k);
    double foot = band.map(each -> each.height() + 74 * k).orElse(58 * k);
    Headline title = title(h - foot);
    Panel panel = panel(title, h - foot);
    double below = margin + title.height() + 18 * k;
    double paper = h - foot - panel.height() - 2 * PADDING * k;
    return new Plan(band, foot, title, panel, below, paper);
  }

  @Override
  Optional<LocalPanel.Room> localRoom() {
    Plan plan = plan();
    double between = LOCAL * k;
    return Optional.of(
        new LocalPanel.Room(
            0, margin, plan.below() + between, room, plan.paper() - plan.below() - 2 * between, k));
  }

  private void front(Drawing on) {
    Plan plan = plan();
    double below = plan.below();
    double paper = plan.paper();
    ground(on, look.colours().tone());
    picture(on, -BLEED, below, w + 2 * BLEED, paper - below, below * 0.5);
    plan.title().draw(on, margin, margin, Palette.WHITE);
    across(on, paper, h - paper, Palette.LIGHT);
    text(on, plan.panel(), paper + PADDING * k);
    foot(on, plan.band(), plan.foot());
    sample(on, across(plan), Palette.WHITE);
  }

  private Across across(Plan plan) {
    return new Across(0, plan.below(), w, plan.paper() - plan.below() + 40 * k);
  }

  @Override
  Optional<Across> sampleUnderCard() {
    return Optional.of(across(plan()));
  }

  /** As large as leaves the text a comfortable size. */
  private Headline title(double free) {
    Headline smallest = Headline.within(words.title(), room, h * 0.14, w / 7.2);
    if (panel(LEAST * k).filter(set -> set.height() <= most(smallest, free)).isEmpty()) {
      throw new DoesNotFit("front", LEAST * k / POINT);
    }
    for (int percent = 28; percent > 14; percent--) {
      Headline title = Headline.within(words.title(), room, h * percent / 100, w / 7.2);
      if (panel(COMFORTABLE * k).filter(set -> set.height() <= most(title, free)).isPresent()) {
        return title;
      }
    }
    return smallest;
  }

  /** How high the text may be under a title. */
  private double most(Headline title, double free) {
    double below = margin + title.height() + 18 * k;
    return free - below - 2 * PADDING * k - h * PICTURE;
  }

  /** The text as large as leaves the picture its room. */
  private Panel panel(Headline title, double free) {
    double most = most(title, free);
    return largest(
        30 * k, LEAST * k, "front", size -> panel(size).filter(set -> set.height() <= most));
  }

  private Optional<Panel> panel(double size) {
    TextSetting.Style lead =
        new TextSetting.Style(
            size * 1.22, Lettering.BOLD, look.colours().deep(), look.colours().tone());
    TextSetting above = TextSetting.of(words.lead(), room, lead);
    int count = words.sections().size() > 1 ? 2 : 1;
    double column = (room - (count - 1) * 44 * k) / count;
    TextSetting below =
        TextSetting.of(
            words.text().subList(words.lead().size(), words.text().size()), column, style(size));
    return below
        .evened(count, h)
        .filter(columns -> above.isWithin() && below.isWithin())
        .map(columns -> new Panel(above.whole(), columns, column, size));
  }

  private void text(Drawing on, Panel panel, double y) {
    panel.lead().draw(on, margin, y, look.colours().tone());
    double top = y + panel.lead().height() + (panel.lead().lines().isEmpty() ? 0 : panel.size());
    double left = margin;
    for (TextSetting.Column column : panel.columns()) {
      column.draw(on, left, top, look.colours().tone());
      left += panel.column() + 44 * k;
    }
  }

  private void foot(Drawing on, Optional<HotlineBand> band, double foot) {
    double top = h - foot;
    double baseline = h - 23 * k;
    if (band.isPresent()) {
      across(on, top, foot + BLEED, Palette.INK);
      across(on, top, 7 * k, Palette.SUN);
      band.get().draw(on, margin, top + 30 * k);
      imprint(on, margin, baseline, room, 9.5 * k, Palette.LIGHT);
    } else {
      imprint(on, margin, baseline, room, 9.5 * k, Palette.GREY);
    }
  }
}

package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.catalog.Format;

/**
 * A sheet folded twice into three panels. The panel that lies inside when it is closed is a
 * sixteenth of an inch narrower, or it would buckle. Outside, from the left: that flap, the back,
 * the front. Inside, from the left: three panels, of which the last is the back of the flap. Read
 * in the order in which it is opened: front, flap, the three inside, back.
 */
final class BrochureArt extends PressArt {
  private static final double NARROWER = 6.25;
  private static final double MARGIN = 31;
  private static final double STRIP = 150;

  /** The width of the flap; the two others share the rest. */
  private final double flap;

  private final double panel;

  private record Text(TextSetting.Column flap, List<TextSetting.Column> inside) {}

  BrochureArt(PressWords words, Look look, Front sheet) {
    super(words, look, new Front(sheet.longer(), sheet.shorter()));
    flap = (w - 2 * NARROWER) / 3;
    panel = (w - flap) / 2;
  }

  private Text text() {
    return largest(14 * POINT, 8.4 * POINT, "inside", this::text);
  }

  /** On the flap, which is seen first when it is opened. */
  @Override
  Optional<LocalPanel.Room> localRoom() {
    double top = underFlap(text()) + MARGIN * 0.6;
    return Optional.of(new LocalPanel.Room(0, MARGIN, top, flap - 2 * MARGIN, h - top - MARGIN, 1));
  }

  @Override
  List<Side> sides() {
    Text text = text();
    return List.of(
        new Side(
            "outside",
            List.of(PressFile.Fold.upright(flap), PressFile.Fold.upright(flap + panel)),
            on -> outside(on, text)),
        new Side(
            "inside",
            List.of(PressFile.Fold.upright(panel), PressFile.Fold.upright(2 * panel)),
            on -> inside(on, text)));
  }

  private Optional<Text> text(double size) {
    double room = flap - 2 * MARGIN;
    TextSetting inside = TextSetting.of(afterFlap(), room, style(size));
    return column(onFlap(), room, h * 0.62, style(size * 1.12))
        .filter(column -> inside.isWithin())
        .flatMap(
            column ->
                inside
                    .evened(3, h - STRIP - 2.4 * MARGIN)
                    .map(columns -> new Text(column, columns)));
  }

  /** The first section is read first: on the flap, beside the front as it opens. */
  private List<EditionText.Block> onFlap() {
    return Stream.concat(
            words.lead().stream(), words.sections().stream().limit(1).flatMap(List::stream))
        .toList();
  }

  private List<EditionText.Block> afterFlap() {
    return words.text().subList(onFlap().size(), words.text().size());
  }

  private void outside(Drawing on, Text text) {
    double left = flap + panel;
    Front front = new Front((int) Math.round(w - left), (int) h);
    on.inside("front", left, -BLEED, w - left + BLEED, h + 2 * BLEED);
    on.moved(left, 0);
    cover(front).draw(Format.BROCHURE, on);
    sample(on, 0, h * 0.3, w - left, h * 0.5, Palette.WHITE);
    on.end();
    on.end();
    flap(on, text);
    back(on);
  }

  /** Where the picture on the flap begins. */
  private double underFlap(Text text) {
    return Math.max(h * 0.46, MARGIN * 2.4 + text.flap().height());
  }

  private void flap(Drawing on, Text text) {
    on.inside("flap", -BLEED, -BLEED, flap + BLEED, h + 2 * BLEED);
    on.rect(-BLEED, -BLEED, flap + BLEED, h + 2 * BLEED, look.colours().tint());
    text.flap().draw(on, MARGIN, MARGIN * 1.3, look.colours().tone());
    double below = underFlap(text);
    on.rect(-BLEED, below, flap + BLEED, h - below + BLEED, look.colours().tone());
    picture(on, -BLEED, below, flap + BLEED, h - below + BLEED);
    on.rect(-BLEED, below, flap + BLEED, 5, Palette.SUN);
    sample(on, 0, 0, flap, below);
    on.end();
  }

  private void back(Drawing on) {
    double room = panel - 2 * MARGIN;
    Optional<HotlineBand> band = hotline(room, 60);
    double foot = band.map(each -> each.height() + 3.1 * MARGIN).orElse(1.4 * MARGIN);
    on.rect(flap, -BLEED, panel, h + 2 * BLEED, Palette.LIGHT);
    largest(
            8 * POINT,
            5.8 * POINT,
            "back",
            size -> column(words.sourcesText(), room, h - foot - 2.4 * MARGIN, style(size)))
        .draw(on, flap + MARGIN, MARGIN * 1.3, look.colours().tone());
    String fill = Palette.GREY;
    if (band.isPresent()) {
      on.rect(flap, h - foot, panel, foot + BLEED, Palette.INK);
      on.rect(flap, h - foot, panel, 5, Palette.SUN);
      band.get().draw(on, flap + MARGIN, h - foot + MARGIN);
      fill = Palette.LIGHT;
    }
    imprint(on, flap + MARGIN, h - MARGIN * 0.7, room, 7.6, fill);
    sample(on, flap, 0, panel, h);
  }

  private void inside(Drawing on, Text text) {
    double highest = text.inside().stream().mapToDouble(TextSetting.Column::height).max().orElse(0);
    double strip = Math.min(h * 0.46, h - highest - 2.4 * MARGIN);
    ground(on, Palette.WHITE);
    across(on, -BLEED, strip + BLEED, look.colours().tone());
    picture(on, -BLEED, -BLEED, w + 2 * BLEED, strip + BLEED);
    across(on, strip, 5, Palette.SUN);
    for (int i = 0; i < text.inside().size(); i++) {
      text.inside()
          .get(i)
          .draw(on, i * panel + MARGIN, strip + MARGIN * 1.2, look.colours().tone());
    }
    sample(on, 0, strip, w, h - strip);
  }
}

package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Format;

/** A card for a wallet: its cover on one side, a few words and the hotline on the other. */
final class HotlineCardArt extends PressArt {
  private static final double MARGIN = 18;

  HotlineCardArt(PressWords words, Look look, Front sheet) {
    super(words, look, sheet);
  }

  @Override
  List<Side> sides() {
    double room = w - 2 * MARGIN;
    Optional<HotlineBand> band = hotline(room, 34);
    double foot = band.map(each -> each.height() + 1.3 * MARGIN).orElse(0.0);
    TextSetting.Column text =
        largest(
            10 * POINT,
            6.4 * POINT,
            "back",
            size -> column(words.text(), room, h - foot - 2 * MARGIN + 6, style(size)));
    return List.of(
        new Side("front", List.of(), this::front),
        new Side("back", List.of(), on -> back(on, text, band, foot)));
  }

  private void front(Drawing on) {
    cover(new Front((int) w, (int) h)).draw(Format.HOTLINE_CARD, on);
    sample(on, 0, 0, w, h);
  }

  private void back(Drawing on, TextSetting.Column text, Optional<HotlineBand> band, double foot) {
    ground(on, Palette.LIGHT);
    text.draw(on, MARGIN, (h - foot) / 2 - text.height() / 2, look.colours().tone());
    across(on, h - foot, foot + BLEED, Palette.INK);
    across(on, h - foot, 2.4, Palette.SUN);
    band.ifPresent(each -> each.draw(on, MARGIN, h - foot + MARGIN * 0.7));
    sample(on, 0, 0, w, h);
  }
}

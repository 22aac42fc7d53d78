package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Format;

/**
 * A card that is folded in the middle, its fold on top, to the size of a wallet. Outside: the cover
 * and, behind it, the hotline. Inside: the text. When the sheet lies open with its inside up, the
 * cover is behind the upper half and stands on its head.
 */
final class FoldedCardArt extends PressArt {
  private static final double MARGIN = 20;

  FoldedCardArt(PressWords words, Look look, Front sheet) {
    super(words, look, sheet);
  }

  @Override
  List<Side> sides() {
    List<PressFile.Fold> folds = List.of(PressFile.Fold.across(h / 2));
    double room = w - 2 * MARGIN;
    TextSetting.Column text =
        largest(
            10 * POINT,
            6.4 * POINT,
            "inside",
            size -> column(words.text(), room, h - 24 - 2 * MARGIN, style(size)));
    return List.of(
        new Side("outside", folds, this::outside),
        new Side("inside", folds, on -> inside(on, text)));
  }

  private void outside(Drawing on) {
    on.inside("front", -BLEED, -BLEED, w + 2 * BLEED, h / 2 + BLEED);
    on.turned(180, w / 2, h / 4);
    Front front = new Front((int) w, (int) Math.round(h / 2));
    cover(front).draw(Format.POCKET_CARD, on);
    sample(on, 0, 0, w, h / 2);
    on.end();
    on.end();
    across(on, h / 2, h / 2 + BLEED, Palette.INK);
    double room = w - 2 * MARGIN;
    Optional<HotlineBand> band = hotline(room, 60);
    band.ifPresent(each -> each.draw(on, MARGIN, h * 0.75 - each.height() / 2 - 6));
    imprint(on, MARGIN, h - 12, room, 7.4, Palette.LIGHT);
    sample(on, 0, h / 2, w, h / 2);
  }

  private void inside(Drawing on, TextSetting.Column text) {
    ground(on, Palette.LIGHT);
    across(on, -BLEED, 14 + BLEED, look.colours().tone());
    across(on, 14, 3, Palette.SUN);
    double free = h - 24 - 2 * MARGIN - text.height();
    text.draw(on, MARGIN, 24 + MARGIN + Math.min(free / 2, 12), look.colours().tone());
    sample(on, 0, 20, w, h - 20);
  }
}

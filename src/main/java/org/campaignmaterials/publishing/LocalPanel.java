package org.campaignmaterials.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionText;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * The light card with a coalition's name and, if it has one, its telephone number. It lies on the
 * picture, at its foot. Nothing else moves for it: title, text, sources and the hotline's block are
 * those of the edition, because the card is laid over the finished side. Its number is small and
 * dark on light, the hotline's large and light on dark, so that nobody takes one for the other.
 */
final class LocalPanel {
  private static final double PADDING = 12;
  private static final double BETWEEN = 18;
  private static final double RADIUS = 10;

  /** Sizes of words on letter paper, in points. */
  private static final double MOST = 14;

  private static final double LEAST = 8;

  /** From this width on the name stands at the left and the number at the right. */
  private static final double WIDE = 420;

  /** Of such a card, what the name gets. */
  private static final double FOR_NAME = 0.4;

  /** Of the picture, that it covers if small letters suffice: the rest of it is to be seen. */
  private static final double COVERED = 0.75;

  private final PressArt art;
  private final Room room;
  private final List<TextSetting.Column> columns;

  /** How wide each of them is. */
  private final List<Double> widths;

  private final boolean isNameAlone;

  /**
   * Where on a side it may lie: on the picture, away from the cut and from every word.
   *
   * @param side counted from 0
   * @param scale how much larger than on letter paper words are
   */
  record Room(int side, double x, double y, double width, double height, double scale) {}

  private LocalPanel(
      PressArt art,
      Room room,
      List<TextSetting.Column> columns,
      List<Double> widths,
      boolean isNameAlone) {
    this.art = art;
    this.room = room;
    this.columns = columns;
    this.widths = widths;
    this.isNameAlone = isNameAlone;
  }

  /**
   * Sets the words as large as the picture leaves room.
   *
   * @throws DoesNotFit if they have none even in small letters
   */
  static LocalPanel of(LocalWords words, PressArt art, Room room, Texts t) {
    List<EditionText.Block> name = name(words, t);
    List<EditionText.Block> contact = words.contact().map(is -> contact(is, t)).orElse(List.of());
    double inner = room.width() - 2 * PADDING;
    boolean beside = !contact.isEmpty() && room.width() > WIDE;
    double forBoth = inner - BETWEEN;
    List<Double> widths =
        beside ? List.of(forBoth * FOR_NAME, forBoth * (1 - FOR_NAME)) : List.of(inner);
    List<List<EditionText.Block>> parts =
        beside ? List.of(name, contact) : List.of(together(name, contact));
    double least = LEAST * PressArt.POINT * room.scale();
    double some = room.height() * COVERED;
    boolean suffices = set(parts, widths, some, art.style(least)).isPresent();
    double most = suffices ? some : room.height();
    return new LocalPanel(
        art,
        room,
        PressArt.largest(
            MOST * PressArt.POINT * room.scale(),
            least,
            "local",
            size -> set(parts, widths, most, art.style(size))),
        widths,
        contact.isEmpty());
  }

  /**
   * All parts in this size; nothing if one of them is too high.
   *
   * @param high of the card
   */
  private static Optional<List<TextSetting.Column>> set(
      List<List<EditionText.Block>> parts,
      List<Double> widths,
      double high,
      TextSetting.Style style) {
    List<TextSetting.Column> set = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      PressArt.column(parts.get(part), widths.get(part), high - 2 * PADDING, style)
          .ifPresent(set::add);
    }
    return set.size() == parts.size() ? Optional.of(set) : Optional.empty();
  }

  private static List<EditionText.Block> name(LocalWords words, Texts t) {
    return List.of(
        new EditionText.Heading(words.name()),
        new EditionText.Paragraph(t.get("publishing.local.coalition")));
  }

  private static List<EditionText.Block> contact(LocalWords.Contact contact, Texts t) {
    return List.of(
        new EditionText.Heading(contact.number()),
        new EditionText.Paragraph(t.get("publishing.local.contact", contact.what())),
        new EditionText.Paragraph(answered(contact, t)));
  }

  /** When, in which languages and by whom the number is answered. */
  static String answered(LocalWords.Contact contact, Texts t) {
    return t.get(
        "publishing.local.answered",
        contact.hours(),
        languages(contact, t.language()),
        contact.answeredBy());
  }

  /** In Spanish, names of languages have no capitals within a sentence. */
  private static String languages(LocalWords.Contact contact, Language language) {
    String names = String.join(", ", contact.languages());
    return language == Language.ES ? names.toLowerCase(language.locale()) : names;
  }

  private static List<EditionText.Block> together(
      List<EditionText.Block> name, List<EditionText.Block> contact) {
    List<EditionText.Block> all = new ArrayList<>(name);
    all.addAll(contact);
    return all;
  }

  PressArt art() {
    return art;
  }

  private double height() {
    double words = columns.stream().mapToDouble(TextSetting.Column::height).max().orElse(0);
    return words + 2 * PADDING;
  }

  /** The sides of the piece, one of them with this card. */
  List<PressArt.Side> sides() {
    List<PressArt.Side> sides = new ArrayList<>(art.sides());
    PressArt.Side under = sides.get(room.side());
    sides.set(
        room.side(),
        new PressArt.Side(under.name(), under.folds(), under.art().andThen(this::draw)));
    return sides;
  }

  /** A name alone has a card of its own width. */
  private double width() {
    double widest =
        columns.get(0).lines().stream()
            .mapToDouble(line -> line.face().width(line.words(), line.size()))
            .max()
            .orElse(0);
    return isNameAlone ? Math.min(room.width(), widest + 2 * PADDING) : room.width();
  }

  private void draw(Drawing on) {
    double y = room.y() + room.height() - height();
    on.rect(room.x(), y, width(), height(), RADIUS, Palette.WHITE, 1);
    double left = room.x() + PADDING;
    for (int each = 0; each < columns.size(); each++) {
      columns.get(each).draw(on, left, y + PADDING, Palette.BLACK);
      left += widths.get(each) + BETWEEN;
    }
    sample(on, y);
  }

  /**
   * The word that lies under the card goes on over it, stroke on stroke, so that it stays one word
   * that can be read. Where none lies there, the card has one of its own.
   */
  private void sample(Drawing on, double y) {
    Optional<PressArt.Across> under = art.sampleUnderCard();
    if (under.isEmpty()) {
      art.sample(on, room.x(), y, width(), height());
      return;
    }
    on.inside("card", room.x(), y, width(), height());
    art.sample(on, under.get(), Palette.GREY);
    on.end();
  }
}

package org.campaignmaterials.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * Makes an edition with a coalition's card on it: the file for a press and the document to read.
 * They are made when they are asked for and kept nowhere, so that none is older than the hotline's
 * facts and the passport of today.
 */
@ApplicationScoped
public class LocalPress {
  /** What hangs, lies or is read at a desk, and has a picture with room for a card. */
  private static final Set<Format> KINDS =
      EnumSet.of(Format.POSTER, Format.FACT_SHEET, Format.BROCHURE);

  @Inject Manuscripts manuscripts;

  /** Whether there is room on pieces of this kind. Nothing that is carried has any. */
  public static boolean takes(Format format) {
    return KINDS.contains(format);
  }

  /** Whether it may end in the pocket of a person who may need help: then nobody is named on it. */
  public static boolean isForAPocket(Publication publication) {
    return EditionMark.isForAPocket(publication);
  }

  /** Whether the typefaces have every letter, and set it from left to right. */
  public static boolean canSet(String words) {
    return Lettering.HEAVY.has(words)
        && Lettering.REGULAR.has(words)
        && words.codePoints().allMatch(LocalPress::isFromLeftToRight);
  }

  private static boolean isFromLeftToRight(int character) {
    byte direction = Character.getDirectionality(character);
    return direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether these words fit the edition's picture. */
  public boolean hasRoom(Sku sku, LocalWords words) {
    Manuscript manuscript = manuscripts.of(sku);
    try {
      panel(manuscript, manuscript.words(), words);
      return true;
    } catch (DoesNotFit tooLong) {
      return false;
    }
  }

  /**
   * The file for a press; empty if the words have no room any more, since a text grew.
   *
   * @param mark names the version to the printer
   * @param approved otherwise it has the word "Sample" across, whatever the edition has
   */
  public Optional<byte[]> print(Sku sku, LocalWords words, String mark, boolean approved) {
    Manuscript manuscript = manuscripts.of(sku);
    PressWords press = approved ? manuscript.words() : manuscript.words().marked(sample(sku));
    try {
      LocalPanel panel = panel(manuscript, press, words);
      String line = press.line() + " · " + (approved ? mark : mark + " · " + notApproved());
      return Optional.of(PrintReady.file(panel.art(), panel.sides(), line, manuscript.edition()));
    } catch (DoesNotFit tooLong) {
      return Optional.empty();
    }
  }

  /** The document to read on screen or aloud, as every edition has one. */
  public byte[] document(Sku sku, LocalWords words) {
    return manuscripts.of(sku).local(localLines(sku, words)).make(DocumentKind.ACCESSIBLE);
  }

  private static EditionDocument.Local localLines(Sku sku, LocalWords words) {
    Texts t = words(sku);
    return new EditionDocument.Local(
        t.get("publishing.local.coalition"),
        words.name(),
        words
            .contact()
            .map(
                is ->
                    List.of(
                        t.get("publishing.local.contact", is.what()),
                        is.number(),
                        LocalPanel.answered(is, t)))
            .orElse(List.of()));
  }

  private static LocalPanel panel(Manuscript manuscript, PressWords press, LocalWords words) {
    PressArt art = PrintReady.art(manuscript.publication(), press).orElseThrow();
    return LocalPanel.of(words, art, art.localRoom().orElseThrow(), words(manuscript.sku()));
  }

  /** For the printer, who reads English. */
  private static String notApproved() {
    return new Texts(Language.EN).get("publishing.local.notApproved");
  }

  private static String sample(Sku sku) {
    return words(sku).get("publishing.cover.sample");
  }

  /** Our own words on it, in the language of the edition. */
  private static Texts words(Sku sku) {
    return new Texts(Language.ofCode(sku.language()));
  }
}

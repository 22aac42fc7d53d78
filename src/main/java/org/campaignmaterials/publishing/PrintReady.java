package org.campaignmaterials.publishing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Format;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/** Makes the file for a press of an edition. */
final class PrintReady {
  /** What is long enough to read at leisure says on paper where its facts come from. */
  private static final Set<Format> TO_READ =
      EnumSet.of(Format.FACT_SHEET, Format.BROCHURE, Format.BOOKLET);

  private PrintReady() {}

  /**
   * What all pieces of one day share.
   *
   * @param imprint who gives them away
   */
  record House(String imprint, Optional<HotlineFacts> hotline) {}

  /**
   * The file; none for a kit, whose parts have theirs.
   *
   * @throws DoesNotFit if its text has no room
   */
  static Optional<byte[]> of(Publication publication, Edition edition, PressWords words) {
    return art(publication, words).map(art -> file(art, art.sides(), words.line(), edition));
  }

  /**
   * The art of an edition; none for a kit.
   *
   * @throws DoesNotFit if its text has no room
   */
  static Optional<PressArt> art(Publication publication, PressWords words) {
    return Front.sheet(publication)
        .flatMap(
            sheet -> PressArt.of(publication.format(), words, Covers.look(publication), sheet));
  }

  /**
   * A file of these sides.
   *
   * @param line for the printer
   */
  static byte[] file(PressArt art, List<PressArt.Side> sides, String line, Edition edition) {
    Front trim = new Front((int) art.w, (int) art.h);
    PressFile file = new PressFile(trim, edition.title(), edition.language());
    for (PressArt.Side side : sides) {
      file.side(side.folds(), line + " · " + side.name(), side.art());
    }
    return file.bytes();
  }

  /**
   * What is printed on it.
   *
   * @param citations behind its facts, each once
   * @param sample whether it must not be printed
   */
  static PressWords words(
      Publication publication,
      Edition edition,
      List<String> citations,
      boolean sample,
      House house) {
    Texts t = new Texts(Language.ofCode(edition.language()));
    Optional<HotlineInPrint> hotline =
        house
            .hotline()
            .filter(facts -> publication.carriesHotline())
            .flatMap(facts -> HotlineInPrint.of(facts, edition.language()));
    return new PressWords(
        edition.title(),
        edition.text().blocks(),
        hotline.map(printed -> printed.whole(t)),
        TO_READ.contains(publication.format()) ? citations : List.of(),
        t.get("publishing.press.sources"),
        t.get("publishing.press.contents"),
        EditionMark.isForAPocket(publication) ? "" : house.imprint(),
        EditionMark.of(publication, edition),
        sample ? Optional.of(t.get("publishing.cover.sample")) : Optional.empty(),
        line(publication, edition, sample));
  }

  /** For the printer, who reads English. */
  private static String line(Publication publication, Edition edition, boolean sample) {
    Texts english = new Texts(Language.EN);
    String size = publication.piece().map(piece -> piece.trim().toString()).orElse("");
    String line = english.get("publishing.press.line", edition.sku().text(), size);
    return sample ? english.get("publishing.press.lineOfSample") + " · " + line : line;
  }
}

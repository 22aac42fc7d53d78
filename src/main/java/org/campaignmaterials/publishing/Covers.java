package org.campaignmaterials.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.Passports;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/** Draws the cover of an edition from what the catalog knows about it. */
@ApplicationScoped
public class Covers {
  @Inject Publications publications;
  @Inject Passports passports;

  /** The picture as SVG: outlines only, so that it needs no font and looks alike everywhere. */
  public String svg(Publication publication, Edition edition) {
    return cover(publication, edition).svg(publication.format());
  }

  Cover cover(Publication publication, Edition edition) {
    PressArt.Look look = look(publication);
    CoverWords words =
        words(
            publication,
            edition,
            publications.hotline(),
            passports.of(publication, edition).isSample());
    return new Cover(words, look.colours(), look.motif(), look.variation(), front(publication));
  }

  /** The same for all that is made of a publication. */
  static PressArt.Look look(Publication publication) {
    return new PressArt.Look(
        Palette.of(publication.audiences().get(0)),
        publication.motif(),
        Math.abs(publication.number().text().hashCode() % 97));
  }

  /** The colour of what is for an audience; audiences that work alike share one. */
  public static String tone(String audience) {
    return Palette.of(audience).tone();
  }

  /**
   * Where the picture is found: {@code /covers/RR-101-en.svg}; a draft's under its whole name,
   * because the short one means what can be ordered.
   */
  public static String path(Edition edition) {
    return "/covers/%s.svg".formatted(edition.isDraft() ? edition.sku() : edition.sku().open());
  }

  /** The size of the picture, for a page that leaves room for it before it has come. */
  public static Front front(Publication publication) {
    return Front.of(publication);
  }

  /**
   * The words on a cover.
   *
   * @param sample whether the passport of the edition lacks a stamp
   */
  static CoverWords words(
      Publication publication, Edition edition, Optional<HotlineFacts> facts, boolean sample) {
    Texts t = new Texts(Language.ofCode(edition.language()));
    return new CoverWords(
        edition.title(),
        facts
            .filter(known -> publication.carriesHotline())
            .flatMap(known -> HotlineInPrint.of(known, edition.language()))
            .map(hotline -> hotline.onCover(t)),
        sample ? Optional.of(t.get("publishing.cover.sample")) : Optional.empty());
  }
}

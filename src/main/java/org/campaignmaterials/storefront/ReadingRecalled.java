package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.KitContent;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.Texts;

/**
 * Puts together the page of what was recalled. Whoever comes for it has a poster of it on a wall, a
 * link from a letter or a bookmark: "not found" would be read as "never was", and the poster would
 * stay. What was only withdrawn, or is hidden by staff, has no such page: there is nothing to do
 * about it.
 */
@ApplicationScoped
public class ReadingRecalled {
  @Inject Publications publications;
  @Inject ReadingPublication reading;
  @Inject RecalledNotices notices;

  /** Whether nothing of it can be had, and a recall is the reason. */
  boolean isWhy(Publication publication) {
    return !publication.isPublished() && shown(publication, "en").isPresent();
  }

  /** Whether this edition can't be had, nor one in its place, and a recall is the reason. */
  boolean isWhy(Edition edition) {
    return publications.current(edition.sku().open()).isEmpty()
        && (edition.isRecalled() || !recalledParts(edition).isEmpty());
  }

  RecalledView view(Publication publication, Texts t) {
    Edition shown = shown(publication, t.language().code()).orElseThrow();
    return new RecalledView(
        publication.number().text(),
        t.get(publication.format().messageKey()),
        shown.title(),
        shown.language(),
        reading.audiences(publication, t),
        publication.recalled().stream().map(notices::of).toList(),
        recalledParts(shown).stream().map(notices::of).toList(),
        publication.isKit() ? "/tell-me?sku=" + shown.sku().open() : "",
        reading.related(publication, t));
  }

  private Optional<Edition> shown(Publication publication, String language) {
    return publication.isKit()
        ? publication
            .lastPrinted(language)
            .or(() -> publication.lastPrinted("en"))
            .or(() -> publication.editions().stream().findFirst())
            .filter(kit -> !recalledParts(kit).isEmpty())
        : publication.recalledFor(language);
  }

  /** The parts of a kit that were recalled and have nothing in their place. */
  private List<Edition> recalledParts(Edition kit) {
    return publications.contentsOf(kit).stream()
        .map(KitContent::edition)
        .filter(Edition::isRecalled)
        .toList();
  }
}

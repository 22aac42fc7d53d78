package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.KitPart;
import org.campaignmaterials.catalog.NewEditions;
import org.campaignmaterials.catalog.Publications;

/**
 * Looks into kits. A kit is packed from whatever edition of its parts is current on that day, so
 * one that stands in a cupboard may hold each that was current while the kit was there.
 */
@ApplicationScoped
class CheckingKits {
  @Inject Publications publications;
  @Inject NewEditions days;

  /** The recalled editions that a kit may hold; nothing for a piece. */
  List<Edition> recalledIn(Edition kit) {
    Optional<Instant> begun = days.publishedAt(kit.sku());
    return kit.parts().stream().flatMap(part -> recalled(part, begun)).toList();
  }

  private Stream<Edition> recalled(KitPart part, Optional<Instant> begun) {
    List<Edition> editions =
        publications.byNumber(part.sku().publication()).stream()
            .flatMap(publication -> publication.editions().stream())
            .filter(edition -> edition.language().equals(part.sku().language()))
            .toList();
    return editions.stream()
        .filter(Edition::isRecalled)
        .filter(
            edition ->
                editions.stream()
                    .skip(editions.indexOf(edition) + 1L)
                    .noneMatch(newer -> wasThere(newer, begun)));
  }

  /** Whether an edition was there before the kit, so that none older was packed into it. */
  private boolean wasThere(Edition edition, Optional<Instant> begun) {
    return begun.isPresent()
        && days.publishedAt(edition.sku()).filter(day -> !day.isAfter(begun.get())).isPresent();
  }
}

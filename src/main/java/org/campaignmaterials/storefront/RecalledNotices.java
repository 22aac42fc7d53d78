package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.RecalledEdition;
import org.campaignmaterials.catalog.RecalledEditions;

/** Says of recalled editions since when they are, and why. */
@ApplicationScoped
class RecalledNotices {
  private static final String WHY = "storefront.recalled.why";

  @Inject Publications publications;
  @Inject RecalledEditions recalled;
  @Inject Clock clock;

  RecalledNotice of(Edition edition) {
    Optional<RecalledEdition> known = recalled.of(edition.sku());
    return new RecalledNotice(
        edition.sku().text(),
        edition.title(),
        edition.language(),
        publications
            .language(edition.language())
            .map(MaterialLanguage::ownName)
            .orElse(edition.language()),
        known.map(this::day),
        WHY + known.flatMap(RecalledEdition::reason).map(code -> "." + code).orElse(""),
        "/tell-me?sku=" + edition.sku().open());
  }

  private LocalDate day(RecalledEdition recall) {
    return LocalDate.ofInstant(recall.recalledAt(), clock.getZone());
  }
}

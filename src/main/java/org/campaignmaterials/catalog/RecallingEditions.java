package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.PageVersions;

/**
 * Takes editions out of the catalog because they are wrong. A kit that holds one is not offered
 * until there is another edition of that piece; a file that says the same again under the same
 * label is refused from now on.
 */
@ApplicationScoped
public class RecallingEditions {
  @Inject CatalogTables tables;
  @Inject RecalledEditions days;
  @Inject PageVersions versions;
  @Inject Event<EditionRecalled> recalled;
  @Inject Clock clock;

  /**
   * Recalls editions, while no import is at work. A dead number is on nearly all of them, so the
   * catalog is read once for all.
   *
   * @throws NotFound when there is none of that name
   * @throws IllegalStateException when one can't be recalled from where it stands
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recall(List<Sku> skus) {
    CatalogContents stored = tables.loadForImport();
    SortedMap<PublicationNumber, Publication> changed = new TreeMap<>();
    for (Sku sku : skus) {
      Publication before =
          Optional.ofNullable(changed.get(sku.publication()))
              .or(() -> stored.publication(sku.publication()))
              .filter(publication -> publication.edition(sku).isPresent())
              .orElseThrow(() -> new NotFound("edition"));
      changed.put(sku.publication(), recalled(before, sku));
    }
    changed.values().forEach(tables::save);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    skus.forEach(sku -> days.note(sku, now));
    versions.raise(PageVersions.CATALOG);
    skus.forEach(sku -> recalled.fire(new EditionRecalled(sku)));
  }

  private static Publication recalled(Publication publication, Sku sku) {
    return publication.with(
        publication.editions().stream()
            .map(edition -> edition.sku().equals(sku) ? edition.recall() : edition)
            .toList());
  }
}

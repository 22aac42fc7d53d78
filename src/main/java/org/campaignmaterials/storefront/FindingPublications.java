package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;

/** Looks publications up by words; what is searched is kept nowhere. */
@ApplicationScoped
public class FindingPublications {
  @Inject Publications publications;
  @Inject CurrentIndex index;

  /**
   * What the words of a query find, whatever its filters; all of the catalog when there are none.
   */
  Findings search(CatalogQuery query) {
    return new Findings(query.q().isEmpty() ? everything() : index.get().find(query.q()));
  }

  private SearchHits everything() {
    Map<Publication, Float> all = new LinkedHashMap<>();
    publications.published().forEach(each -> all.put(each, 0f));
    return new SearchHits(all, List.of(), List.of(), false, true);
  }
}

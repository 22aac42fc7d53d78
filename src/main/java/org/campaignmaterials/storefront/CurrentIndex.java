package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;

/**
 * The index of the catalog as it is. It is made when somebody searches for the first time, so that
 * no start waits for it, and again by the first search after the catalog has changed.
 */
@ApplicationScoped
public class CurrentIndex {
  @Inject Publications publications;

  private volatile Made made;

  /** An index, and the list that it was made from. */
  private record Made(List<Publication> from, SearchIndex index) {}

  SearchIndex get() {
    List<Publication> now = publications.published();
    Made last = made;
    return last != null && last.from == now ? last.index : make(now);
  }

  private synchronized SearchIndex make(List<Publication> now) {
    if (made == null || made.from != now) {
      made = new Made(now, SearchIndex.of(now, publications));
    }
    return made.index;
  }
}

package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.web.CacheablePages;

/**
 * All pages and lists here read the same for everybody. What somebody searches for is never kept.
 */
@ApplicationScoped
public class StorefrontCacheable implements CacheablePages {

  @Override
  public List<Cacheable> cacheable() {
    return List.of(
        new Cacheable("/", Set.of()),
        new Cacheable(
            "/catalog", Set.of("audience", "language", "format", "topic", "sort", "page")),
        new Cacheable(
            BrowsingCatalog.LIST, Set.of("audience", "language", "format", "topic", "sort")),
        new Cacheable("/catalog/*", Set.of("text")),
        new Cacheable("/covers/*", Set.of()),
        new Cacheable("/help", Set.of()),
        new Cacheable(
            "/api/v1/publications",
            Set.of("audience", "language", "format", "topic", "sort", "page", "size")),
        new Cacheable("/api/v1/publications/*", Set.of()));
  }
}

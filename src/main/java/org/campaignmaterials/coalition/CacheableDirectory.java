package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.web.CacheablePages;

/** The directory reads the same for everybody. */
@ApplicationScoped
class CacheableDirectory implements CacheablePages {
  @Override
  public List<Cacheable> cacheable() {
    return List.of(new Cacheable("/coalitions", Set.of("state")));
  }
}

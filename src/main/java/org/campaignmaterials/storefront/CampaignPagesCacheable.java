package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.catalog.CampaignPage;
import org.campaignmaterials.web.CacheablePages;

/** The campaign pages read the same for everybody; the one for help is among the storefront's. */
@ApplicationScoped
public class CampaignPagesCacheable implements CacheablePages {

  @Override
  public List<Cacheable> cacheable() {
    return List.of(
        new Cacheable(CampaignPage.ADDRESS, Set.of()),
        new Cacheable(CampaignPage.ADDRESS + "/*", Set.of()),
        new Cacheable("/leaving", Set.of("to")));
  }
}

package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.campaignmaterials.web.CurrentPage;

/** The feed of new editions, in the language of its address; kept like the pages of the catalog. */
@Path(NewEditionsFeed.PATH)
@RequestScoped
@PermitAll
public class FeedPages {
  @Inject CurrentPage page;
  @Inject NewEditionsFeed feed;

  @GET
  @Produces(NewEditionsFeed.TYPE)
  public String feed() {
    return feed.inLanguage(page.texts());
  }
}

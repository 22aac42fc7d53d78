package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.catalog.CampaignPage;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;

/** The pages about trafficking, about this campaign and for each profession. */
@Controller
@Path(CampaignPage.ADDRESS)
@RequestScoped
@PermitAll
public class CampaignPages {
  @Inject CurrentPage page;
  @Inject Publications publications;
  @Inject ReadingCampaignPage reading;

  /** All of them, each with a sentence. */
  @GET
  public String all() {
    return page.show("storefront/about.jte", page.frame().reading());
  }

  @GET
  @Path("{slug}")
  public Response one(@PathParam("slug") String slug) {
    CampaignPage asked = publications.page(slug).orElseThrow(() -> new NotFound("page"));
    return asked.slug().equals(CampaignPage.HELP)
        ? page.goTo(asked.path())
        : page.show(200, "storefront/page.jte", reading.view(asked, page.frame()));
  }
}

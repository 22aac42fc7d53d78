package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.campaignmaterials.catalog.CampaignPage;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.PageFrame;

/** For someone who may need help: how to reach it, and nothing to order. */
@Controller
@Path("/" + CampaignPage.HELP)
@RequestScoped
@PermitAll
public class HelpPages {
  @Inject CurrentPage page;
  @Inject Publications publications;
  @Inject ReadingCampaignPage reading;

  @GET
  public String help() {
    PageFrame frame = page.frame();
    return page.show(
        "storefront/help.jte",
        new HelpView(
            frame.hotline(),
            publications.page(CampaignPage.HELP).map(text -> reading.view(text, frame))));
  }
}

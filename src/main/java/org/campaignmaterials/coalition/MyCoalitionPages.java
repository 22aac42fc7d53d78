package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;

/** A manager's way to the own coalition; campaign staff and auditors have a list of all. */
@Controller
@RequestScoped
@Path("/coalition")
@RolesAllowed(Roles.MANAGER)
public class MyCoalitionPages {
  @Inject MyCoalitions mine;
  @Inject CurrentPage page;

  @GET
  public Response mine() {
    Coalition coalition = mine.managed().orElseThrow(() -> new NotFound("coalition"));
    return page.goTo(CoalitionTab.HOME.path(coalition.number().text()));
  }
}

package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;

/** The way in: a manager to the own coalition, staff and auditors to the list of all. */
@Controller
@RequestScoped
@Path("/coalition")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MyCoalitionPages {
  @Inject MyCoalitions mine;
  @Inject CurrentPage page;

  @GET
  public Response mine() {
    return page.goTo(
        mine.managed()
            .map(coalition -> CoalitionTab.values()[0].path(coalition.number().text()))
            .orElse("/campaign/coalitions"));
  }
}

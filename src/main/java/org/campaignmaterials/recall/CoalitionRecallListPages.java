package org.campaignmaterials.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.web.CurrentPage;

/** What recalls ask of a coalition, one line for each edition. */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/recalls")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class CoalitionRecallListPages {
  @Inject MyCoalitions mine;
  @Inject CoalitionRecalls views;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("coalition") String coalition) {
    return page.show(
        "recall/coalitionRecalls.jte",
        views.list(CoalitionHead.of(mine.reading(coalition), CoalitionTab.MATERIALS)));
  }
}

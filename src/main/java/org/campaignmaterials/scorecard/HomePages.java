package org.campaignmaterials.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.web.CurrentPage;

/** A coalition's first page, and the page on which a manager keeps up a quarter. */
@Controller
@RequestScoped
@Path("/coalition/{number}")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class HomePages {
  @Inject HomeViews views;
  @Inject MyCoalitions mine;
  @Inject CurrentPage page;

  @GET
  public String home(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    return page.show(
        "scorecard/home.jte",
        views.home(coalition, mine.mayWork(number), mine.manages(number), page.texts()));
  }

  /** What the quarter that runs now still asks. */
  @GET
  @Path("quarter")
  public String quarter(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    return page.show(
        "scorecard/quarter.jte", views.quarter(coalition, mine.mayWork(number), page.texts()));
  }
}

package org.campaignmaterials.ordering;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;

/** The orders that campaign staff should read: above a limit, alone or with earlier ones. */
@Controller
@RequestScoped
@Path("/campaign/reviews")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class ReviewPages {
  @Inject StaffOrderViews views;
  @Inject CurrentPage page;

  @GET
  public String list(@QueryParam("page") String asked) {
    return page.show(
        "ordering/reviews.jte", views.reviews(StaffOrderPages.pageNumber(asked), page.texts()));
  }
}

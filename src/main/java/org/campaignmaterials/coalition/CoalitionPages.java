package org.campaignmaterials.coalition;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.web.CurrentPage;

/** The public directory of coalitions. */
@Controller
@Path("/coalitions")
@RequestScoped
@PermitAll
public class CoalitionPages {
  @Inject Coalitions coalitions;
  @Inject CurrentPage page;

  /** Everything, or one state's; a state that is none shows everything. */
  @GET
  public String directory(@QueryParam("state") String state) {
    return page.show(
        "coalition/directory.jte", DirectoryView.of(coalitions.directory(), States.ofCode(state)));
  }

  /** How to begin a coalition is told among the campaign's pages. */
  @GET
  @Path("start")
  public Response start() {
    return page.goTo("/about/form-a-coalition");
  }
}

package org.campaignmaterials.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.campaignmaterials.web.CurrentPage;

/** Everybody's keys. Administrators end them, auditors read. */
@Controller
@RequestScoped
@Path("/campaign/accounts/keys")
@RolesAllowed(Roles.ADMIN)
public class StaffKeyPages {
  private static final String PATH = "/campaign/accounts/keys";

  @Inject private ApiKeys keys;
  @Inject private KeyLines lines;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
  public String list() {
    return page.show(
        "accounts/allKeys.jte", new AllKeysView(lines.of(keys.all()), user.has(Role.ADMIN)));
  }

  @POST
  @Path("{id: [0-9]{1,15}}/end")
  public Response end(@PathParam("id") long id) {
    keys.end(id);
    return page.goTo(PATH, "accounts.key.ended");
  }

  /**
   * The page.
   *
   * @param mayChange whether the reader is an administrator
   */
  public record AllKeysView(List<KeyLine> keys, boolean mayChange) {}
}

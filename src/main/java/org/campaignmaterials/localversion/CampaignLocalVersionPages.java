package org.campaignmaterials.localversion;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.publishing.MadeInPrintRoom;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** Where campaign staff look at local versions, call their numbers and decide. Auditors read. */
@RequestScoped
@Path("/campaign/local-versions")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class CampaignLocalVersionPages {
  private static final String HERE = "/campaign/local-versions";
  private static final String ONE = "localversion/decide.jte";
  private static final String ID = "{id: [0-9]{1,15}}";

  @Inject LocalVersions versions;
  @Inject LocalVersionViews views;
  @Inject LocalVersionFiles files;
  @Inject CheckingLocalVersions checking;
  @Inject DecidingLocalVersions deciding;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  @GET
  @Controller
  public String list() {
    return page.show("localversion/all.jte", views.all());
  }

  @GET
  @Path(ID)
  @Controller
  public String one(@PathParam("id") long id, @QueryParam("file") String file) {
    return page.show(ONE, views.toDecide(id, today(), file != null, page.texts()));
  }

  /** A form for a call begins with the day. */
  private TypedForm today() {
    return new TypedForm(Map.of("calledOn", checking.today().toString()), List.of());
  }

  /** What it will look like, not to be printed. */
  @GET
  @Path(ID + "/preview")
  @MadeInPrintRoom
  @Transactional
  public Response preview(@PathParam("id") long id) {
    return files
        .preview(versions.byId(id))
        .orElseGet(() -> page.goTo(HERE + "/" + id + LocalVersionPages.NO_FILE));
  }

  /** Somebody called its number. */
  @POST
  @Path(ID + "/call")
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response call(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
    TypedLocalVersion typed = new TypedLocalVersion(sent);
    return decided(
        id,
        typed,
        () -> deciding.call(id, typed.call(checking.today()), user.required().id()),
        "localversion.done.called");
  }

  @POST
  @Path(ID + "/approve")
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response approve(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
    return decided(
        id,
        new TypedLocalVersion(sent),
        () -> deciding.approve(id, user.required().id()),
        "localversion.done.approved");
  }

  @POST
  @Path(ID + "/return")
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response giveBack(@PathParam("id") long id, MultivaluedMap<String, String> sent) {
    TypedLocalVersion typed = new TypedLocalVersion(sent);
    return decided(
        id,
        typed,
        () -> deciding.giveBack(id, typed.reason(), user.required().id()),
        "localversion.done.returned");
  }

  private Response decided(long id, TypedLocalVersion typed, Runnable decision, String done) {
    try {
      decision.run();
      return page.goTo(HERE + "/" + id, done);
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/" + id);
      return page.show(422, ONE, views.toDecide(id, typed.again(wrong.all()), false, page.texts()));
    }
  }
}

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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.publishing.MadeInPrintRoom;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** Where a coalition makes editions with its name on them, and fetches them. */
@RequestScoped
@Path("/coalition/{number}/versions")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class LocalVersionPages {
  private static final String FORM = "localversion/form.jte";
  private static final String ONE = "localversion/version.jte";
  private static final String ID = "{id: [0-9]{1,15}}";

  /** What a link to a file that can't be had leads to: the page, and the sentence that it can't. */
  static final String NO_FILE = "?file=none";

  @Inject LocalVersions versions;
  @Inject LocalVersionViews views;
  @Inject LocalVersionFiles files;
  @Inject SendingLocalVersions sending;
  @Inject MyCoalitions mine;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  @GET
  @Controller
  public String list(@PathParam("number") String number) {
    return page.show("localversion/versions.jte", views.list(mine.reading(number)));
  }

  @GET
  @Path("new")
  @Controller
  public String begin(@PathParam("number") String number, @QueryParam("sku") String sku) {
    Coalition coalition = mine.reading(number);
    TypedForm begun = views.begun(coalition, Typed.trimmed(sku));
    return page.show(FORM, views.form(coalition, begun, page.texts()));
  }

  @POST
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response send(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedLocalVersion typed = new TypedLocalVersion(sent);
    try {
      long id = sending.send(coalition, text(typed), user.required().id());
      return page.goTo(path(number) + "/" + id, "localversion.done.sent");
    } catch (RuleViolations wrong) {
      page.answersForm(path(number) + "/new");
      return page.show(422, FORM, views.form(coalition, typed.again(wrong.all()), page.texts()));
    }
  }

  @GET
  @Path(ID)
  @Controller
  public String one(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @QueryParam("file") String file) {
    Coalition coalition = mine.reading(number);
    return page.show(ONE, views.mine(coalition, id, Optional.empty(), file != null, page.texts()));
  }

  /** What was given back is corrected and sent again. */
  @POST
  @Path(ID)
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response sendAgain(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    sent.putSingle("sku", versions.byId(coalition.number(), id).text().sku());
    TypedLocalVersion typed = new TypedLocalVersion(sent);
    try {
      sending.sendAgain(coalition, id, text(typed), user.required().id());
      return page.goTo(path(number) + "/" + id, "localversion.done.sent");
    } catch (RuleViolations wrong) {
      return wrong(coalition, id, typed.again(wrong.all()));
    }
  }

  @POST
  @Path(ID + "/withdraw")
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response withdraw(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.working(number);
    try {
      sending.withdraw(coalition.number(), id);
      return page.goTo(path(number), "localversion.done.withdrawn", id);
    } catch (RuleViolations wrong) {
      return wrong(coalition, id, new TypedForm(Map.of(), wrong.all()));
    }
  }

  /** The file for a press; while it is refused, the version's page says so, and why. */
  @GET
  @Path(ID + "/print")
  @MadeInPrintRoom
  @Transactional
  public Response print(@PathParam("number") String number, @PathParam("id") long id) {
    return file(number, id, files::print);
  }

  /** The document to read on screen or aloud. */
  @GET
  @Path(ID + "/document")
  @MadeInPrintRoom
  @Transactional
  public Response document(@PathParam("number") String number, @PathParam("id") long id) {
    return file(number, id, files::document);
  }

  /** What it will look like, not to be printed. */
  @GET
  @Path(ID + "/preview")
  @MadeInPrintRoom
  @Transactional
  public Response preview(@PathParam("number") String number, @PathParam("id") long id) {
    return file(number, id, files::preview);
  }

  private Response file(String number, long id, Function<LocalVersion, Optional<Response>> file) {
    LocalVersion version = versions.byId(mine.reading(number).number(), id);
    return file.apply(version).orElseGet(() -> page.goTo(path(number) + "/" + id + NO_FILE));
  }

  private LocalText text(TypedLocalVersion typed) {
    Problems problems = new Problems();
    LocalText text = typed.text(views.languageTags(), problems);
    problems.throwIfAny();
    return text;
  }

  private Response wrong(Coalition coalition, long id, TypedForm form) {
    page.answersForm(path(coalition.number().text()) + "/" + id);
    return page.show(422, ONE, views.mine(coalition, id, Optional.of(form), false, page.texts()));
  }

  private static String path(String number) {
    return CoalitionTab.VERSIONS.path(number);
  }
}

package org.campaignmaterials.hotline;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Where campaign staff keep the hotline's facts true. Auditors read. */
@Controller
@RequestScoped
@Path("/campaign/hotline")
@RolesAllowed(Roles.STAFF)
public class HotlinePages {
  private static final String HERE = "/campaign/hotline";
  private static final String ONE = "hotline/change.jte";
  private static final String PROPOSE = "hotline/propose.jte";
  private static final String TEST = "hotline/test.jte";
  private static final String ID = "{id: [0-9]{1,15}}";

  @Inject HotlineViews views;
  @Inject DecidingHotlineChanges deciding;
  @Inject CurrentUser user;
  @Inject CurrentPage page;
  @Inject Clock clock;

  /**
   * A form with what there is to choose from.
   *
   * @param zone in which times are typed
   */
  public record FormView(
      TypedForm form,
      List<TypedForm.Option> channels,
      List<TypedForm.Option> languages,
      List<String> classes,
      List<TypedForm.Option> outcomes,
      String zone) {}

  @GET
  @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
  public String list() {
    return page.show("hotline/hotline.jte", views.list(page.texts()));
  }

  @GET
  @Path(ID)
  @RolesAllowed({Roles.STAFF, Roles.AUDITOR})
  public String change(@PathParam("id") long id) {
    return page.show(ONE, views.one(id, TypedForm.EMPTY, page.texts()));
  }

  @GET
  @Path("propose")
  public String propose(@QueryParam("channel") String channel) {
    return page.show(PROPOSE, proposing(views.begun(TypedHotlineForm.kind(channel))));
  }

  @POST
  @Path("propose")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response proposed(MultivaluedMap<String, String> sent) {
    TypedHotlineForm form = new TypedHotlineForm(sent);
    try {
      ProposedChange change =
          form.change(
              views.languages(page.texts()).stream().map(TypedForm.Option::value).toList(),
              clock.getZone());
      long id = deciding.propose(change, user.required().id());
      return page.goTo(HERE + "/" + id, "hotline.done.proposed");
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/propose");
      return page.show(422, PROPOSE, proposing(form.again(wrong.all())));
    }
  }

  @GET
  @Path("test")
  public String test(@QueryParam("what") String what, @QueryParam("language") String language) {
    Map<String, String> begun =
        Map.of(
            "what", Typed.trimmed(what),
            "language", Typed.trimmed(language),
            "on", LocalDate.now(clock).toString());
    return page.show(TEST, testing(new TypedForm(begun, List.of())));
  }

  @POST
  @Path("test")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tested(MultivaluedMap<String, String> sent) {
    TypedHotlineForm form = new TypedHotlineForm(sent);
    try {
      TypedHotlineForm.Tried tried =
          form.test(
              views.tryable(),
              views.languages(page.texts()).stream().map(TypedForm.Option::value).toList(),
              LocalDate.now(clock));
      deciding.log(
          tried.what().channel(),
          tried.what().address(),
          tried.language(),
          tried.outcome(),
          tried.on(),
          tried.how(),
          user.required().id());
      return page.goTo(
          views.openChangeOf(tried.what()).map(id -> HERE + "/" + id).orElse(HERE),
          "hotline.done.tested");
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/test");
      return page.show(422, TEST, testing(form.again(wrong.all())));
    }
  }

  @POST
  @Path(ID + "/confirm")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response confirm(@PathParam("id") long id) {
    return decide(id, () -> deciding.confirm(id, user.required().id()), "hotline.done.confirmed");
  }

  @POST
  @Path(ID + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(@PathParam("id") long id) {
    return decide(id, () -> deciding.withdraw(id, user.required().id()), "hotline.done.withdrawn");
  }

  private Response decide(long id, Runnable decision, String done) {
    try {
      decision.run();
      return page.goTo(HERE + "/" + id, done);
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/" + id);
      TypedForm form = new TypedForm(Map.of(), wrong.all());
      return page.show(422, ONE, views.one(id, form, page.texts()));
    }
  }

  private FormView proposing(TypedForm form) {
    Texts t = page.texts();
    return view(
        form,
        Stream.of(HotlineChannel.Kind.values())
            .map(kind -> new TypedForm.Option(kind.code(), t.get("hotline.channel." + kind.code())))
            .toList());
  }

  private FormView testing(TypedForm form) {
    Texts t = page.texts();
    return view(
        form,
        views.tryable().stream()
            .map(
                each ->
                    new TypedForm.Option(
                        each.code(), t.get(each.channel().messageKey(), each.address())))
            .toList());
  }

  private FormView view(TypedForm form, List<TypedForm.Option> channels) {
    Texts t = page.texts();
    return new FormView(
        form,
        channels,
        views.languages(t),
        Stream.of(ChangeClass.values()).map(ChangeClass::code).toList(),
        Stream.of(HotlineTest.Outcome.values())
            .map(each -> new TypedForm.Option(each.code(), t.get(each.messageKey())))
            .toList(),
        clock.getZone().getId());
  }
}

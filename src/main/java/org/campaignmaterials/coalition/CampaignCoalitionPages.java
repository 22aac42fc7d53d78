package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.audit.AuditHistory;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** Where campaign staff take coalitions on file and recognize them. Auditors read. */
@Controller
@RequestScoped
@Path("/campaign/coalitions")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class CampaignCoalitionPages {
  private static final String LIST = "coalition/coalitions.jte";
  private static final String ONE = "coalition/coalition.jte";
  private static final String HERE = "/campaign/coalitions";

  @Inject Coalitions coalitions;
  @Inject CoalitionRecords records;
  @Inject RegisteringCoalitions registering;
  @Inject RecordWords words;
  @Inject AuditHistory history;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  @GET
  public String list() {
    return page.show(LIST, view(begun()));
  }

  /** Takes an applicant on file. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response register(MultivaluedMap<String, String> sent) {
    Problems problems = new Problems();
    String number = Typed.trimmed(sent.getFirst("number"));
    if (!CoalitionNumber.isNumber(number)) {
      problems.add("number", "coalition_number");
    }
    Optional<State> state = state(problems, sent);
    try {
      check(problems, sent);
      registering.register(
          new CoalitionNumber(number),
          sent.getFirst("name"),
          sent.getFirst("city"),
          state.orElseThrow(),
          listed(sent));
      return page.goTo(HERE + "/" + number, "coalition.campaign.done.registered");
    } catch (RuleViolations wrong) {
      page.answersForm(HERE);
      return page.show(422, LIST, view(FormFields.typed(sent, wrong.all())));
    }
  }

  @GET
  @Path("{number}")
  public String coalition(@PathParam("number") String number) {
    Coalition coalition = known(number);
    return page.show(ONE, view(coalition, written(coalition)));
  }

  @POST
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response change(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = known(number);
    Problems problems = new Problems();
    Optional<State> state = state(problems, sent);
    try {
      check(problems, sent);
      registering.change(
          coalition.number(),
          sent.getFirst("name"),
          sent.getFirst("city"),
          state.orElseThrow(),
          listed(sent));
      return page.goTo(HERE + "/" + number, "coalition.campaign.done.changed");
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/" + number);
      return page.show(422, ONE, view(coalition, FormFields.typed(sent, wrong.all())));
    }
  }

  /** Recognizes it, lets it rest, or takes it as an applicant again. */
  @POST
  @Path("{number}/status")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.STAFF)
  public Response become(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = known(number);
    try {
      CoalitionStatus next =
          Arrays.stream(CoalitionStatus.values())
              .filter(each -> each.code().equals(sent.getFirst("status")))
              .findFirst()
              .orElseThrow(() -> new RuleViolations("", "coalition_step", number));
      registering.become(coalition.number(), next, sent.getFirst("why"));
      return page.goTo(HERE + "/" + number, "coalition.campaign.done.status");
    } catch (RuleViolations wrong) {
      page.answersForm(HERE + "/" + number);
      Map<String, String> typed = new HashMap<>(written(coalition).typed());
      typed.put("why", Typed.trimmed(sent.getFirst("why")));
      TypedForm form = new TypedForm(typed, wrong.all());
      return page.show(422, ONE, view(coalition, form));
    }
  }

  /** Everything that is wrong at once, although the use case is not reached. */
  private static void check(Problems problems, MultivaluedMap<String, String> sent) {
    if (!problems.isEmpty()) {
      Typed.line(problems, "name", sent.getFirst("name"), true, Coalition.NAME_MAX);
      Typed.line(problems, "city", sent.getFirst("city"), true, Coalition.CITY_MAX);
      problems.throwIfAny();
    }
  }

  private static Optional<State> state(Problems problems, MultivaluedMap<String, String> sent) {
    Optional<State> state = States.ofCode(sent.getFirst("state"));
    if (state.isEmpty()) {
      problems.add("state", "state_unknown");
    }
    return state;
  }

  private static boolean listed(MultivaluedMap<String, String> sent) {
    return "true".equals(sent.getFirst("listed"));
  }

  private Coalition known(String number) {
    return coalitions.byNumber(number).orElseThrow(() -> new NotFound("coalition"));
  }

  /** The next number that nobody has. */
  private TypedForm begun() {
    List<Coalition> all = coalitions.all();
    int last =
        all.isEmpty()
            ? 100
            : Integer.parseInt(all.get(all.size() - 1).number().text().substring(2));
    return new TypedForm(Map.of("number", "C-" + (last + 1)), List.of());
  }

  private static TypedForm written(Coalition coalition) {
    return new TypedForm(
        Map.of(
            "name", coalition.name(),
            "city", coalition.city(),
            "state", coalition.state().code(),
            "listed", String.valueOf(coalition.wishesToBeListed())),
        List.of());
  }

  private CampaignCoalitionsView view(TypedForm form) {
    return new CampaignCoalitionsView(
        coalitions.all().stream().map(this::row).toList(), user.has(Role.STAFF), form, states());
  }

  private CampaignCoalitionsView.Row row(Coalition coalition) {
    return new CampaignCoalitionsView.Row(
        coalition.number().text(),
        coalition.name(),
        coalition.city() + ", " + coalition.state().code(),
        coalition.status(),
        coalition.isInDirectory(),
        (int)
            records.members(coalition.number()).stream()
                .filter(member -> member.isActiveOn(words.today()))
                .count(),
        records.meetings(coalition.number(), words.today().minusYears(2), words.today()).stream()
            .findFirst()
            .map(meeting -> meeting.facts().heldOn()));
  }

  private CampaignCoalitionView view(Coalition coalition, TypedForm form) {
    return new CampaignCoalitionView(
        coalition.number().text(),
        coalition.name(),
        coalition.status(),
        coalition.isInDirectory(),
        user.has(Role.STAFF),
        form,
        states(),
        Arrays.stream(CoalitionStatus.values())
            .filter(coalition.status()::mayBecome)
            .map(CoalitionStatus::code)
            .toList(),
        decided(coalition));
  }

  /** What the trail says; each of its steps with the reason that is kept beside it. */
  private List<CampaignCoalitionView.Decided> decided(Coalition coalition) {
    Iterator<CoalitionStep> steps = coalitions.stepsOf(coalition.number()).iterator();
    return history.of(RegisteringCoalitions.subject(coalition.number()), page.texts()).stream()
        .map(
            entry ->
                new CampaignCoalitionView.Decided(
                    entry,
                    entry.code().equals("coalition.status") && steps.hasNext()
                        ? steps.next().reason().orElse("")
                        : ""))
        .toList();
  }

  private static List<TypedForm.Option> states() {
    return States.all().stream()
        .filter(state -> !state.isMilitary())
        .map(state -> new TypedForm.Option(state.code(), state.label()))
        .toList();
  }
}

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.SameName;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** What the coalition did: trainings, tables at fairs, visits, and whom they reached. */
@Controller
@RequestScoped
@Path("/coalition/{number}/activities")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ActivityPages {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";
  private static final CoalitionTab TAB = CoalitionTab.ACTIVITIES;

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject RecordingActivities activities;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordForm form;
  @Inject RecordWords words;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("number") String number, @QueryParam("done") String done) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    Map<Long, String> names = words.names(records.members(coalition.number()));
    return page.show(
        "coalition/activities.jte",
        new ActivitiesView(
            CoalitionHead.of(coalition, TAB),
            words.done(done, t.get("coalition.activities.one"), t),
            mine.mayWork(number),
            all(coalition).stream().map(activity -> row(activity, names, t)).toList()));
  }

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    Coalition coalition = mine.working(number);
    return show(coalition, 200, Optional.empty(), forms.newActivity(words.today()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response record(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    return form.write(
        coalition,
        sent,
        TAB.path(number),
        TAB.path(number) + "/new",
        fields -> record(coalition, fields),
        (status, id, typed) -> show(coalition, status, id, typed));
  }

  @GET
  @Path(ID)
  public Response activity(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.reading(number);
    return show(coalition, 200, Optional.of(id), forms.of(known(coalition, id).facts()));
  }

  @POST
  @Path(ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    known(coalition, id);
    return form.correct(
        sent,
        TAB.path(number),
        TAB.path(number) + "/" + id,
        id,
        fields ->
            activities.correct(
                coalition.number(), id, reading.activity(coalition.number(), fields)),
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  @POST
  @Path(ID + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    TypedForm written = forms.of(known(coalition, id).facts());
    return form.withdraw(
        coalition,
        ActivityRow.class,
        id,
        sent,
        TAB.path(number),
        TAB.path(number) + "/" + id,
        written,
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  /** The same on the same day is written only for who says that it was done twice. */
  private long record(Coalition coalition, FormFields fields) {
    ActivityFacts facts = reading.activity(coalition.number(), fields);
    boolean there =
        records.activities(coalition.number(), facts.occurredOn(), facts.occurredOn()).stream()
            .anyMatch(activity -> SameName.isLike(activity.facts().title(), facts.title()));
    if (there && !fields.flag(RecordForm.ANOTHER)) {
      throw new RuleViolations(RecordForm.ANOTHER, "activity_there");
    }
    return activities.record(coalition.number(), facts);
  }

  private List<Activity> all(Coalition coalition) {
    return records.activities(coalition.number(), RecordRules.CAMPAIGN_BEGAN, words.today());
  }

  private Activity known(Coalition coalition, long id) {
    return all(coalition).stream()
        .filter(activity -> activity.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("activity"));
  }

  private Response show(Coalition coalition, int status, Optional<Long> id, TypedForm typed) {
    Texts t = page.texts();
    Set<Long> named =
        id.map(known -> known(coalition, known).facts()).map(ActivityPages::named).orElse(Set.of());
    return page.show(
        status,
        "coalition/activity.jte",
        new RecordFormView(
            CoalitionHead.of(coalition, TAB),
            typed,
            mine.mayWork(coalition.number().text()),
            id,
            RecordForm.key(typed),
            Map.of(
                "members", words.members(records.members(coalition.number()), named),
                "method", words.methods(t),
                "purpose", words.purposes(t),
                "type", words.types(t),
                "concerns", words.groups(t),
                "limbs", words.limbs(t),
                "sector", words.sectors(t))));
  }

  private static Set<Long> named(ActivityFacts facts) {
    Set<Long> named = new TreeSet<>(facts.tookPart());
    facts.ledBy().ifPresent(named::add);
    return named;
  }

  private ActivitiesView.Row row(Activity activity, Map<Long, String> names, Texts t) {
    ActivityFacts facts = activity.facts();
    return new ActivitiesView.Row(
        activity,
        word(words.methods(t), facts.method().code()),
        word(words.purposes(t), facts.purpose().code()),
        word(words.types(t), facts.type().code()),
        word(words.groups(t), facts.concerns().code()),
        facts.limbs().stream().sorted().map(limb -> word(words.limbs(t), limb.code())).toList(),
        facts.ledBy().map(names::get).orElse(""),
        facts.reached().stream().map(reached -> inWords(reached, t)).toList(),
        words.isLate(facts.occurredOn(), activity.recorded()));
  }

  private String inWords(Reached reached, Texts t) {
    String who = reached.role().orElseGet(() -> words.sector(reached.sector(), t));
    String people =
        reached.people() == 0 ? who : t.get("coalition.activities.people", reached.people(), who);
    return reached.organization().map(name -> people + ", " + name).orElse(people);
  }

  private static String word(List<TypedForm.Option> options, String code) {
    return options.stream()
        .filter(option -> option.value().equals(code))
        .findFirst()
        .map(TypedForm.Option::words)
        .orElse(code);
  }
}

package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.SameName;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** What the coalition did: trainings, tables at fairs, visits, and whom they reached. */
@Controller
@RequestScoped
@Path("/coalition/{number}/activities")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ActivityPages extends RecordPages<Activity, ActivityFacts> {
  @Inject RecordingActivities activities;

  public ActivityPages() {
    super(CoalitionTab.ACTIVITIES, "activity", ActivityRow.class, "coalition/activity.jte");
  }

  @GET
  public String list(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    Map<Long, String> names = words.names(records.members(coalition.number()));
    return page.show(
        "coalition/activities.jte",
        new ActivitiesView(
            head(coalition),
            mine.mayWork(number),
            all(coalition.number()).stream().map(activity -> row(activity, names, t)).toList()));
  }

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    return showNew(mine.working(number), forms.newActivity(words.today()));
  }

  @Override
  List<Activity> all(CoalitionNumber coalition) {
    return records.activities(coalition, RecordRules.CAMPAIGN_BEGAN, words.today());
  }

  @Override
  Optional<Withdrawal.Of<Activity>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawn(ActivityRow.class, ActivityRow::activity, coalition, id);
  }

  @Override
  TypedForm written(ActivityFacts facts) {
    return forms.of(facts);
  }

  @Override
  ActivityFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.activity(coalition, sent);
  }

  /** The same on the same day. */
  @Override
  void refuseAnother(CoalitionNumber coalition, ActivityFacts facts) {
    if (records.activities(coalition, facts.occurredOn(), facts.occurredOn()).stream()
        .anyMatch(activity -> SameName.isLike(activity.facts().title(), facts.title()))) {
      throw new RuleViolations(ANOTHER, "activity_there");
    }
  }

  @Override
  long add(CoalitionNumber coalition, ActivityFacts facts) {
    return activities.record(coalition, facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, ActivityFacts facts) {
    activities.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<ActivityFacts> written) {
    Texts t = page.texts();
    return Map.of(
        "members",
            words.members(
                records.members(coalition), written.map(ActivityPages::named).orElse(Set.of())),
        "method", words.methods(t),
        "purpose", words.purposes(t),
        "type", words.types(t),
        "concerns", words.groups(t),
        "limbs", words.limbs(t),
        "sector", words.sectors(t));
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

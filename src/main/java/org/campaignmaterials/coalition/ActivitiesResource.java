package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;

/** What the coalition did, by JSON. */
@Path("/coalitions/{number}/activities")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ActivitiesResource extends DatedRecordResource<Activity, ActivityFacts> {
  @Inject RecordingActivities activities;

  public ActivitiesResource() {
    super("activities");
  }

  @Override
  ActivityFacts read(CoalitionNumber coalition, RecordFields sent) {
    return reading.activity(coalition, sent);
  }

  @Override
  long add(CoalitionNumber coalition, ActivityFacts facts) {
    return activities.record(coalition, facts);
  }

  @Override
  List<Activity> between(CoalitionNumber coalition, LocalDate first, LocalDate last) {
    return records.activities(coalition, first, last);
  }

  @Override
  LocalDate day(ActivityFacts facts) {
    return facts.occurredOn();
  }

  @Override
  JsonObjectBuilder json(Activity activity) {
    return RecordJson.of(activity);
  }
}

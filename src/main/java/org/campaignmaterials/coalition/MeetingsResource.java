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

/** Meetings by JSON. */
@Path("/coalitions/{number}/meetings")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MeetingsResource extends DatedRecordResource<Meeting, MeetingFacts> {
  @Inject RecordingMeetings meetings;

  public MeetingsResource() {
    super("meetings");
  }

  @Override
  MeetingFacts read(CoalitionNumber coalition, RecordFields sent) {
    return reading.meeting(coalition, sent);
  }

  @Override
  long add(CoalitionNumber coalition, MeetingFacts facts) {
    return meetings.record(coalition, facts);
  }

  @Override
  List<Meeting> between(CoalitionNumber coalition, LocalDate first, LocalDate last) {
    return records.meetings(coalition, first, last);
  }

  @Override
  LocalDate day(MeetingFacts facts) {
    return facts.heldOn();
  }

  @Override
  JsonObjectBuilder json(Meeting meeting) {
    return RecordJson.of(meeting);
  }
}

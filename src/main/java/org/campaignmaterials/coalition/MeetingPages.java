package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.SameName;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The coalition's meetings: a plain list, and a form that is nearly filled when it opens. */
@Controller
@RequestScoped
@Path("/coalition/{number}/meetings")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MeetingPages extends RecordPages<Meeting, MeetingFacts> {
  @Inject RecordingMeetings meetings;

  public MeetingPages() {
    super(CoalitionTab.MEETINGS, "meeting", MeetingRow.class, "coalition/meeting.jte");
  }

  @GET
  public String list(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    List<Member> roster = records.members(coalition.number());
    List<Meeting> all = all(coalition.number());
    Quarter now = Quarter.of(words.today());
    return page.show(
        "coalition/meetings.jte",
        new MeetingsView(
            head(coalition),
            mine.mayWork(number),
            t.quarter(now),
            all.stream().anyMatch(meeting -> now.contains(meeting.facts().heldOn())),
            all.stream().map(meeting -> row(meeting, roster, t)).toList()));
  }

  /** The form; who only reads is led to the list, since pages above link here. */
  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    if (!mine.mayWork(number)) {
      return page.goTo(listPath(number));
    }
    TypedForm begun =
        forms.newMeeting(
            words.today(), all(coalition.number()), records.members(coalition.number()));
    return showNew(coalition, begun);
  }

  @Override
  List<Meeting> all(CoalitionNumber coalition) {
    return records.meetings(coalition, RecordRules.CAMPAIGN_BEGAN, words.today());
  }

  @Override
  Optional<Withdrawal.Of<Meeting>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawn(MeetingRow.class, MeetingRow::meeting, coalition, id);
  }

  @Override
  TypedForm written(MeetingFacts facts) {
    return forms.of(facts);
  }

  @Override
  MeetingFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.meeting(coalition, sent);
  }

  /** A second one on the same day. */
  @Override
  void refuseAnother(CoalitionNumber coalition, MeetingFacts facts) {
    if (!records.meetings(coalition, facts.heldOn(), facts.heldOn()).isEmpty()) {
      throw new RuleViolations(ANOTHER, "meeting_there");
    }
  }

  @Override
  long add(CoalitionNumber coalition, MeetingFacts facts) {
    return meetings.record(coalition, facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, MeetingFacts facts) {
    meetings.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<MeetingFacts> written) {
    return Map.of(
        "members",
            words.members(
                records.members(coalition), written.map(MeetingPages::named).orElse(Set.of())),
        "topics", words.topics(page.texts()));
  }

  private static Set<Long> named(MeetingFacts facts) {
    Set<Long> named = new TreeSet<>(facts.attended());
    facts.ledBy().ifPresent(named::add);
    return named;
  }

  private MeetingsView.Row row(Meeting meeting, List<Member> roster, Texts t) {
    MeetingFacts facts = meeting.facts();
    Map<Long, String> names = words.names(roster);
    LocalDate day = facts.heldOn();
    return new MeetingsView.Row(
        meeting,
        t.quarter(Quarter.of(day)),
        facts.ledBy().map(names::get).orElse(""),
        (int)
            roster.stream()
                .filter(member -> facts.attended().contains(member.id()))
                .map(member -> SameName.keyOf(member.facts().party()))
                .distinct()
                .count(),
        facts.attended().stream().map(names::get).filter(Objects::nonNull).sorted().toList(),
        words.topics(t).stream()
            .filter(
                option ->
                    facts.topics().stream().anyMatch(topic -> topic.code().equals(option.value())))
            .map(TypedForm.Option::words)
            .toList(),
        words.isLate(day, meeting.recorded()));
  }
}

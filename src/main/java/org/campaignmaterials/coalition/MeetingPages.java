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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.SameName;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The coalition's meetings: a plain list, and a form that is nearly filled when it opens. */
@Controller
@RequestScoped
@Path("/coalition/{number}/meetings")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MeetingPages {
  private static final String ID = "{id: [1-9][0-9]{0,17}}";
  private static final CoalitionTab TAB = CoalitionTab.MEETINGS;

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject RecordingMeetings meetings;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordForm form;
  @Inject RecordWords words;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("number") String number, @QueryParam("done") String done) {
    Coalition coalition = mine.reading(number);
    Texts t = page.texts();
    List<Member> roster = records.members(coalition.number());
    List<Meeting> all = all(coalition);
    Quarter now = Quarter.of(words.today());
    return page.show(
        "coalition/meetings.jte",
        new MeetingsView(
            CoalitionHead.of(coalition, TAB),
            words.done(done, t.get("coalition.meetings.one"), t),
            mine.mayWork(number),
            now.code(),
            all.stream().anyMatch(meeting -> now.contains(meeting.facts().heldOn())),
            all.stream().map(meeting -> row(meeting, roster, t)).toList()));
  }

  /** The form; who only reads is led to the list, since pages above link here. */
  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    if (!mine.mayWork(number)) {
      return page.goTo(TAB.path(number));
    }
    TypedForm begun =
        forms.newMeeting(words.today(), all(coalition), records.members(coalition.number()));
    return show(coalition, 200, Optional.empty(), begun);
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
  public Response meeting(@PathParam("number") String number, @PathParam("id") long id) {
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
            meetings.correct(coalition.number(), id, reading.meeting(coalition.number(), fields)),
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
        MeetingRow.class,
        id,
        sent,
        TAB.path(number),
        TAB.path(number) + "/" + id,
        written,
        (status, same, typed) -> show(coalition, status, same, typed));
  }

  /** A second one on the same day is written only for who says that there were two. */
  private long record(Coalition coalition, FormFields fields) {
    MeetingFacts facts = reading.meeting(coalition.number(), fields);
    boolean there = records.meetings(coalition.number(), facts.heldOn(), facts.heldOn()).size() > 0;
    if (there && !fields.flag(RecordForm.ANOTHER)) {
      throw new RuleViolations(RecordForm.ANOTHER, "meeting_there");
    }
    return meetings.record(coalition.number(), facts);
  }

  private List<Meeting> all(Coalition coalition) {
    return records.meetings(coalition.number(), RecordRules.CAMPAIGN_BEGAN, words.today());
  }

  private Meeting known(Coalition coalition, long id) {
    return all(coalition).stream()
        .filter(meeting -> meeting.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("meeting"));
  }

  private Response show(Coalition coalition, int status, Optional<Long> id, TypedForm typed) {
    Texts t = page.texts();
    Set<Long> named =
        id.map(known -> known(coalition, known).facts()).map(MeetingPages::named).orElse(Set.of());
    List<TypedForm.Option> members = words.members(records.members(coalition.number()), named);
    return page.show(
        status,
        "coalition/meeting.jte",
        new RecordFormView(
            CoalitionHead.of(coalition, TAB),
            typed,
            mine.mayWork(coalition.number().text()),
            id,
            RecordForm.key(typed),
            Map.of("members", members, "topics", words.topics(t))));
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
        Quarter.of(day).code(),
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

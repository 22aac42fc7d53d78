package org.campaignmaterials.coalition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.SameName;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The roster: who is a member, of which sector, since when, and how that is known. */
@Controller
@RequestScoped
@Path("/coalition/{number}/members")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MemberPages {
  private static final String LIST = "coalition/members.jte";
  private static final String ONE = "coalition/member.jte";
  private static final String ID = "{id: [1-9][0-9]{0,17}}";

  @Inject MyCoalitions mine;
  @Inject CoalitionRecords records;
  @Inject KeepingRoster roster;
  @Inject Correcting correcting;
  @Inject RecordingOnce once;
  @Inject RecordReading reading;
  @Inject RecordForms forms;
  @Inject RecordWords words;
  @Inject Memberships memberships;
  @Inject CurrentPage page;
  @Context UriInfo address;

  @GET
  public String list(
      @PathParam("number") String number,
      @QueryParam("done") String done,
      @QueryParam("member") String member) {
    Coalition coalition = mine.reading(number);
    List<Member> all = records.members(coalition.number());
    String name =
        all.stream()
            .filter(each -> String.valueOf(each.id()).equals(member))
            .map(each -> each.facts().name())
            .findFirst()
            .orElse(page.texts().get("coalition.members.one"));
    return page.show(LIST, view(coalition, all, words.done(done, name, page.texts())));
  }

  @GET
  @Path("new")
  public String begin(@PathParam("number") String number) {
    Coalition coalition = mine.working(number);
    return page.show(ONE, form(coalition, Optional.empty(), forms.newMember(words.today())));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response add(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    try {
      MemberFacts facts = reading.member(new FormFields(sent));
      long id =
          once.record(
              coalition.number(),
              sent.getFirst("formKey"),
              () -> roster.add(coalition.number(), facts));
      return list(coalition, "added", id);
    } catch (RuleViolations wrong) {
      return again(coalition, Optional.empty(), "/new", FormFields.typed(sent, wrong.all()));
    }
  }

  /** The list was gone through and is right: one tap, here or on the page of the quarter. */
  @POST
  @Path("review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(@PathParam("number") String number, @FormParam("then") String then) {
    Coalition coalition = mine.working(number);
    roster.review(coalition.number());
    return page.goTo(CoalitionTab.MEMBERS.orQuarter(then).path(number) + "?done=reviewed");
  }

  @GET
  @Path(ID)
  public String member(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.reading(number);
    Member member = known(coalition, id);
    return page.show(ONE, form(coalition, Optional.of(member), forms.of(member.facts())));
  }

  @POST
  @Path(ID)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response correct(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Member member = known(coalition, id);
    try {
      roster.correct(coalition.number(), id, reading.member(new FormFields(sent)));
      return list(coalition, "corrected", id);
    } catch (RuleViolations wrong) {
      return again(coalition, Optional.of(member), "/" + id, FormFields.typed(sent, wrong.all()));
    }
  }

  /** The manager writes down that the member said today that it is one. */
  @POST
  @Path(ID + "/confirm")
  public Response confirm(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.working(number);
    roster.confirm(coalition.number(), id, Confirmation.How.TYPED);
    return list(coalition, "confirmed", id);
  }

  @POST
  @Path(ID + "/leave")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Member member = known(coalition, id);
    try {
      LocalDate day = reading.day(new FormFields(sent), "leftOn");
      roster.leave(coalition.number(), id, day);
      return list(coalition, "left", id);
    } catch (RuleViolations wrong) {
      return again(coalition, Optional.of(member), "/" + id, beside(member, sent, wrong));
    }
  }

  @POST
  @Path(ID + "/stay")
  public Response stay(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.working(number);
    roster.stay(coalition.number(), id);
    return list(coalition, "stayed", id);
  }

  @POST
  @Path(ID + "/withdraw")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response withdraw(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Member member = known(coalition, id);
    try {
      correcting.withdraw(MemberRow.class, coalition.number(), id, sent.getFirst("reason"));
      return page.goTo(CoalitionTab.MEMBERS.path(number) + "?done=withdrawn");
    } catch (RuleViolations wrong) {
      return again(coalition, Optional.of(member), "/" + id, beside(member, sent, wrong));
    }
  }

  /** What is written of the member, and what was typed into a small form beside it. */
  private TypedForm beside(
      Member member, MultivaluedMap<String, String> sent, RuleViolations wrong) {
    Map<String, String> typed = new HashMap<>(forms.of(member.facts()).typed());
    typed.putAll(FormFields.typed(sent, List.of()).typed());
    return new TypedForm(typed, wrong.all());
  }

  private Response list(Coalition coalition, String done, long id) {
    return page.goTo(
        CoalitionTab.MEMBERS.path(coalition.number().text()) + "?done=" + done + "&member=" + id);
  }

  private Response again(
      Coalition coalition, Optional<Member> member, String below, TypedForm form) {
    page.answersForm(CoalitionTab.MEMBERS.path(coalition.number().text()) + below);
    return page.show(422, ONE, form(coalition, member, form));
  }

  private Member known(Coalition coalition, long id) {
    return records.members(coalition.number()).stream()
        .filter(member -> member.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("member"));
  }

  private MemberView form(Coalition coalition, Optional<Member> member, TypedForm form) {
    Texts t = page.texts();
    RecordFormView view =
        new RecordFormView(
            CoalitionHead.of(coalition, CoalitionTab.MEMBERS),
            form,
            mine.mayWork(coalition.number().text()),
            member.map(Member::id),
            form.typed().getOrDefault("formKey", Secrets.newToken()),
            Map.of("kind", words.kinds(t), "sector", words.sectors(t)));
    String link =
        member
            .filter(known -> view.mayWork())
            .map(known -> t.path(memberships.pathOf(known.id())))
            .map(path -> address.getBaseUri().resolve(path).toString())
            .orElse("");
    return new MemberView(view, member, link);
  }

  private MembersView view(Coalition coalition, List<Member> all, Optional<String> done) {
    LocalDate today = words.today();
    List<Member> current = all.stream().filter(member -> member.isActiveOn(today)).toList();
    Optional<LocalDate> reviewed =
        records.rosterReviews(coalition.number()).stream()
            .findFirst()
            .map(RosterReview::reviewedOn);
    return new MembersView(
        CoalitionHead.of(coalition, CoalitionTab.MEMBERS),
        done,
        mine.mayWork(coalition.number().text()),
        current.size(),
        (int)
            current.stream()
                .map(member -> SameName.keyOf(member.facts().party()))
                .distinct()
                .count(),
        (int)
            current.stream()
                .filter(
                    member ->
                        member
                            .confirmation()
                            .filter(said -> said.how() == Confirmation.How.BY_MEMBER)
                            .isPresent())
                .count(),
        reviewed,
        reviewed.filter(today::equals).isPresent(),
        tallies(current),
        rows(current),
        rows(all.stream().filter(member -> !member.isActiveOn(today)).toList()));
  }

  private List<MembersView.Tally> tallies(List<Member> current) {
    return current.stream()
        .collect(Collectors.groupingBy(member -> member.facts().sector(), Collectors.counting()))
        .entrySet()
        .stream()
        .map(
            entry ->
                new MembersView.Tally(
                    words.sector(entry.getKey(), page.texts()), entry.getValue().intValue()))
        .sorted(
            Comparator.comparingInt(MembersView.Tally::members)
                .reversed()
                .thenComparing(MembersView.Tally::sector))
        .toList();
  }

  private List<MembersView.Row> rows(List<Member> members) {
    return members.stream()
        .map(
            member ->
                new MembersView.Row(member, words.sector(member.facts().sector(), page.texts())))
        .toList();
  }
}

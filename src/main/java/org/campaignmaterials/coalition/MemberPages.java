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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.SameName;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** The roster: who is a member, of which sector, since when, and how that is known. */
@Controller
@RequestScoped
@Path("/coalition/{number}/members")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class MemberPages extends RecordPages<Member, MemberFacts> {
  @Inject KeepingRoster roster;
  @Inject Memberships memberships;
  @Inject Site site;

  public MemberPages() {
    super(CoalitionTab.MEMBERS, "member", MemberRow.class, "coalition/member.jte");
  }

  @GET
  public String list(@PathParam("number") String number) {
    Coalition coalition = mine.reading(number);
    return page.show("coalition/members.jte", view(coalition, records.members(coalition.number())));
  }

  @GET
  @Path("new")
  public Response begin(@PathParam("number") String number) {
    return showNew(mine.working(number), forms.newMember(words.today()));
  }

  /** The list was gone through and is right: one tap, here or on the page of the quarter. */
  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Path("review")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response review(@PathParam("number") String number, @FormParam("then") String then) {
    Coalition coalition = mine.working(number);
    roster.review(coalition.number());
    return page.goTo(CoalitionTab.MEMBERS.orQuarter(then).path(number), "coalition.done.reviewed");
  }

  /** The manager writes down that the member said today that it is one. */
  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Path(ID + "/confirm")
  public Response confirm(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.working(number);
    roster.confirm(coalition.number(), id, Confirmation.How.TYPED);
    return goOn("confirmed", number, id);
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Path(ID + "/leave")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(
      @PathParam("number") String number,
      @PathParam("id") long id,
      MultivaluedMap<String, String> sent) {
    return beside(
        number,
        id,
        sent,
        coalition -> roster.leave(coalition, id, reading.day(new FormFields(sent), "leftOn")),
        () -> goOn("left", number, id));
  }

  @POST
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Path(ID + "/stay")
  public Response stay(@PathParam("number") String number, @PathParam("id") long id) {
    Coalition coalition = mine.working(number);
    roster.stay(coalition.number(), id);
    return goOn("stayed", number, id);
  }

  @Override
  List<Member> all(CoalitionNumber coalition) {
    return records.members(coalition);
  }

  @Override
  Optional<Withdrawal.Of<Member>> withdrawn(CoalitionNumber coalition, long id) {
    return records.withdrawn(MemberRow.class, MemberRow::member, coalition, id);
  }

  @Override
  TypedForm written(MemberFacts facts) {
    return forms.of(facts);
  }

  @Override
  MemberFacts read(CoalitionNumber coalition, FormFields sent) {
    return reading.member(sent);
  }

  @Override
  long add(CoalitionNumber coalition, MemberFacts facts) {
    return roster.add(coalition, facts);
  }

  @Override
  void correct(CoalitionNumber coalition, long id, MemberFacts facts) {
    roster.correct(coalition, id, facts);
  }

  @Override
  Map<String, List<TypedForm.Option>> options(
      CoalitionNumber coalition, Optional<MemberFacts> written) {
    Texts t = page.texts();
    return Map.of("kind", words.kinds(t), "sector", words.sectors(t));
  }

  @Override
  Response show(int status, Coalition coalition, Optional<Member> member, RecordFormView form) {
    Texts t = page.texts();
    String link =
        member
            .filter(known -> form.mayWork())
            .map(known -> t.path(memberships.pathOf(known.id())))
            .map(path -> site.url() + path)
            .orElse("");
    return page.show(status, template, new MemberView(form, member, link));
  }

  private MembersView view(Coalition coalition, List<Member> all) {
    LocalDate today = words.today();
    List<Member> current = all.stream().filter(member -> member.isActiveOn(today)).toList();
    Optional<LocalDate> reviewed =
        records.rosterReviews(coalition.number()).stream()
            .findFirst()
            .map(RosterReview::reviewedOn);
    return new MembersView(
        head(coalition),
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

package org.campaignmaterials.coalition;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.web.CurrentPage;

/**
 * Where a member says for itself that it is one: a link from the manager, one button, no account.
 * Opening the page records nothing, since programs that look at mail open links. A wrong key, a
 * member that left and one that never was get the same answer.
 */
@Controller
@RequestScoped
@Path("/membership/{id: [1-9][0-9]{0,17}}")
@PermitAll
public class MembershipPages {
  private static final String PAGE = "coalition/membership.jte";

  @Inject RecordBook book;
  @Inject Coalitions coalitions;
  @Inject KeepingRoster roster;
  @Inject Memberships memberships;
  @Inject CurrentUser user;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  @Transactional
  public Response ask(@PathParam("id") long id, @QueryParam("key") String key) {
    return page.show(200, PAGE, view(known(id, key), key, false));
  }

  @POST
  @Transactional
  public Response confirm(@PathParam("id") long id, @FormParam("key") String key) {
    MemberRow row = known(id, key);
    page.answersForm("/membership/" + id + "?key=" + key);
    if (isSignedIn()) {
      return page.show(422, PAGE, view(row, key, false));
    }
    roster.confirm(row.coalition(), id, Confirmation.How.BY_MEMBER);
    return page.show(200, PAGE, view(row, key, true));
  }

  private MemberRow known(long id, String key) {
    if (!memberships.opens(id, key)) {
      throw new NotFound("membership");
    }
    return book.member(id)
        .filter(row -> row.member().isActiveOn(LocalDate.now(clock)))
        .orElseThrow(() -> new NotFound("membership"));
  }

  private MembershipView view(MemberRow row, String key, boolean said) {
    String coalition =
        coalitions
            .find(row.coalition())
            .map(Coalition::name)
            .orElseThrow(() -> new NotFound("coalition"));
    return new MembershipView(row.id(), row.facts().name(), coalition, key, said, isSignedIn());
  }

  /** Whoever works on this site has the link to send it, and can't answer it for the member. */
  private boolean isSignedIn() {
    return user.account().isPresent();
  }
}

package org.campaignmaterials.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.campaignmaterials.web.CurrentPage;

/** A person's own account: what it is for, and where it is signed in. */
@Controller
@RequestScoped
@Path("/account")
@RolesAllowed({Roles.WAREHOUSE, Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class AccountPages {
  @Inject private Accounts accounts;
  @Inject private SignIns signIns;
  @Inject private SecondFactors factors;
  @Inject private SessionCookie cookie;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Inject private Clock clock;

  @GET
  public String show() {
    SignedInAccount me = user.required();
    Account account = accounts.find(me.id()).orElseThrow();
    return page.show(
        "accounts/account.jte",
        new AccountView(
            me.name(),
            me.email(),
            account.roles().stream().sorted().map(Role::code).toList(),
            Place.of(me.roles()),
            signIns.of(me.id()).stream().map(this::line).toList(),
            account.hasPassword(),
            factors.since(me.id()).isPresent()));
  }

  /** Signs out one device; this one goes on to the sign-in page. */
  @POST
  @Path("end-sign-in")
  public Response end(@FormParam("id") String id) {
    signIns.end(user.required().id(), id == null ? "" : id);
    return page.goTo("/account");
  }

  @POST
  @Path("sign-out-everywhere")
  public Response signOutEverywhere() {
    signIns.endAll(user.required().id());
    return Response.seeOther(URI.create(page.texts().path("/sign-in")))
        .cookie(cookie.gone())
        .build();
  }

  private SignInLine line(SignIn signIn) {
    return new SignInLine(
        signIn.id(),
        signIn.device(),
        local(signIn.createdAt()),
        local(signIn.lastSeenAt()),
        user.sessionId().filter(signIn.id()::equals).isPresent());
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(clock.getZone());
  }

  /**
   * The page of an account.
   *
   * @param roles codes
   * @param places where the roles lead
   * @param signIns where the person is signed in, the one last seen first
   * @param hasPassword whether the person chose one here
   * @param hasSecondFactor whether the person signs in with a code beside the password
   */
  public record AccountView(
      String name,
      String email,
      List<String> roles,
      List<Place> places,
      List<SignInLine> signIns,
      boolean hasPassword,
      boolean hasSecondFactor) {}

  /**
   * A device on which the person is signed in.
   *
   * @param device empty when the browser didn't say
   * @param current whether it is the one that reads this page
   */
  public record SignInLine(
      String id, String device, ZonedDateTime since, ZonedDateTime lastSeen, boolean current) {}
}

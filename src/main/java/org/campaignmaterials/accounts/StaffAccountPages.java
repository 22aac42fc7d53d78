package org.campaignmaterials.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.OpeningAccounts.Handover;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.TypedForm;

/** Who has an account. Administrators open and close them, auditors read. */
@Controller
@RequestScoped
@Path("/campaign/accounts")
@RolesAllowed(Roles.ADMIN)
public class StaffAccountPages {
  private static final String TEMPLATE = "accounts/accounts.jte";
  private static final String NUMBER = "[0-9]{1,15}";

  @Inject private Accounts accounts;
  @Inject private OpeningAccounts opening;
  @Inject private SecondFactors factors;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;
  @Inject private Site site;

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
  public String list() {
    return page.show(TEMPLATE, view(TypedForm.EMPTY, Optional.empty()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> typed) {
    try {
      return handedOver(opening.open(AccountForm.read(typed)));
    } catch (RuleViolations wrong) {
      return page.show(422, TEMPLATE, view(typedForm(typed, wrong), Optional.empty()));
    }
  }

  @POST
  @Path("{id: " + NUMBER + "}/link")
  public Response newLink(@PathParam("id") long id) {
    return handedOver(opening.newLink(id));
  }

  @POST
  @Path("{id: " + NUMBER + "}/close")
  public Response close(@PathParam("id") long id) {
    opening.close(id);
    return page.goTo("/campaign/accounts");
  }

  @POST
  @Path("{id: " + NUMBER + "}/sign-out")
  public Response signOut(@PathParam("id") long id) {
    opening.signOut(id);
    return page.goTo("/campaign/accounts", "accounts.signOut.done", id);
  }

  @POST
  @Path("{id: " + NUMBER + "}/reopen")
  public Response reopen(@PathParam("id") long id) {
    opening.reopen(id);
    return page.goTo("/campaign/accounts");
  }

  @POST
  @Path("{id: " + NUMBER + "}/lost-device")
  public Response lostDevice(@PathParam("id") long id) {
    opening.removeSecondFactor(id);
    return page.goTo("/campaign/accounts", "accounts.lostDevice.done", id);
  }

  /** Shows the link in the answer itself: once, and in no address that a browser remembers. */
  private Response handedOver(Handover handover) {
    String link = site.url() + "/choose-password?token=" + handover.token();
    return page.show(
        200,
        TEMPLATE,
        view(TypedForm.EMPTY, Optional.of(new NewLink(handover.account().name(), link))));
  }

  private AccountsView view(TypedForm form, Optional<NewLink> link) {
    List<AccountLine> lines = accounts.all().stream().map(this::line).toList();
    return new AccountsView(form, lines, link, user.has(Role.ADMIN));
  }

  private AccountLine line(Account account) {
    return new AccountLine(
        account.id(),
        account.name(),
        account.email(),
        account.roles().stream().sorted().map(Role::code).toList(),
        String.join(" ", account.warehouses().stream().sorted().toList()),
        account.coalition().orElse(""),
        account.term().from(),
        account.term().until(),
        !account.isActive() ? "closed" : account.isInvited() ? "invited" : "open",
        factors.since(account.id()).isPresent(),
        account.id() == user.required().id());
  }

  /** What was typed about an account, with what is wrong with it. */
  static TypedForm typedForm(MultivaluedMap<String, String> typed, RuleViolations wrong) {
    Map<String, String> first = new HashMap<>();
    typed.keySet().forEach(name -> first.put(name, Typed.trimmed(typed.getFirst(name))));
    return new TypedForm(first, wrong.all());
  }

  /**
   * The page.
   *
   * @param link what was just made, to be handed over
   * @param mayChange whether the reader is an administrator
   */
  public record AccountsView(
      TypedForm form, List<AccountLine> accounts, Optional<NewLink> link, boolean mayChange) {

    /** The boxes of the form, one for each role: field name by code. */
    public static List<String> roleCodes() {
      return Arrays.stream(Role.values()).map(Role::code).toList();
    }

    /** The languages in which a person can be written to. */
    public static List<TypedForm.Option> languages() {
      return Arrays.stream(Language.values())
          .map(language -> new TypedForm.Option(language.code(), language.ownName()))
          .toList();
    }
  }

  /**
   * A link by which a person chooses a password.
   *
   * @param name whose
   */
  public record NewLink(String name, String address) {}

  /**
   * One account.
   *
   * @param from the first day on which the person manages the coalition
   * @param until the last day on which the person manages the coalition
   * @param state {@code open}, {@code invited} (no password yet) or {@code closed}
   * @param hasSecondFactor whether its person signs in with a code beside the password
   * @param own whether it is the reader's
   */
  public record AccountLine(
      long id,
      String name,
      String email,
      List<String> roles,
      String warehouses,
      String coalition,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      String state,
      boolean hasSecondFactor,
      boolean own) {}
}

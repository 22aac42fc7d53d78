package org.campaignmaterials.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** The term of office of a coalition manager: when it ends, the coalition's pages close to them. */
@Controller
@RequestScoped
@Path("/campaign/accounts/{id: [0-9]{1,15}}/term")
@RolesAllowed(Roles.ADMIN)
public class TermPages {
  private static final String TEMPLATE = "accounts/term.jte";

  @Inject private Accounts accounts;
  @Inject private OpeningAccounts opening;
  @Inject private CurrentPage page;

  @GET
  public String show(@PathParam("id") long id) {
    Account account = manager(id);
    TermOfOffice term = account.term();
    Map<String, String> typed =
        Map.of(
            "termFrom", term.from().map(LocalDate::toString).orElse(""),
            "termUntil", term.until().map(LocalDate::toString).orElse(""));
    return page.show(TEMPLATE, view(account, new TypedForm(typed, List.of())));
  }

  @POST
  public Response save(
      @PathParam("id") long id,
      @FormParam("termFrom") String typedFrom,
      @FormParam("termUntil") String typedUntil) {
    Account account = manager(id);
    page.answersForm("/campaign/accounts/" + id + "/term");
    Problems problems = new Problems();
    Optional<LocalDate> from = day(problems, "termFrom", typedFrom);
    Optional<LocalDate> until = day(problems, "termUntil", typedUntil);
    if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
      problems.add("termUntil", "term_backwards");
    }
    if (!problems.isEmpty()) {
      Map<String, String> typed =
          Map.of("termFrom", Typed.trimmed(typedFrom), "termUntil", Typed.trimmed(typedUntil));
      return page.show(422, TEMPLATE, view(account, new TypedForm(typed, problems.all())));
    }
    opening.setTerm(id, new TermOfOffice(from, until));
    return page.goTo("/campaign/accounts", "accounts.term.saved");
  }

  private Account manager(long id) {
    return accounts
        .find(id)
        .filter(account -> account.roles().contains(Role.MANAGER))
        .orElseThrow(() -> new NotFound("manager"));
  }

  private static Optional<LocalDate> day(Problems problems, String field, String typed) {
    String text = Typed.trimmed(typed);
    return text.isEmpty() ? Optional.empty() : TypedDay.read(problems, field, text);
  }

  private static TermView view(Account account, TypedForm form) {
    return new TermView(form, account.id(), account.name(), account.coalition().orElse(""));
  }

  /**
   * The page.
   *
   * @param name whose term it is
   * @param coalition the number of the coalition
   */
  public record TermView(TypedForm form, long id, String name, String coalition) {}
}

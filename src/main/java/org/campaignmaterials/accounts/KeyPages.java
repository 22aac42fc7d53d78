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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** A person's own keys for the API: made for a purpose, shown once, ended. */
@Controller
@RequestScoped
@Path("/account/keys")
@RolesAllowed({Roles.WAREHOUSE, Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class KeyPages {
  private static final String PATH = "/account/keys";
  private static final String TEMPLATE = "accounts/keys.jte";

  @Inject private ApiKeys keys;
  @Inject private KeyLines lines;
  @Inject private CurrentUser user;
  @Inject private CurrentPage page;

  @GET
  public String list() {
    return page.show(TEMPLATE, view(TypedForm.EMPTY, ""));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response make(MultivaluedMap<String, String> typed) {
    page.answersForm(PATH);
    ApiKeyForm form =
        new ApiKeyForm(
            typed.getFirst("keyName"),
            offered().stream()
                .filter(scope -> "true".equals(typed.getFirst("scope_" + scope.code())))
                .collect(Collectors.toSet()),
            days(typed.getFirst("days")));
    try {
      form.check(offered());
      String key = keys.make(user.required().id(), form);
      return page.show(200, TEMPLATE, view(TypedForm.EMPTY, key));
    } catch (RuleViolations wrong) {
      Map<String, String> first = new HashMap<>();
      typed.keySet().forEach(name -> first.put(name, Typed.trimmed(typed.getFirst(name))));
      return page.show(422, TEMPLATE, view(new TypedForm(first, wrong.all()), ""));
    }
  }

  @POST
  @Path("{id: [0-9]{1,15}}/end")
  public Response end(@PathParam("id") long id) {
    keys.endOwn(user.required().id(), id);
    return page.goTo(PATH, "accounts.key.ended");
  }

  private static int days(String typed) {
    return ApiKeyForm.LIVES.stream()
        .filter(days -> String.valueOf(days).equals(typed))
        .findFirst()
        .orElse(0);
  }

  private List<ApiScope> offered() {
    return ApiScope.offeredTo(user.required().roles());
  }

  private KeysView view(TypedForm form, String key) {
    return new KeysView(
        form,
        lines.of(keys.of(user.required().id())),
        Optional.of(key).filter(made -> !made.isEmpty()),
        offered().stream().map(ApiScope::code).toList(),
        ApiKeyForm.LIVES.stream()
            .map(
                days ->
                    new TypedForm.Option(
                        String.valueOf(days), page.texts().get("accounts.key.days", days)))
            .toList());
  }

  /**
   * The page.
   *
   * @param made the key that was just made, shown now and never again
   * @param scopes codes of those to choose from
   */
  public record KeysView(
      TypedForm form,
      List<KeyLine> keys,
      Optional<String> made,
      List<String> scopes,
      List<TypedForm.Option> lives) {}
}

package org.campaignmaterials.storefront;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * Is the poster on this wall right today? Whoever stands before it types the small mark at its
 * edge. Nothing about who asks is kept: no cookie, no count, no row.
 */
@Controller
@RequestScoped
@Path("/check")
@PermitAll
public class CheckPages {
  /** A mark is shorter; whatever is longer is none. */
  private static final int MARK_MAX = 60;

  private static final String PAGE = "storefront/check.jte";

  @Inject CheckingEditions checking;
  @Inject CurrentPage page;

  /** The box, and the answer once a mark was typed or a link was followed. */
  @GET
  public Response check(@QueryParam("mark") String mark) {
    String typed = Typed.trimmed(mark);
    if (typed.isEmpty()) {
      return page.show(200, PAGE, new View(TypedForm.EMPTY, List.of()));
    }
    String shown = typed.length() <= MARK_MAX && Typed.isClean(typed) ? typed : "";
    return checking
        .answer(shown)
        .map(
            answer ->
                page.show(
                    200,
                    PAGE,
                    new View(
                        new TypedForm(Map.of("mark", answer.mark()), List.of()), List.of(answer))))
        .orElseGet(
            () ->
                page.show(
                    404,
                    PAGE,
                    new View(
                        new TypedForm(
                            Map.of("mark", shown),
                            List.of(new RuleViolation("mark", "mark_unknown"))),
                        List.of())));
  }

  /** The answer for a mark. */
  static String path(String mark) {
    return "/check?mark=" + mark;
  }

  /**
   * The page.
   *
   * @param answers one, once there is a mark that we know
   */
  public record View(TypedForm form, List<CheckAnswer> answers) {}
}

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
import java.util.Optional;
import org.campaignmaterials.catalog.MarkReading;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.hotline.WrongFacts;
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

  @Inject Publications publications;
  @Inject CheckingEditions checking;
  @Inject WrongFacts facts;
  @Inject CurrentPage page;

  /** The box; and the answer once a mark was typed or a link was followed. */
  @GET
  public Response check(@QueryParam("mark") String mark) {
    String typed = Typed.trimmed(mark);
    if (mark == null) {
      return page.show(200, PAGE, new View(TypedForm.EMPTY, Optional.empty(), "", List.of()));
    }
    if (typed.isEmpty()) {
      return problem(422, "", "required", List.of());
    }
    String shown = typed.length() <= MARK_MAX && Typed.isClean(typed) ? typed : "";
    MarkReading reading = publications.readMark(shown);
    List<CheckAnswer> found = reading.editions().stream().map(checking::answer).toList();
    return switch (reading.kind()) {
      case EDITION -> page.show(200, PAGE, view(typed(found.get(0).mark()), reading, found));
      case MATERIAL -> page.show(200, PAGE, view(typed(shown), reading, found));
      case NEARLY -> problem(404, shown, "mark_nearly", found);
      case NOTHING -> problem(404, shown, "mark_unknown", found);
    };
  }

  /** Of what was printed once, nobody has to be asked which edition it is. */
  private View view(TypedForm form, MarkReading reading, List<CheckAnswer> printed) {
    return reading
        .certain()
        .map(
            edition ->
                new View(
                    form,
                    Optional.of(printed.get(0)),
                    facts.words(edition.sku(), page.texts()).orElse(""),
                    List.of()))
        .orElseGet(() -> new View(form, Optional.empty(), "", printed));
  }

  private Response problem(int status, String shown, String code, List<CheckAnswer> near) {
    TypedForm form = new TypedForm(Map.of("mark", shown), List.of(new RuleViolation("mark", code)));
    return page.show(status, PAGE, new View(form, Optional.empty(), "", near));
  }

  private static TypedForm typed(String mark) {
    return new TypedForm(Map.of("mark", mark), List.of());
  }

  /** The answer for a mark. */
  static String path(String mark) {
    return "/check?mark=" + mark;
  }

  /**
   * The page.
   *
   * @param answer once there is an edition
   * @param wrong which number on that is wrong; empty when something else is, or nothing
   * @param which the editions that may be meant, when the mark is not a whole one
   */
  public record View(
      TypedForm form, Optional<CheckAnswer> answer, String wrong, List<CheckAnswer> which) {

    /** The key of what to look at to tell those apart that may be meant: of one material, one. */
    public String howToTell() {
      return "storefront.check.which." + which.get(0).kind().code();
    }

    /** Whether the edition was left out, and there was only one. */
    public boolean isOnlyEdition() {
      return answer.isPresent() && !answer.get().mark().equals(form.value("mark"));
    }
  }
}

package org.campaignmaterials.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** The audit trail, for those who check our work and those who do it. */
@Controller
@RequestScoped
@Path("/campaign/audit")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class AuditPages {
  private static final int PAGE_SIZE = 50;

  /** Further back than this, a filter finds things faster than turning pages. */
  private static final int LAST_PAGE = 200;

  @Inject private AuditLines lines;
  @Inject private Accounts accounts;
  @Inject private CurrentPage page;
  @Inject private Clock clock;

  @GET
  public String list(
      @QueryParam("action") String action,
      @QueryParam("subject") String subject,
      @QueryParam("page") String asked) {
    AuditFilter filter = new AuditFilter(action, subject);
    int number = pageNumber(asked);
    List<AuditLine> found = lines.matching(filter, (number - 1) * PAGE_SIZE, PAGE_SIZE + 1);
    boolean hasOlder = found.size() > PAGE_SIZE && number < LAST_PAGE;
    List<Line> shown = found.stream().limit(PAGE_SIZE).map(this::line).toList();
    List<TypedForm.Option> actions =
        Arrays.stream(AuditedAction.values())
            .map(each -> new TypedForm.Option(each.code(), each.words(page.texts())))
            .toList();
    return page.show("audit/audit.jte", new AuditView(filter, actions, shown, number, hasOlder));
  }

  private Line line(AuditLine line) {
    return new Line(
        line.recordedAt().atZone(clock.getZone()),
        line.account().flatMap(accounts::nameOf),
        AuditedAction.inWords(line.action(), page.texts()),
        subject(line.subject()),
        AuditedState.inWords(line.subject(), line.before(), page.texts()),
        AuditedState.inWords(line.subject(), line.after(), page.texts()));
  }

  /** An account is known by its name; orders and materials by their numbers. */
  private String subject(String recorded) {
    if (!recorded.matches("account [0-9]{1,18}")) {
      return AuditedState.subjectInWords(recorded, page.texts());
    }
    String id = recorded.substring("account ".length());
    return accounts
        .nameOf(Long.parseLong(id))
        .map(name -> page.texts().get("audit.subject.account", id, name))
        .orElse(recorded);
  }

  /** The page that was asked for; the first one for anything that is no number of a page. */
  static int pageNumber(String asked) {
    return asked != null && asked.matches("[1-9][0-9]{0,2}")
        ? Math.min(Integer.parseInt(asked), LAST_PAGE)
        : 1;
  }

  /**
   * A page of the trail.
   *
   * @param actions all that can be chosen
   * @param number counted from 1, the newest lines
   * @param hasOlder whether there is a next one
   */
  public record AuditView(
      AuditFilter filter,
      List<TypedForm.Option> actions,
      List<Line> lines,
      int number,
      boolean hasOlder) {}

  /**
   * One line as it is read.
   *
   * @param who the person's name; empty for the system itself
   * @param action in words
   */
  public record Line(
      ZonedDateTime when,
      Optional<String> who,
      String action,
      String subject,
      String before,
      String after) {}
}

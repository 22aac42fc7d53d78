package org.campaignmaterials.scorecard;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.scorecard.ScorecardViews.Asked;
import org.campaignmaterials.scorecard.ScorecardViews.Request;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** A coalition's scorecard: all eight standards, each of them, and what reviewers judged. */
@Controller
@RequestScoped
@Path("/coalition/{number}/scorecard")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ScorecardPages {
  private static final String SCORECARD = "scorecard/scorecard.jte";
  private static final String STANDARD = "scorecard/standard.jte";
  private static final int UNPROCESSABLE = 422;
  private static final int OK = 200;

  @Inject ScorecardViews views;
  @Inject JudgingStandards judging;
  @Inject MyCoalitions mine;
  @Inject CurrentUser user;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  public Response scorecard(
      @PathParam("number") String number,
      @QueryParam("quarter") String quarter,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Request request = request(mine.reading(number), quarter, from, to);
    return page.show(status(request), SCORECARD, views.scorecard(request));
  }

  /** One standard, and the records of one figure of it. */
  @GET
  @Path("{standard}")
  public Response standard(
      @PathParam("number") String number,
      @PathParam("standard") String standard,
      @QueryParam("quarter") String quarter,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("limb") String limb,
      @QueryParam("figure") String figure,
      @QueryParam("by") String by,
      @QueryParam("key") String key) {
    Standard known = known(standard);
    Request request = request(mine.reading(number), quarter, from, to);
    return page.show(
        status(request),
        STANDARD,
        views.standard(
            request,
            known,
            new Asked(
                Typed.trimmed(limb), Typed.trimmed(figure), Typed.trimmed(by), Typed.trimmed(key)),
            user.has(Role.STAFF) ? Optional.of(TypedForm.EMPTY) : Optional.empty(),
            Secrets.newToken()));
  }

  /** A reviewer judges a standard for the period that the form names. */
  @POST
  @Path("{standard}/judgements")
  @RolesAllowed(Roles.STAFF)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response judge(
      @PathParam("number") String number,
      @PathParam("standard") String standard,
      @FormParam("from") String from,
      @FormParam("to") String to,
      @FormParam("verdict") String verdict,
      @FormParam("reason") String reason,
      @FormParam("formKey") String formKey) {
    Standard known = known(standard);
    Coalition coalition = mine.working(number);
    Request request = request(coalition, "", from, to);
    String here =
        "%s/%d?%s"
            .formatted(
                CoalitionTab.SCORECARD.path(coalition.number().text()),
                known.number(),
                ScorecardViews.query(request.period()));
    String key = Typed.trimmed(formKey).isEmpty() ? Secrets.newToken() : Typed.trimmed(formKey);
    try {
      if (!request.problems().isEmpty()) {
        throw new RuleViolations(request.problems());
      }
      judging.judge(coalition.number(), known, request.period(), verdict, reason, key);
    } catch (RuleViolations wrong) {
      page.answersForm(here);
      TypedForm typed =
          new TypedForm(
              Map.of("verdict", Typed.trimmed(verdict), "reason", Typed.trimmed(reason)),
              wrong.all());
      return page.show(
          UNPROCESSABLE,
          STANDARD,
          views.standard(request, known, Asked.NOTHING, Optional.of(typed), key));
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
    }
    return page.goTo(here, "scorecard.judged");
  }

  private Request request(Coalition coalition, String quarter, String from, String to) {
    Problems problems = new Problems();
    Period period = PeriodRules.asked(quarter, from, to, LocalDate.now(clock), problems);
    return new Request(coalition, period, problems.all(), page.texts());
  }

  private static int status(Request request) {
    return request.problems().isEmpty() ? OK : UNPROCESSABLE;
  }

  private static Standard known(String number) {
    return Standard.ofNumber(number).orElseThrow(() -> new NotFound("standard"));
  }
}

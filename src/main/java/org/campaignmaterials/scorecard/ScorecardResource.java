package org.campaignmaterials.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.ApiScope;
import org.campaignmaterials.accounts.NeedsScope;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;

/** A coalition's scorecard by JSON, with the ids behind each figure. */
@Path("/coalitions/{number}/scorecard")
@NeedsScope(ApiScope.COALITION)
@RequestScoped
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
@Produces(MediaType.APPLICATION_JSON)
public class ScorecardResource {
  private static final String DISCRETION = "HHS exercises full discretion; this is guidance.";
  private static final int TAG_LENGTH = 22;

  @Inject MyCoalitions mine;
  @Inject ReadingRecords reading;
  @Inject Judgements judgements;
  @Inject Accounts accounts;
  @Inject Clock clock;

  /** The findings for a period; for the current and the three last quarters, if none is given. */
  @GET
  public Response scorecard(
      @PathParam("number") String number,
      @QueryParam("quarter") String quarter,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @Context Request request) {
    CoalitionNumber coalition = mine.reading(number).number();
    Problems problems = new Problems();
    Period period = PeriodRules.asked(quarter, from, to, LocalDate.now(clock), problems);
    problems.throwIfAny();
    Scorecard scorecard = Scorecard.of(reading.read(coalition, period));
    String body = json(scorecard, judgements.about(coalition, period)).build().toString();
    EntityTag tag = new EntityTag(Secrets.sha256(body).substring(0, TAG_LENGTH));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged != null ? unchanged : Response.ok(body))
        .tag(tag)
        .header("Cache-Control", "private, no-cache")
        .build();
  }

  private JsonObjectBuilder json(Scorecard scorecard, List<Judgement> judged) {
    JsonArrayBuilder quarters = Json.createArrayBuilder();
    scorecard
        .quarters()
        .forEach(
            quarter ->
                quarters.add(
                    Json.createObjectBuilder()
                        .add("quarter", quarter.code())
                        .add("whole", scorecard.judgeable().contains(quarter))));
    JsonArrayBuilder standards = Json.createArrayBuilder();
    for (Finding finding : scorecard.findings()) {
      JsonArrayBuilder words = Json.createArrayBuilder();
      judged.stream()
          .filter(judgement -> judgement.standard() == finding.standard())
          .forEach(judgement -> words.add(json(judgement)));
      standards.add(ScorecardJson.of(finding).add("judgements", words));
    }
    return Json.createObjectBuilder()
        .add("coalition", scorecard.coalition())
        .add("from", scorecard.period().from().toString())
        .add("to", scorecard.period().to().toString())
        .add("asOf", scorecard.asOf().toString())
        .add("rulesVersion", Scorecard.RULES_VERSION)
        .add("note", DISCRETION)
        .add("quarters", quarters)
        .add("standards", standards);
  }

  private JsonObjectBuilder json(Judgement judgement) {
    return Json.createObjectBuilder()
        .add("verdict", judgement.verdict().code())
        .add("by", accounts.nameOf(judgement.judgedBy()).orElse(""))
        .add("on", judgement.judgedOn().toString())
        .add("from", judgement.period().from().toString())
        .add("to", judgement.period().to().toString())
        .add("reason", judgement.reason());
  }
}

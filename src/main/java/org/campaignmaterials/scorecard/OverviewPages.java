package org.campaignmaterials.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.scorecard.OverviewView.Cell;
import org.campaignmaterials.scorecard.OverviewView.Row;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/** What campaign staff see of all coalitions at once, a page of them at a time. */
@Controller
@RequestScoped
@Path("/campaign/standards")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class OverviewPages {
  /** Each costs as much as a scorecard. */
  private static final int ROWS = 10;

  private static final int UNPROCESSABLE = 422;
  private static final int OK = 200;

  @Inject Coalitions coalitions;
  @Inject ReadingRecords reading;
  @Inject Judgements judgements;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  public Response overview(
      @QueryParam("quarter") String quarter,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("page") String asked) {
    LocalDate today = LocalDate.now(clock);
    Problems problems = new Problems();
    Period period = PeriodRules.asked(quarter, from, to, today, problems);
    int at = asked != null && asked.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(asked) : 1;
    Texts t = page.texts();
    List<Coalition> all = coalitions.all();
    List<Row> rows =
        all.stream()
            .skip((at - 1L) * ROWS)
            .limit(ROWS)
            .map(coalition -> row(coalition, period, t))
            .toList();
    return page.show(
        problems.isEmpty() ? OK : UNPROCESSABLE,
        "scorecard/overview.jte",
        new OverviewView(
            PeriodChoice.view(period, PeriodRules.EARLIEST, today, t),
            problems.all(),
            Arrays.stream(Standard.values()).map(standard -> t.get(standard.messageKey())).toList(),
            rows,
            at,
            all.size() > at * ROWS));
  }

  private Row row(Coalition coalition, Period period, Texts t) {
    List<Judgement> judged = judgements.about(coalition.number(), period);
    String card = CoalitionTab.SCORECARD.path(coalition.number().text());
    String query = "?" + ScorecardViews.query(period);
    return new Row(
        coalition.number().text(),
        coalition.name(),
        coalition.status(),
        card + query,
        Scorecard.of(reading.read(coalition.number(), period)).findings().stream()
            .map(
                finding ->
                    new Cell(
                        FindingWords.of(finding, judged, period, t),
                        !finding.attention().isEmpty(),
                        card + "/" + finding.standard().number() + query))
            .toList());
  }
}

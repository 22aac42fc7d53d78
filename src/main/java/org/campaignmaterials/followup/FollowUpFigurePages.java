package org.campaignmaterials.followup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;

/** How many requesters were asked in the last twelve months, and what they answered. */
@Controller
@RequestScoped
@Path("/campaign/follow-ups")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class FollowUpFigurePages {
  private static final int MONTHS = 12;

  @Inject FollowUps followUps;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  public String figures() {
    YearMonth first = YearMonth.now(clock).minusMonths(MONTHS - 1L);
    return page.show(
        "followup/figures.jte",
        new FiguresView(MonthOfAnswers.of(followUps.counts(first.toString()))));
  }

  /** What the page shows: the newest month first; months without a question are left out. */
  public record FiguresView(List<MonthOfAnswers> months) {}
}

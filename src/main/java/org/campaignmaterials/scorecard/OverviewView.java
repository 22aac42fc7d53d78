package org.campaignmaterials.scorecard;

import java.util.List;
import org.campaignmaterials.coalition.CoalitionStatus;
import org.campaignmaterials.scorecard.ScorecardView.FindingView;
import org.campaignmaterials.scorecard.ScorecardView.PeriodView;
import org.campaignmaterials.shared.RuleViolation;

/**
 * The findings of all coalitions for a period, side by side in the order of their numbers: no sum,
 * and no order of merit.
 *
 * @param standards the names of the columns
 */
public record OverviewView(
    PeriodView period,
    List<RuleViolation> problems,
    List<String> standards,
    List<Row> rows,
    int page,
    boolean more) {

  /** One coalition, and how it stands with the campaign. */
  public record Row(
      String number, String name, CoalitionStatus status, String path, List<Cell> cells) {}

  /** A finding; whether something draws attention is said beside it. */
  public record Cell(FindingView finding, boolean attention, String path) {}
}

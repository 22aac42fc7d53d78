package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.scorecard.Freezing.Earlier;
import org.campaignmaterials.scorecard.ReportsView.FinishedQuarter;
import org.campaignmaterials.scorecard.ReportsView.Question;
import org.campaignmaterials.scorecard.ReportsView.Row;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Makes the list of a coalition's reports, on which periods are frozen. */
@ApplicationScoped
class ReportLists {
  /** So many quarters are offered by a button of their own. */
  private static final int OFFERED = 6;

  @Inject FrozenReports reports;
  @Inject ReportViews views;
  @Inject Clock clock;

  /**
   * Lists them.
   *
   * @param form what was typed
   * @param again the report that somebody wished to replace, if it has to be asked first
   */
  @Transactional
  ReportsView list(
      Coalition coalition, TypedForm form, Optional<Earlier> again, boolean mayFreeze, Texts t) {
    List<FrozenReport> all = reports.of(coalition.number());
    return new ReportsView(
        CoalitionHead.of(coalition, CoalitionTab.REPORTS),
        form,
        again.map(earlier -> question(earlier, all, t)),
        Stream.iterate(Quarter.of(LocalDate.now(clock)).previous(), Quarter::previous)
            .limit(OFFERED)
            .map(quarter -> quarter(quarter, all, t))
            .toList(),
        all.stream().map(report -> row(report, all, t)).toList(),
        mayFreeze);
  }

  private Question question(Earlier earlier, List<FrozenReport> all, Texts t) {
    Period period = earlier.report().period();
    return new Question(
        row(earlier.report(), all, t), period.from(), period.to(), views.since(earlier.since(), t));
  }

  private FinishedQuarter quarter(Quarter quarter, List<FrozenReport> all, Texts t) {
    Period period = Period.of(quarter);
    return new FinishedQuarter(
        quarter.code(),
        ScorecardWords.period(t, period),
        on(period, all).map(report -> row(report, all, t)).toList());
  }

  private Row row(FrozenReport report, List<FrozenReport> all, Texts t) {
    String latest = on(report.period(), all).findFirst().orElse(report).number();
    return new Row(
        report.number(),
        ScorecardWords.period(t, report.period()),
        views.frozenOn(report, t),
        views.frozenBy(report, t),
        report.isComplete(),
        latest.equals(report.number()) ? "" : latest);
  }

  /** The reports on a period, the newest first, as all of them stand. */
  private static Stream<FrozenReport> on(Period period, List<FrozenReport> all) {
    return all.stream().filter(report -> report.period().equals(period));
  }
}

package org.campaignmaterials.scorecard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/**
 * The list of a coalition's frozen reports.
 *
 * @param quarters the last ones that are over, the newest first
 * @param mayFreeze whether the reader may, or only reads
 */
public record ReportsView(
    CoalitionHead head,
    TypedForm form,
    List<FinishedQuarter> quarters,
    List<Row> reports,
    boolean mayFreeze) {

  /** So many quarters are offered by a button of their own. */
  private static final int OFFERED = 6;

  /**
   * A quarter that is over.
   *
   * @param frozen the numbers of the reports on it
   */
  public record FinishedQuarter(String code, String words, List<String> frozen) {}

  /**
   * A report.
   *
   * @param complete whether its period was over
   */
  public record Row(
      String number, String period, String frozenOn, String frozenBy, boolean complete) {}

  static ReportsView of(
      Coalition coalition,
      List<FrozenReport> reports,
      TypedForm form,
      boolean mayFreeze,
      Function<FrozenReport, String> frozenBy,
      Clock clock,
      Texts t) {
    return new ReportsView(
        CoalitionHead.of(coalition, CoalitionTab.REPORTS),
        form,
        Stream.iterate(Quarter.of(LocalDate.now(clock)).previous(), Quarter::previous)
            .limit(OFFERED)
            .map(quarter -> finished(quarter, reports, t))
            .toList(),
        reports.stream()
            .map(
                report ->
                    new Row(
                        report.number(),
                        ScorecardWords.period(t, report.period()),
                        t.date(LocalDate.ofInstant(report.frozenAt(), clock.getZone())),
                        frozenBy.apply(report),
                        report.isComplete()))
            .toList(),
        mayFreeze);
  }

  private static FinishedQuarter finished(Quarter quarter, List<FrozenReport> reports, Texts t) {
    Period period = Period.of(quarter);
    return new FinishedQuarter(
        quarter.code(),
        ScorecardWords.period(t, period),
        reports.stream()
            .filter(report -> report.period().equals(period) && report.isComplete())
            .map(FrozenReport::number)
            .toList());
  }
}

package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.web.TypedForm;

/**
 * The list of a coalition's frozen reports.
 *
 * @param question what is asked before a period is frozen again, if that was wished
 * @param quarters the last ones that are over, the newest first
 * @param mayFreeze whether the reader may, or only reads
 */
public record ReportsView(
    CoalitionHead head,
    TypedForm form,
    Optional<Question> question,
    List<FinishedQuarter> quarters,
    List<Row> reports,
    boolean mayFreeze) {

  /**
   * Whether to freeze a period again.
   *
   * @param earlier the report that would be replaced
   * @param from first day of the period
   * @param to last day
   * @param since what is different now, each a sentence
   */
  public record Question(Row earlier, LocalDate from, LocalDate to, List<String> since) {}

  /**
   * A quarter that is over.
   *
   * @param frozen the reports on it, the newest first
   */
  public record FinishedQuarter(String code, String words, List<Row> frozen) {}

  /**
   * A report.
   *
   * @param complete whether its period was over
   * @param replacedBy the number of the latest report on the same period; empty for that itself
   */
  public record Row(
      String number,
      String period,
      String frozenOn,
      String frozenBy,
      boolean complete,
      String replacedBy) {}
}

package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.scorecard.ScorecardView.PeriodView;
import org.campaignmaterials.scorecard.ScorecardView.StandardView;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.web.TypedForm;

/**
 * One standard with its figures by quarter and other parts, and the records of one figure.
 *
 * @param tables one for each limb whose figures are split by quarters
 * @param opened the figure whose records are listed
 * @param judging the form for campaign staff; absent for everybody else, for a standard that is
 *     counted, and for a period that is not over
 * @param notYet says why a period can't be judged, to staff who could judge others; else empty
 */
public record StandardDetailView(
    CoalitionHead head,
    PeriodView period,
    List<RuleViolation> problems,
    String partial,
    StandardView standard,
    List<QuarterTable> tables,
    List<PartList> parts,
    Optional<Opened> opened,
    Optional<Judging> judging,
    String notYet) {

  /** A limb's figures by quarter. */
  public record QuarterTable(String name, List<String> quarters, List<Row> rows) {}

  /** A figure in each quarter; its last cell is the whole period. */
  public record Row(String name, List<Cell> cells, Cell whole) {}

  /** A number that opens its records; without a path where there are none. */
  public record Cell(String amount, Optional<String> path) {}

  /** A figure by sector, proof or topic. */
  public record PartList(String name, List<Part> parts) {}

  /** One of them. */
  public record Part(String name, Cell cell) {}

  /**
   * The records of a figure, or of a part of it.
   *
   * @param together what the lines add up to: the figure
   */
  public record Opened(String title, List<RecordLine> lines, String together) {
    /** Whether the lines name things that are counted, beside the records that add them. */
    public boolean naming() {
      return lines.stream().anyMatch(line -> !line.counted().isEmpty());
    }
  }

  /** The form for a judgement. */
  public record Judging(TypedForm form, String formKey) {}
}

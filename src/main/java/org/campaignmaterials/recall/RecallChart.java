package org.campaignmaterials.recall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.web.Texts;

/**
 * What became of all pieces as a picture, one bar for each end and one for what is open, and the
 * table beside it by who had them.
 *
 * @param description what the picture says, for those who don't see it
 */
public record RecallChart(String description, List<Bar> bars, List<Row> rows, Row total) {
  /** The longest bar leaves this share for its number, in percent. */
  private static final double WIDEST = 74;

  /**
   * One outcome.
   *
   * @param code as in {@code recall.outcome.…}, or {@code open}
   * @param width in percent, with a point
   */
  public record Bar(String code, String name, String amount, String width) {}

  /**
   * A kind of holder.
   *
   * @param cells the ends in their order
   */
  public record Row(String name, String pieces, List<String> cells, String open) {}

  static RecallChart of(Sums total, Map<RecallHolder.Kind, Sums> byKind, Texts t) {
    List<Bar> bars = new ArrayList<>();
    for (Outcome outcome : Outcome.ENDS) {
      bars.add(bar(outcome.code(), t.get(outcome.messageKey()), total.count(outcome), total, t));
    }
    bars.add(bar("open", t.get("recall.open"), total.open(), total, t));
    List<Row> rows = new ArrayList<>();
    for (RecallHolder.Kind kind : RecallHolder.Kind.values()) {
      Optional.ofNullable(byKind.get(kind))
          .ifPresent(sums -> rows.add(row(t.get("recall.kind." + kind.code()), sums, t)));
    }
    return new RecallChart(
        bars.stream()
            .map(bar -> t.get("recall.chart.part", bar.name(), bar.amount()))
            .reduce((one, other) -> one + "; " + other)
            .orElse(""),
        bars,
        rows,
        row(t.get("recall.chart.total"), total, t));
  }

  private static Bar bar(String code, String name, long amount, Sums total, Texts t) {
    double width = total.pieces() == 0 ? 0 : amount * WIDEST / total.pieces();
    return new Bar(code, name, t.number(amount), Double.toString(Math.rint(width * 10) / 10));
  }

  private static Row row(String name, Sums sums, Texts t) {
    return new Row(
        name,
        t.number(sums.pieces()),
        Outcome.ENDS.stream().map(outcome -> t.number(sums.count(outcome))).toList(),
        t.number(sums.open()));
  }
}

package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.campaignmaterials.scorecard.PiecesRecords.Flow;
import org.campaignmaterials.scorecard.PiecesRecords.Held;

/** Figures that the distribution ledger sums up itself; the ledger's lines stand behind them. */
final class Ledger {
  private Ledger() {}

  /** Pieces shipped or received in the period, by quarter. */
  static Figure flow(Records records, Measure measure) {
    ToLongFunction<Flow> each = measure == Measure.SHIPPED ? Flow::shipped : Flow::received;
    List<Flow> flows =
        records.flows().stream()
            .filter(flow -> each.applyAsLong(flow) != 0)
            .filter(flow -> records.quarters().contains(flow.quarter()))
            .toList();
    return new Figure(
        measure,
        OptionalDouble.empty(),
        List.of(),
        additions(flows, each),
        0,
        records.quarters().stream()
            .map(
                quarter ->
                    new Figure.Part(
                        Dimension.QUARTER,
                        quarter.code(),
                        additions(
                            flows.stream().filter(flow -> flow.quarter().equals(quarter)).toList(),
                            each)))
            .toList());
  }

  private static List<Addition> additions(List<Flow> flows, ToLongFunction<Flow> each) {
    return flows.stream().map(flow -> Addition.of(flow.id(), each.applyAsLong(flow))).toList();
  }

  /** What the coalition holds, or what is on its way to it, on the day of the records. */
  static Figure held(Records records, Measure measure) {
    ToLongFunction<Held> each = measure == Measure.IN_HAND ? Held::inHand : Held::inTransit;
    return new Figure(
        measure,
        OptionalDouble.empty(),
        List.of(),
        records.held().stream()
            .map(some -> Addition.of(some.id(), each.applyAsLong(some)))
            .toList(),
        0,
        List.of());
  }
}

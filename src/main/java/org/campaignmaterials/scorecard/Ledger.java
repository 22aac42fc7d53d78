package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.Records.Flow;
import org.campaignmaterials.scorecard.Records.Held;

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
        sum(flows.stream(), each),
        OptionalDouble.empty(),
        flows.stream().map(Flow::id).toList(),
        0,
        records.quarters().stream()
            .map(
                quarter -> {
                  List<Flow> in =
                      flows.stream().filter(flow -> flow.quarter().equals(quarter)).toList();
                  return new Figure.Part(
                      Dimension.QUARTER,
                      quarter.code(),
                      sum(in.stream(), each),
                      in.stream().map(Flow::id).toList());
                })
            .toList());
  }

  private static double sum(Stream<Flow> flows, ToLongFunction<Flow> each) {
    return flows.mapToLong(each).sum();
  }

  /** What the coalition holds, or what is on its way to it, on the day of the records. */
  static Figure held(Records records, Measure measure) {
    ToLongFunction<Held> each = measure == Measure.IN_HAND ? Held::inHand : Held::inTransit;
    List<Held> held = records.held().stream().filter(some -> each.applyAsLong(some) != 0).toList();
    return new Figure(
        measure,
        held.stream().mapToLong(each).sum(),
        OptionalDouble.empty(),
        held.stream().map(Held::id).toList(),
        0,
        List.of());
  }
}

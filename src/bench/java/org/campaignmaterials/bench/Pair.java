package org.campaignmaterials.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * The same measured of two, in turns: whatever else the machine does meanwhile, it does to both.
 */
final class Pair {
  private final List<Measured> references = new ArrayList<>();
  private final List<Measured> products = new ArrayList<>();

  /** Takes turns, the reference first. */
  static Pair inTurns(int rounds, Supplier<Measured> reference, Supplier<Measured> product) {
    Pair pair = new Pair();
    for (int round = 0; round < rounds; round++) {
      pair.references.add(reference.get());
      pair.products.add(product.get());
    }
    return pair;
  }

  Spread reference(ToDoubleFunction<Measured> figure) {
    return Spread.of(references.stream().mapToDouble(figure).boxed().toList());
  }

  Spread product(ToDoubleFunction<Measured> figure) {
    return Spread.of(products.stream().mapToDouble(figure).boxed().toList());
  }

  /** What the product costs in CPU for each that the reference costs, turn by turn. */
  Spread ratio() {
    return ratio(0);
  }

  /**
   * The same when the reference is given something on top.
   *
   * @param extra in milliseconds of CPU
   */
  Spread ratio(double extra) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < products.size(); round++) {
      ratios.add(products.get(round).cpu() / (references.get(round).cpu() + extra));
    }
    return Spread.of(ratios);
  }

  /** How many answers were not as they should be. */
  long failed() {
    return products.stream().mapToLong(Measured::failed).sum()
        + references.stream().mapToLong(Measured::failed).sum();
  }
}

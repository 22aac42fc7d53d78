package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One number of a scorecard, a figure or a part of it, without the records behind it: what a frozen
 * report compares itself with, and a line of its workbook.
 *
 * @param part which part of the figure; nothing for the figure itself
 * @param whole of how many, where the amount is a share
 */
record FigureLine(
    Limb limb, Measure measure, Optional<Part> part, double amount, OptionalDouble whole) {

  /** Names a part of a figure. */
  record Part(Dimension by, String key) {}

  /** All numbers of a scorecard, in their order. */
  static List<FigureLine> of(Scorecard scorecard) {
    return scorecard.findings().stream()
        .flatMap(finding -> finding.limbs().stream())
        .flatMap(limb -> limb.figures().stream().flatMap(figure -> of(limb.limb(), figure)))
        .toList();
  }

  private static Stream<FigureLine> of(Limb limb, Figure figure) {
    return Stream.concat(
        Stream.of(
            new FigureLine(
                limb, figure.measure(), Optional.empty(), figure.amount(), figure.whole())),
        figure.parts().stream()
            .map(
                part ->
                    new FigureLine(
                        limb,
                        figure.measure(),
                        Optional.of(new Part(part.by(), part.key())),
                        part.amount(),
                        OptionalDouble.empty())));
  }
}

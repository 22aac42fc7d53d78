package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;

/**
 * What the records say about one limb of a standard.
 *
 * @param criterion for a limb that can be answered by counting
 * @param figures the first is the one that matters most
 */
public record LimbFinding(Limb limb, Optional<Criterion> criterion, List<Figure> figures) {
  public LimbFinding {
    figures = List.copyOf(figures);
  }

  static LimbFinding of(Limb limb, Figure... figures) {
    return new LimbFinding(limb, Optional.empty(), List.of(figures));
  }

  static LimbFinding of(Limb limb, Criterion criterion, Figure... figures) {
    return new LimbFinding(limb, Optional.of(criterion), List.of(figures));
  }

  /** A figure of this limb. */
  public Optional<Figure> figure(Measure measure) {
    return figures.stream().filter(figure -> figure.measure() == measure).findFirst();
  }

  boolean isNothing() {
    return figures.stream().allMatch(Figure::isNothing);
  }
}

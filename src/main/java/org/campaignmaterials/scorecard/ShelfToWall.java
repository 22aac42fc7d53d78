package org.campaignmaterials.scorecard;

import java.util.List;

/**
 * How far the pieces of the period are known to have got, stage by stage. Shipped is not received,
 * and handed out is not displayed; the stages are shown side by side and never added.
 */
public record ShelfToWall(
    Figure shipped, Figure received, Figure handedOut, Figure displayed, Figure inHand) {

  static ShelfToWall of(Finding support) {
    LimbFinding materials = support.limb(Limb.MATERIALS);
    return new ShelfToWall(
        figure(materials, Measure.SHIPPED),
        figure(materials, Measure.RECEIVED),
        figure(materials, Measure.HANDED_OUT),
        figure(materials, Measure.DISPLAYED),
        figure(materials, Measure.IN_HAND));
  }

  private static Figure figure(LimbFinding limb, Measure measure) {
    return limb.figure(measure).orElseThrow();
  }

  /** In the order of the way. */
  public List<Figure> stages() {
    return List.of(shipped, received, handedOut, displayed);
  }

  public double largest() {
    return stages().stream().mapToDouble(Figure::amount).max().orElse(0);
  }
}

package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the records show about one standard, limb by limb.
 *
 * @param attention hints for the reader, each with its reason; often none
 */
public record Finding(
    Standard standard, Standing standing, List<LimbFinding> limbs, List<Attention> attention) {
  public Finding {
    limbs = List.copyOf(limbs);
    attention = List.copyOf(attention);
    if (standard.isCountable() == (standing == Standing.RECORDED)) {
      throw new IllegalArgumentException(standard + " can't read " + standing);
    }
  }

  /** For a standard whose text holds no number. */
  static Finding recorded(Standard standard, List<LimbFinding> limbs, List<Attention> attention) {
    return new Finding(standard, Standing.RECORDED, limbs, attention);
  }

  /**
   * For a standard whose text holds a number: shown when each countable part is met. A part that is
   * not due does not stand against it, but does not show it either.
   *
   * @param somethingWasDue whether the period holds anything that can be judged
   */
  static Finding counted(
      Standard standard,
      List<LimbFinding> limbs,
      List<Attention> attention,
      boolean somethingWasDue) {
    boolean open = isAnyMissing(limbs);
    Standing standing = somethingWasDue && !open ? Standing.SHOWN : Standing.NOT_RECORDED_YET;
    return new Finding(standard, standing, limbs, attention);
  }

  private static boolean isAnyMissing(List<LimbFinding> limbs) {
    return limbs.stream()
        .flatMap(limb -> limb.criterion().stream())
        .anyMatch(criterion -> criterion.is(Criterion.State.NOT_RECORDED_YET));
  }

  /** Whether no part is missing, and it is not shown only because no whole quarter is over. */
  boolean isNotDue() {
    return standing == Standing.NOT_RECORDED_YET && !isAnyMissing(limbs);
  }

  public LimbFinding limb(Limb limb) {
    return limbs.stream()
        .filter(finding -> finding.limb() == limb)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(standard + " has no limb " + limb));
  }

  public Stream<Figure> figures() {
    return limbs.stream().flatMap(limb -> limb.figures().stream());
  }

  /** The figure of a measure in a limb, as an address names both. */
  Optional<Figure> figure(String limb, String measure) {
    return limbs.stream()
        .filter(each -> each.limb().code().equals(limb))
        .flatMap(each -> each.figures().stream())
        .filter(figure -> figure.measure().code().equals(measure))
        .findFirst();
  }

  /** Whether there is nothing on record at all. */
  public boolean isNothing() {
    return limbs.stream().allMatch(LimbFinding::isNothing);
  }
}

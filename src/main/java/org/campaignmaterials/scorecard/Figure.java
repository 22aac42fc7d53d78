package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.campaignmaterials.shared.Quarter;

/**
 * A number that says how it is known: it carries the records from which it was counted, how many of
 * them were written down late, and its parts.
 *
 * @param amount pieces, people, members, days; an activity about both types counts half to each, so
 *     that parts may be halves
 * @param whole of how many, where the amount is a share of something
 * @param records that were counted, in order
 * @param late how many of the records were entered late
 */
public record Figure(
    Measure measure,
    double amount,
    OptionalDouble whole,
    List<RecordId> records,
    int late,
    List<Part> parts) {

  /**
   * The figure for one quarter, sector, type …
   *
   * @param key the quarter's code, the sector's, …
   */
  public record Part(Dimension by, String key, double amount, List<RecordId> records) {}

  public Figure {
    records = List.copyOf(records);
    parts = List.copyOf(parts);
  }

  /** Its parts of one kind, in order. */
  public List<Part> by(Dimension dimension) {
    return parts.stream().filter(part -> part.by() == dimension).toList();
  }

  /** The part for a quarter; nothing where the figure is not split by quarters. */
  public Optional<Part> in(Quarter quarter) {
    return by(Dimension.QUARTER).stream()
        .filter(part -> part.key().equals(quarter.code()))
        .findFirst();
  }

  /** The largest of its parts of one kind; of equal ones the first. */
  public Optional<Part> top(Dimension dimension) {
    return by(dimension).stream()
        .reduce((one, other) -> other.amount() > one.amount() ? other : one);
  }

  public boolean isNothing() {
    return amount == 0;
  }

  /** Whether it is a share of nothing: 0 of 0 places. */
  public boolean isOfNothing() {
    return whole.isPresent() && whole.getAsDouble() == 0;
  }
}

package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.campaignmaterials.shared.Quarter;

/**
 * A number that says how it is known: it is nothing but the sum of what its records add, so that no
 * figure can differ from the list behind it. It says how many of these were written down late, and
 * knows its parts.
 *
 * @param whole of how many, where the amount is a share of something
 * @param among the records of that whole, whether they add something or not
 * @param said what each record says to it, in order, also those that say only what others said
 * @param late how many of the records that add something were entered late
 */
public record Figure(
    Measure measure,
    OptionalDouble whole,
    List<RecordId> among,
    List<Addition> said,
    int late,
    List<Part> parts) {

  /**
   * The figure for one quarter, sector, type …
   *
   * @param key the quarter's code, the sector's, …
   */
  public record Part(Dimension by, String key, List<Addition> said) {
    public Part {
      said = saying(said);
    }

    public double amount() {
      return Addition.sum(said);
    }

    public List<Addition> additions() {
      return adding(said);
    }

    public List<RecordId> records() {
      return ids(said);
    }
  }

  public Figure {
    among = List.copyOf(among);
    said = saying(said);
    parts = List.copyOf(parts);
  }

  private static List<Addition> saying(List<Addition> all) {
    return all.stream().filter(addition -> addition.says() != 0).toList();
  }

  private static List<Addition> adding(List<Addition> additions) {
    return additions.stream().filter(addition -> !addition.isNothing()).toList();
  }

  private static List<RecordId> ids(List<Addition> said) {
    return adding(said).stream().map(Addition::record).toList();
  }

  /**
   * Pieces, people, members, days; an activity about both types counts half to each, so that parts
   * may be halves.
   */
  public double amount() {
    return Addition.sum(said);
  }

  /** The lines behind it: what each record adds, none that adds nothing. */
  public List<Addition> additions() {
    return adding(said);
  }

  /** The records that add something. */
  public List<RecordId> records() {
    return ids(said);
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
    return amount() == 0;
  }

  /** Whether it is a share of nothing: 0 of 0 places. */
  public boolean isOfNothing() {
    return whole.isPresent() && whole.getAsDouble() == 0;
  }
}

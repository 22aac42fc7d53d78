package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What lay with a coalition at the end of each day: the rule that keeps a report honest. Nobody
 * hands out what had not arrived yet, and a hand-out that is written down late may not take the
 * pieces of one that came after it. So what is taken on a day must have been free on that day and
 * on every day since.
 */
class InHandByDay {
  private final Pieces now;
  private final SortedMap<LocalDate, Pieces> changes;

  /**
   * Reads the days backwards from today.
   *
   * @param now what the balance says
   * @param changes what each later day changed, all its entries together; no day that is asked
   *     about may lie before those that were left out
   */
  InHandByDay(Pieces now, SortedMap<LocalDate, Pieces> changes) {
    this.now = now;
    this.changes = new TreeMap<>(changes);
  }

  /**
   * The fewest that were free at the end of a day or of any day since.
   *
   * @param held which pieces count: on the own shelf, or with members
   */
  int fewestSince(LocalDate day, ToIntFunction<Pieces> held) {
    Pieces then = now;
    int fewest = held.applyAsInt(then);
    for (LocalDate each = last(); each != null && each.isAfter(day); each = before(each)) {
      then = then.plus(changes.get(each).times(-1));
      fewest = Math.min(fewest, held.applyAsInt(then));
    }
    return fewest;
  }

  /** The first day since which so many were always free; none if there are not as many now. */
  Optional<LocalDate> enoughSince(int quantity, ToIntFunction<Pieces> held) {
    return changes.keySet().stream().filter(day -> fewestSince(day, held) >= quantity).findFirst();
  }

  private LocalDate last() {
    return changes.isEmpty() ? null : changes.lastKey();
  }

  private LocalDate before(LocalDate day) {
    SortedMap<LocalDate, Pieces> earlier = changes.headMap(day);
    return earlier.isEmpty() ? null : earlier.lastKey();
  }
}

package org.campaignmaterials.scorecard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one record adds to a figure; all additions together are the figure. Where something counts
 * once only, the first record that names it adds it, and a later one doesn't. A later record that
 * adds something else too is listed with both, so that a reviewer who looks for an organization on
 * its page finds out why it adds nothing here; one that adds nothing at all is not listed, because
 * the figure would be the same without it.
 *
 * @param adds pieces, people, days, or how many things it counts; an activity about both types adds
 *     half to each
 * @param counted the things that it adds; none where the record itself or its pieces are counted
 * @param already those that it names too and that an earlier record has added
 */
public record Addition(RecordId record, double adds, List<Counted> counted, List<Counted> already) {
  public Addition {
    counted = List.copyOf(counted);
    already = List.copyOf(already);
  }

  static Addition of(RecordId record, double adds) {
    return new Addition(record, adds, List.of(), List.of());
  }

  /** Each thing for the first of these records that names it, in their order. */
  static <E extends Records.Entry> List<Addition> once(
      List<E> entries, Function<E, Stream<Counted>> named) {
    Set<Counted> seen = new HashSet<>();
    List<Addition> additions = new ArrayList<>();
    for (E entry : entries) {
      List<Counted> counted = new ArrayList<>();
      List<Counted> already = new ArrayList<>();
      named.apply(entry).distinct().forEach(each -> (seen.add(each) ? counted : already).add(each));
      additions.add(new Addition(entry.id(), counted.size(), counted, already));
    }
    return additions;
  }

  static double sum(List<Addition> additions) {
    return additions.stream().mapToDouble(Addition::adds).sum();
  }

  boolean isNothing() {
    return adds == 0;
  }

  /** What it would add if no earlier record had added the same. */
  double says() {
    return adds + already.size();
  }
}

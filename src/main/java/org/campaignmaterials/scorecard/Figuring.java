package org.campaignmaterials.scorecard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.shared.Quarter;

/**
 * Counts records into a figure and its parts, so that the number and the list behind it come from
 * the same records. By default each record counts one.
 *
 * @param <E> the kind of record
 */
final class Figuring<E extends Records.Entry> {
  private final Records records;
  private final Measure measure;
  private final List<E> entries;
  private final List<Figure.Part> parts = new ArrayList<>();
  private Function<List<E>, Double> amount = list -> (double) list.size();
  private OptionalDouble whole = OptionalDouble.empty();

  private Figuring(Records records, Measure measure, List<E> entries) {
    this.records = records;
    this.measure = measure;
    this.entries = List.copyOf(entries);
  }

  static <E extends Records.Entry> Figuring<E> of(
      Records records, Measure measure, List<E> entries) {
    return new Figuring<>(records, measure, entries);
  }

  /**
   * Whether records of a kind tell of a day that somebody could have written about on that day, as
   * of a member who joined. A charter or a term of office may well be typed years later.
   */
  static boolean isEvent(RecordKind kind) {
    return switch (kind) {
      case MEMBER, REVIEW, MEETING, ACTIVITY, HANDOUT, PLACEMENT -> true;
      case TERM, STATEMENT, ITEM, CLAIM, FLOW, BALANCE, CREDIT -> false;
    };
  }

  /** A figure that counts nothing splittable: days, quarters. */
  static Figure plain(Measure measure, double amount, double whole, Collection<RecordId> behind) {
    return new Figure(
        measure,
        amount,
        OptionalDouble.of(whole),
        behind.stream().distinct().sorted().toList(),
        0,
        List.of());
  }

  /** Adds up what each record holds. */
  Figuring<E> adding(ToDoubleFunction<E> each) {
    amount = list -> list.stream().mapToDouble(each).sum();
    return this;
  }

  /** Counts how many different keys the records name. */
  Figuring<E> distinct(Function<E, Stream<String>> keys) {
    amount = list -> (double) list.stream().flatMap(keys).distinct().count();
    return this;
  }

  Figuring<E> outOf(double all) {
    whole = OptionalDouble.of(all);
    return this;
  }

  /** Splits by the quarters of the period; a quarter without records is 0, not absent. */
  Figuring<E> byQuarter() {
    return inEach(
        quarter -> entries.stream().filter(entry -> quarter.contains(entry.occurredOn())).toList());
  }

  /** Splits by the quarters of the period, of which each has a list of its own. */
  Figuring<E> inEach(Function<Quarter, List<E>> ofQuarter) {
    records
        .quarters()
        .forEach(
            quarter ->
                parts.add(part(Dimension.QUARTER, quarter.code(), ofQuarter.apply(quarter))));
    return this;
  }

  /** Splits by a key of each record, in the order of the keys. */
  Figuring<E> by(Dimension dimension, Function<E, String> key) {
    entries.stream()
        .collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
        .forEach((name, list) -> parts.add(part(dimension, name, list)));
    return this;
  }

  /** Splits records that count to several keys, each with a weight of its own. */
  Figuring<E> weighted(Dimension dimension, Function<E, Map<String, Double>> weights) {
    Map<String, Double> sums = new TreeMap<>();
    Map<String, List<RecordId>> behind = new TreeMap<>();
    for (E entry : entries) {
      weights
          .apply(entry)
          .forEach(
              (key, weight) -> {
                sums.merge(key, weight, Double::sum);
                behind.computeIfAbsent(key, any -> new ArrayList<>()).add(entry.id());
              });
    }
    sums.forEach((key, sum) -> parts.add(new Figure.Part(dimension, key, sum, behind.get(key))));
    return this;
  }

  Figure figure() {
    int late =
        (int)
            entries.stream()
                .filter(entry -> isEvent(entry.id().kind()))
                .filter(records::isLate)
                .count();
    return new Figure(measure, amount.apply(entries), whole, ids(entries), late, parts);
  }

  private Figure.Part part(Dimension dimension, String key, List<E> list) {
    return new Figure.Part(dimension, key, amount.apply(list), ids(list));
  }

  private static List<RecordId> ids(List<? extends Records.Entry> list) {
    return list.stream().map(Records.Entry::id).toList();
  }
}

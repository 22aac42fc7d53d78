package org.campaignmaterials.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.shared.Quarter;

/**
 * Counts records into a figure and its parts: says of each record what it adds. By default each
 * adds one.
 *
 * @param <E> the kind of record
 */
final class Figuring<E extends Records.Entry> {
  private final Records records;
  private final Measure measure;
  private final List<E> entries;
  private final List<Figure.Part> parts = new ArrayList<>();
  private Function<List<E>, List<Addition>> counting = each(entry -> 1);
  private OptionalDouble whole = OptionalDouble.empty();
  private List<RecordId> among = List.of();

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

  /** Adds up what each record holds. */
  Figuring<E> adding(ToDoubleFunction<E> each) {
    counting = each(each);
    return this;
  }

  /** Counts the different things that the records name, each for the first that names it. */
  Figuring<E> distinct(Counted.Kind kind, Function<E, Stream<String>> keys) {
    counting =
        list -> Addition.once(list, entry -> keys.apply(entry).map(key -> new Counted(kind, key)));
    return this;
  }

  /** Says that it is a share of these records. */
  Figuring<E> outOf(List<? extends Records.Entry> all) {
    return outOf(all.size(), all);
  }

  /** Says that it is a share of what these records hold. */
  Figuring<E> outOf(double all, List<? extends Records.Entry> holding) {
    whole = OptionalDouble.of(all);
    among = ids(holding);
    return this;
  }

  /** Says that it is a share of so many things, of which no record tells. */
  Figuring<E> outOf(double all) {
    return outOf(all, List.of());
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
    Map<String, List<Addition>> additions = new TreeMap<>();
    for (E entry : entries) {
      weights
          .apply(entry)
          .forEach(
              (key, weight) ->
                  additions
                      .computeIfAbsent(key, any -> new ArrayList<>())
                      .add(Addition.of(entry.id(), weight)));
    }
    additions.forEach((key, list) -> parts.add(new Figure.Part(dimension, key, list)));
    return this;
  }

  Figure figure() {
    List<Addition> additions = counting.apply(entries);
    Set<RecordId> adding =
        additions.stream()
            .filter(addition -> !addition.isNothing())
            .map(Addition::record)
            .collect(Collectors.toSet());
    int late =
        (int)
            entries.stream()
                .filter(entry -> adding.contains(entry.id()))
                .filter(entry -> isEvent(entry.id().kind()))
                .filter(records::isLate)
                .count();
    return new Figure(measure, whole, among, additions, late, parts);
  }

  private Figure.Part part(Dimension dimension, String key, List<E> list) {
    return new Figure.Part(dimension, key, counting.apply(list));
  }

  private static <E extends Records.Entry> Function<List<E>, List<Addition>> each(
      ToDoubleFunction<E> adds) {
    return list ->
        list.stream().map(entry -> Addition.of(entry.id(), adds.applyAsDouble(entry))).toList();
  }

  private static List<RecordId> ids(List<? extends Records.Entry> list) {
    return list.stream().map(Records.Entry::id).toList();
  }
}

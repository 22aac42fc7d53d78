package org.campaignmaterials.scorecard;

import java.util.Comparator;

/**
 * Names one record behind a figure, without saying what it holds.
 *
 * @param key its id, document number or SKU, as the feature that keeps it names it
 */
public record RecordId(RecordKind kind, String key) implements Comparable<RecordId> {
  private static final Comparator<RecordId> ORDER =
      Comparator.comparing(RecordId::kind)
          .thenComparingInt(id -> id.key().length())
          .thenComparing(RecordId::key);

  static RecordId of(RecordKind kind, long id) {
    return new RecordId(kind, Long.toString(id));
  }

  /** By kind, then numbers by size. */
  @Override
  public int compareTo(RecordId other) {
    return ORDER.compare(this, other);
  }

  /** As in the API and in reports: {@code activity:57}. */
  @Override
  public String toString() {
    return kind.code() + ":" + key;
  }
}

package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Locale;

/**
 * A hint for whoever reads the figures, with its reason. It decides nothing, and is never red.
 *
 * @param key the type, group, method or parent organization that stands out
 * @param amount how many of the whole; halves where an activity counts half
 */
public record Attention(
    Reason reason, String key, double amount, double whole, List<RecordId> records) {

  /** Why something stands out. */
  public enum Reason {
    /** More than half of the members belong to one parent organization. */
    MEMBERS_OF_ONE,
    /** All activities were about one type of trafficking. */
    ONE_TYPE,
    /** All activities were about one limited group. */
    ONE_GROUP,
    /** One organization led more than half of the activities. */
    ACTIVITIES_LED_BY_ONE,
    /** One organization led more than half of the meetings. */
    MEETINGS_LED_BY_ONE,
    /** All activities used one method. */
    ONE_METHOD;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its sentence in the message files. */
    public String messageKey() {
      return "scorecard.attention." + code();
    }
  }

  public Attention {
    records = List.copyOf(records);
  }

  /** Of one record nobody can say that all of them are alike. */
  private static final double FEWEST = 2;

  /** Drawn when the largest part is above a share of those that are known. */
  static List<Attention> above(int percent, Reason reason, Figure figure, Dimension by) {
    double whole = figure.amount();
    return figure
        .top(by)
        .filter(top -> whole >= FEWEST && top.amount() * 100 > percent * whole)
        .map(top -> new Attention(reason, top.key(), top.amount(), whole, top.records()))
        .stream()
        .toList();
  }

  /** Drawn when the largest part is all there is. */
  static List<Attention> atAll(Reason reason, Figure figure, Dimension by) {
    return figure
        .top(by)
        .filter(top -> figure.amount() >= FEWEST && top.amount() == figure.amount())
        .map(top -> new Attention(reason, top.key(), top.amount(), figure.amount(), top.records()))
        .stream()
        .toList();
  }
}

package org.campaignmaterials.scorecard;

import java.util.Locale;

/**
 * A part of a standard that its records alone can answer, because it says how many. Only standards
 * 1 and 6 have such parts.
 *
 * @param needed how many the text says, or we read
 * @param ofTheText whether the number stands in the text; else it is our reading
 */
public record Criterion(State state, double needed, boolean ofTheText) {

  /** How the records answer; there is no "failed". */
  public enum State {
    MET,
    NOT_RECORDED_YET,
    /** Every quarter of the period is still running, or was not a whole one for this coalition. */
    NOT_DUE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Criterion ofTheText(boolean met, double needed) {
    return new Criterion(state(met), needed, true);
  }

  static Criterion ourReading(boolean met, double needed) {
    return new Criterion(state(met), needed, false);
  }

  private static State state(boolean met) {
    return met ? State.MET : State.NOT_RECORDED_YET;
  }

  boolean is(State other) {
    return state == other;
  }
}

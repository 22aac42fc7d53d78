package org.campaignmaterials.distribution;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list.
 *
 * @param number of the page, from 1
 * @param hasMore whether another one follows
 */
record ListPage<T>(List<T> rows, int number, boolean hasMore) {
  private static final int ROWS = 25;

  /** Further back than this lists are read by the API. */
  private static final int LAST = 999;

  /** Reads a part of a list: so many rows at the most, after the first ones. */
  interface Reading<T> {
    List<T> rows(int first, int most);
  }

  /**
   * Reads the page that was asked for.
   *
   * @param asked its number; for any other text the first one is read
   */
  static <T> ListPage<T> asked(String asked, Reading<T> reading) {
    int number =
        asked != null && asked.matches("[1-9][0-9]{0,2}")
            ? Math.min(Integer.parseInt(asked), LAST)
            : 1;
    List<T> read = reading.rows((number - 1) * ROWS, ROWS + 1);
    return new ListPage<>(read.stream().limit(ROWS).toList(), number, read.size() > ROWS);
  }

  <U> List<U> map(Function<T, U> shown) {
    return rows.stream().map(shown).toList();
  }
}

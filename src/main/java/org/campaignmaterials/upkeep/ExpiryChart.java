package org.campaignmaterials.upkeep;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.campaignmaterials.web.Texts;

/**
 * How much runs out in each of the next months, as bars from zero. The first bar holds what is over
 * already. Measured in the picture's own units; the table below it says the same.
 *
 * @param description what the picture says, for those who don't see it
 */
public record ExpiryChart(String description, List<Bar> bars) {
  static final int MONTHS = 13;

  /** How wide one bar and the space beside it are. */
  private static final int STEP = 56;

  /** How high the highest bar is, and where all stand. */
  private static final int HIGHEST = 100;

  private static final int GROUND = 130;

  /**
   * @param x where it begins
   * @param y its top
   * @param label below it
   * @param over whether it is what is over already
   */
  public record Bar(int x, int y, int height, int count, String label, boolean over) {

    /** Where words about it stand in the middle. */
    public int middle() {
      return x + 18;
    }

    public int above() {
      return y - 6;
    }
  }

  static ExpiryChart of(List<Expiry> all, LocalDate today, Texts t) {
    List<Integer> counts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    counts.add((int) all.stream().filter(each -> each.isOver(today)).count());
    labels.add(t.get("upkeep.expires.over"));
    for (int each = 0; each < MONTHS; each++) {
      YearMonth month = YearMonth.from(today).plusMonths(each);
      counts.add(
          (int)
              all.stream()
                  .filter(expiry -> !expiry.isOver(today))
                  .filter(expiry -> YearMonth.from(expiry.until()).equals(month))
                  .count());
      labels.add(month.getMonth().getDisplayName(TextStyle.SHORT, t.language().locale()));
    }
    int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (int each = 0; each < counts.size(); each++) {
      int height = (int) Math.round((double) counts.get(each) * HIGHEST / most);
      bars.add(
          new Bar(
              8 + each * STEP,
              GROUND - height,
              height,
              counts.get(each),
              labels.get(each),
              each == 0));
    }
    long soon =
        all.stream()
            .filter(each -> !each.until().isAfter(today.plusDays(ExpiriesView.SOON_DAYS)))
            .count();
    return new ExpiryChart(t.count("upkeep.expires.chart", soon), bars);
  }
}

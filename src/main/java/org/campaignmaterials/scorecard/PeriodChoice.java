package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.ScorecardView.PeriodView;
import org.campaignmaterials.scorecard.ScorecardView.Shortcut;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** A period, and which others a page offers beside it. */
final class PeriodChoice {
  private PeriodChoice() {}

  /**
   * What a page shows.
   *
   * @param earliest nothing was recorded before it
   */
  static PeriodView view(Period period, LocalDate earliest, LocalDate today, Texts t) {
    return new PeriodView(
        ScorecardWords.period(t, period),
        Quarter.of(period.from()).code(),
        Quarter.of(period.to()).code(),
        ScorecardViews.query(period),
        quarters(period, earliest, today, t),
        Stream.of(
                Period.of(Quarter.of(today)),
                Period.of(Quarter.of(today).previous()),
                PeriodRules.over(today),
                PeriodRules.usual(today))
            .filter(each -> !each.equals(period))
            .map(each -> new Shortcut(ScorecardWords.period(t, each), ScorecardViews.query(each)))
            .toList(),
        today);
  }

  /** The newest first, back to the first record, and always far enough for what is shown. */
  private static List<TypedForm.Option> quarters(
      Period period, LocalDate earliest, LocalDate today, Texts t) {
    Quarter shown = Quarter.of(period.from());
    Quarter first = Quarter.of(earliest);
    Quarter newest = Quarter.of(today.isBefore(period.to()) ? period.to() : today);
    List<TypedForm.Option> options = new ArrayList<>();
    for (Quarter at = newest;
        at.compareTo(shown) >= 0
            || (at.compareTo(first) >= 0 && options.size() < PeriodRules.MOST_QUARTERS);
        at = at.previous()) {
      options.add(new TypedForm.Option(at.code(), t.quarter(at)));
    }
    return options;
  }
}

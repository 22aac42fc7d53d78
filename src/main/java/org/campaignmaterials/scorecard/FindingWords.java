package org.campaignmaterials.scorecard;

import java.util.List;
import org.campaignmaterials.scorecard.ScorecardView.FindingView;
import org.campaignmaterials.web.Texts;

/** Says a finding: a sign and a word, or who judged it. */
final class FindingWords {
  private FindingWords() {}

  /**
   * The newest judgement for just this period speaks; without one, the records do.
   *
   * @param judged what was judged of the coalition, the newest first
   */
  static FindingView of(Finding finding, List<Judgement> judged, Period period, Texts t) {
    return judged.stream()
        .filter(judgement -> judgement.standard() == finding.standard())
        .filter(judgement -> judgement.period().equals(period))
        .findFirst()
        .map(judgement -> new FindingView("judged", t.get(judgement.verdict().messageKey())))
        .orElseGet(() -> ofRecords(finding, t));
  }

  private static FindingView ofRecords(Finding finding, Texts t) {
    if (finding.standing() == Standing.RECORDED && finding.isNothing()) {
      return new FindingView(
          "open",
          finding.standard() == Standard.SOURCES
              ? t.get("scorecard.nothing.check")
              : t.get("scorecard.nothing.recorded"));
    }
    if (finding.isNotDue()) {
      return new FindingView("open", t.get("scorecard.state.not_due"));
    }
    String sign =
        switch (finding.standing()) {
          case SHOWN -> "shown";
          case NOT_RECORDED_YET -> "open";
          case RECORDED -> "recorded";
        };
    return new FindingView(sign, words(finding, t));
  }

  /**
   * Where something is there and not all, how much of it: "not yet" alone would read as nothing.
   */
  private static String words(Finding finding, Texts t) {
    String standing = t.get(finding.standing().messageKey());
    long asked = finding.limbs().stream().filter(limb -> limb.criterion().isPresent()).count();
    long there =
        finding.limbs().stream()
            .flatMap(limb -> limb.criterion().stream())
            .filter(criterion -> criterion.is(Criterion.State.MET))
            .count();
    return finding.standing() == Standing.NOT_RECORDED_YET && there > 0
        ? t.get("scorecard.standing.parts", standing, there, asked)
        : standing;
  }
}

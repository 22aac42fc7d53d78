package org.campaignmaterials.scorecard;

import java.util.List;

/**
 * What is different now from what a report on the same period froze. Freezing again makes sense
 * only if something is.
 *
 * @param records behind its figures
 * @param judgements that were added since; none is ever taken back
 * @param readings whether a word of the standards is read otherwise now
 * @param over whether the period has ended since
 * @param rules whether figures are counted by other rules now
 */
record SinceFrozen(
    RecordChanges records, int judgements, boolean readings, boolean over, boolean rules) {

  static SinceFrozen between(FrozenReport report, Records now, List<Long> judgementsNow) {
    FrozenContent content = report.content();
    return new SinceFrozen(
        RecordChanges.between(content.records(), now),
        (int) judgementsNow.stream().filter(id -> !content.judgements().contains(id)).count(),
        !content.records().readings().equals(now.readings()),
        now.isOver() && !report.isComplete(),
        content.rules() != Scorecard.RULES_VERSION);
  }

  boolean any() {
    return records.any() || judgements > 0 || readings || over || rules;
  }
}

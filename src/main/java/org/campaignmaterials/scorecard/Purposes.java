package org.campaignmaterials.scorecard;

import java.util.List;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Purpose;
import org.campaignmaterials.scorecard.RosterRecords.Statement;
import org.campaignmaterials.scorecard.RosterRecords.StatementKind;

/**
 * Standard 2: a significant part of the purpose is to raise awareness of sex and labor trafficking,
 * "and to assist the identification of victims". Awareness and identification are counted apart,
 * each by type, because an activity for the one is none for the other.
 */
final class Purposes {
  private Purposes() {}

  static Finding of(Records records) {
    List<Statement> charters =
        records.statements().stream()
            .filter(statement -> statement.kind() == StatementKind.CHARTER)
            .filter(statement -> !statement.occurredOn().isAfter(records.day()))
            .toList();
    return Finding.recorded(
        Standard.PURPOSE,
        List.of(
            LimbFinding.of(Limb.CHARTER, Figuring.of(records, Measure.CHARTERS, charters).figure()),
            LimbFinding.of(
                Limb.AWARENESS,
                activities(records, Measure.AWARENESS_ACTIVITIES, Purpose.AWARENESS)),
            LimbFinding.of(
                Limb.IDENTIFICATION,
                activities(records, Measure.IDENTIFICATION_ACTIVITIES, Purpose.IDENTIFICATION))),
        List.of());
  }

  private static Figure activities(Records records, Measure measure, Purpose purpose) {
    List<Activity> all = records.inPeriod(records.activities());
    return Figuring.of(
            records,
            measure,
            all.stream().filter(activity -> activity.purpose().includes(purpose)).toList())
        .outOf(all)
        .weighted(Dimension.TYPE, Context::typesOf)
        .byQuarter()
        .figure();
  }
}

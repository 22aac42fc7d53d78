package org.campaignmaterials.scorecard;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.Attention.Reason;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.scorecard.RosterRecords.Statement;
import org.campaignmaterials.scorecard.RosterRecords.StatementKind;

/**
 * Standard 4: understand the local context, and don't "focus all coalition activities on only one
 * type of trafficking or a limited group". The text says "all", so attention is drawn at 100% and
 * not before.
 */
final class Context {
  private static final String SEX = "sex";
  private static final String LABOR = "labor";

  private Context() {}

  static Finding of(Records records) {
    List<Statement> notes =
        records.statements().stream()
            .filter(statement -> statement.kind() == StatementKind.LOCAL_CONTEXT)
            .filter(statement -> !statement.occurredOn().isAfter(records.day()))
            .toList();
    List<Activity> activities = records.inPeriod(records.activities());
    Figure types =
        Figuring.of(records, Measure.BY_TYPE, activities)
            .weighted(Dimension.TYPE, Context::typesOf)
            .figure();
    Figure groups =
        Figuring.of(records, Measure.BY_GROUP, activities)
            .by(Dimension.GROUP, Activity::group)
            .figure();
    return Finding.recorded(
        Standard.CONTEXT,
        List.of(
            LimbFinding.of(
                Limb.LOCAL_CONTEXT, Figuring.of(records, Measure.CONTEXT_NOTES, notes).figure()),
            LimbFinding.of(Limb.TYPES, types),
            LimbFinding.of(Limb.GROUPS, groups)),
        Stream.concat(
                Attention.atAll(Reason.ONE_TYPE, types, Dimension.TYPE).stream(),
                Attention.atAll(Reason.ONE_GROUP, groups, Dimension.GROUP).stream()
                    .filter(hint -> !hint.key().equals(Activity.GENERAL)))
            .toList());
  }

  /** To which types an activity counts; one about both counts half to each. */
  static Map<String, Double> typesOf(Activity activity) {
    return switch (activity.type()) {
      case SEX -> Map.of(SEX, 1.0);
      case LABOR -> Map.of(LABOR, 1.0);
      case BOTH -> Map.of(SEX, 0.5, LABOR, 0.5);
    };
  }
}

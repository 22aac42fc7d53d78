package org.campaignmaterials.scorecard;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the records of a period differ from what they were when a report on it was frozen. What the
 * coalition holds and what is printed on materials belong to the day of the report and are not
 * compared.
 *
 * @param added written down since
 * @param changed those that were corrected, confirmed, seen again …
 * @param gone withdrawn or reversed since
 */
record RecordChanges(int added, int changed, int gone) {

  static RecordChanges between(Records frozen, Records now) {
    Map<RecordId, Object> before = all(frozen);
    Map<RecordId, Object> after = all(now);
    int same = 0;
    int changed = 0;
    for (Map.Entry<RecordId, Object> each : before.entrySet()) {
      Object there = after.get(each.getKey());
      if (Objects.equals(there, each.getValue())) {
        same++;
      } else if (there != null) {
        changed++;
      }
    }
    return new RecordChanges(
        after.size() - same - changed, changed, before.size() - same - changed);
  }

  boolean any() {
    return added + changed + gone > 0;
  }

  private static Map<RecordId, Object> all(Records records) {
    Map<RecordId, Object> all = new HashMap<>();
    List<List<? extends Records.Entry>> entries =
        Arrays.asList(
            records.members(),
            records.terms(),
            records.reviews(),
            records.meetings(),
            records.activities(),
            records.statements(),
            records.items(),
            records.handouts(),
            records.placements(),
            records.credits());
    entries.forEach(list -> list.forEach(entry -> all.put(entry.id(), entry)));
    all.putAll(
        records.flows().stream().collect(Collectors.toMap(Records.Flow::id, Function.identity())));
    return all;
  }
}

package org.campaignmaterials.scorecard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the records behind a period's figures differ from what they were when a report on it was
 * frozen. Only what a record says to one of these figures is compared: a member who left after the
 * period, or a look at a place in a later month, changes nothing here. What the coalition holds,
 * what is printed on materials and how we read the text belong to the day of the report and are not
 * compared either.
 *
 * @param added say something now and said nothing then
 * @param changed say something else: were corrected, confirmed, seen again in the period …
 * @param gone say nothing any more: were withdrawn, reversed or moved to another period
 */
record RecordChanges(int added, int changed, int gone) {

  /**
   * What a record says to a figure or to a part of it, whether an earlier record has said the same
   * or not.
   *
   * @param thing what it names; nothing where it holds an amount
   * @param amount 0 for a record that is only one of those of which the figure is a share
   */
  private record Said(
      Limb limb,
      Measure measure,
      Optional<FigureLine.Part> part,
      Optional<Counted> thing,
      double amount) {}

  /**
   * How much is compared. Records name an organization by the place where it was first written
   * down, so that withdrawing that record gives the organization another key in all others.
   */
  private enum Strictness {
    /** How many organizations a record names. */
    NUMBERS,
    /** And which, by their keys: what is left to ask when the figures differ by nothing else. */
    KEYS
  }

  static RecordChanges between(Records frozen, Records now) {
    Scorecard before = Scorecard.of(frozen);
    Scorecard after = Scorecard.of(now.asLookedAtFor(frozen));
    RecordChanges changes = between(before, after, Strictness.NUMBERS);
    return changes.any() || FigureLine.of(before).equals(FigureLine.of(after))
        ? changes
        : between(before, after, Strictness.KEYS);
  }

  private static RecordChanges between(Scorecard frozen, Scorecard now, Strictness strictness) {
    Map<RecordId, Set<Said>> before = said(frozen, strictness);
    Map<RecordId, Set<Said>> after = said(now, strictness);
    int same = 0;
    int changed = 0;
    for (Map.Entry<RecordId, Set<Said>> each : before.entrySet()) {
      Set<Said> there = after.get(each.getKey());
      if (each.getValue().equals(there)) {
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

  private static Map<RecordId, Set<Said>> said(Scorecard scorecard, Strictness strictness) {
    Map<RecordId, Set<Said>> said = new HashMap<>();
    for (Finding finding : scorecard.findings()) {
      for (LimbFinding limb : finding.limbs()) {
        limb.figures().forEach(figure -> add(said, limb.limb(), figure, strictness));
      }
    }
    return said;
  }

  private static void add(
      Map<RecordId, Set<Said>> said, Limb limb, Figure figure, Strictness strictness) {
    for (RecordId id : figure.among()) {
      said.computeIfAbsent(id, any -> new HashSet<>())
          .add(new Said(limb, figure.measure(), Optional.empty(), Optional.empty(), 0));
    }
    add(said, limb, figure.measure(), Optional.empty(), figure.said(), strictness);
    for (Figure.Part part : figure.parts()) {
      boolean named = strictness == Strictness.KEYS || part.by() != Dimension.ORGANIZATION;
      FigureLine.Part name = new FigureLine.Part(part.by(), named ? part.key() : "");
      add(said, limb, figure.measure(), Optional.of(name), part.said(), strictness);
    }
  }

  private static void add(
      Map<RecordId, Set<Said>> said,
      Limb limb,
      Measure measure,
      Optional<FigureLine.Part> part,
      List<Addition> additions,
      Strictness strictness) {
    for (Addition addition : additions) {
      Set<Said> ofRecord = said.computeIfAbsent(addition.record(), any -> new HashSet<>());
      List<Counted> things =
          Stream.concat(addition.counted().stream(), addition.already().stream())
              .filter(thing -> strictness == Strictness.KEYS || !thing.kind().isNamedByPlace())
              .toList();
      things.forEach(thing -> ofRecord.add(new Said(limb, measure, part, Optional.of(thing), 1)));
      if (things.isEmpty()) {
        ofRecord.add(new Said(limb, measure, part, Optional.empty(), addition.says()));
      }
    }
  }
}

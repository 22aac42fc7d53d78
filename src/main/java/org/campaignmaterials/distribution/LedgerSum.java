package org.campaignmaterials.distribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.campaignmaterials.shared.Quarter;

/** Adds up the entries of one SKU of one coalition, from the first one on. */
class LedgerSum {
  private final String coalition;
  private final String sku;
  private final List<DistributionDifference> differences = new ArrayList<>();
  private final Map<String, QuarterRow> quarters = new TreeMap<>();
  private final Map<Movement, Integer> moved = new EnumMap<>(Movement.class);
  private Pieces pieces = Pieces.NONE;
  private long last;

  LedgerSum(String coalition, String sku) {
    this.coalition = coalition;
    this.sku = sku;
  }

  void add(DistributionEntry entry) {
    if (entry.entryNumber() != last + 1) {
      tell(DistributionDifference.Kind.ENTRY_NUMBERS, last + 1, entry.entryNumber());
    }
    last = entry.entryNumber();
    pieces = pieces.plus(entry.change());
    if (!entry.change().equals(entry.movement().of(entry.quantity()))
        || !entry.after().equals(pieces)) {
      tell(DistributionDifference.Kind.ENTRY_FIGURES, last, last);
    }
    moved.merge(entry.movement(), entry.quantity(), Integer::sum);
    Quarter quarter = Quarter.of(entry.occurredOn());
    quarters
        .computeIfAbsent(
            quarter + " " + entry.proof(),
            any -> new QuarterRow(new QuarterRow.Key(coalition, quarter, sku, entry.proof())))
        .count(entry.movement(), entry.quantity());
  }

  /** Compares with what is kept. */
  List<DistributionDifference> comparedWith(
      DistributionBalance balance, List<QuarterRow> kept, PaperSums papers) {
    if (balance.lastEntry() != last) {
      tell(DistributionDifference.Kind.ENTRY_NUMBERS, last, balance.lastEntry());
    }
    if (!balance.pieces().equals(pieces)) {
      tell(DistributionDifference.Kind.BALANCE, pieces.total(), balance.pieces().total());
    }
    int shipped =
        moved.getOrDefault(Movement.SHIPMENT, 0) - moved.getOrDefault(Movement.CAME_BACK, 0);
    compare(DistributionDifference.Kind.TOTAL, shipped, balance.pieces().total());
    compare(kept);
    compare(DistributionDifference.Kind.IN_TRANSIT, papers.open(), pieces.inTransit());
    compare(DistributionDifference.Kind.HANDED_OUT, papers.handedOut(), pieces.handedOut());
    compare(DistributionDifference.Kind.DISPLAYED, papers.displayed(), pieces.displayed());
    compare(DistributionDifference.Kind.WITH_MEMBERS, papers.held(), pieces.withMembers());
    return List.copyOf(differences);
  }

  private void compare(List<QuarterRow> kept) {
    Map<String, QuarterFigures> rows = new TreeMap<>();
    for (QuarterRow row : kept) {
      QuarterFigures figures = row.figures();
      rows.put(figures.quarter() + " " + figures.proof(), figures);
    }
    compare(DistributionDifference.Kind.QUARTER, quarters.size(), rows.size());
    quarters.forEach(
        (key, expected) -> {
          QuarterFigures found = rows.get(key);
          if (found != null && !found.equals(expected.figures())) {
            tell(
                DistributionDifference.Kind.QUARTER,
                expected.figures().handedOut(),
                found.handedOut());
          }
        });
  }

  private void compare(DistributionDifference.Kind kind, long expected, long found) {
    if (expected != found) {
      tell(kind, expected, found);
    }
  }

  private void tell(DistributionDifference.Kind kind, long expected, long found) {
    differences.add(new DistributionDifference(coalition, sku, kind, expected, found));
  }

  /**
   * What the papers of one SKU come to.
   *
   * @param open of parcels, not settled
   * @param handedOut by hand-outs that stand
   * @param displayed by placements that are up, from the shelf
   * @param held by members
   */
  record PaperSums(long open, long handedOut, long displayed, long held) {}
}

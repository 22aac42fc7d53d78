package org.campaignmaterials.stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Sku;

/**
 * Decides which pieces from which warehouse are promised to which line. Pure: it reads figures that
 * the caller holds the locks of, and changes nothing.
 *
 * <p>The nearest warehouse that can fill the whole order fills it alone: one parcel costs less than
 * two. If there is none, each line in turn, in the order of the form, is filled by the nearest
 * warehouse that can fill it whole, or else by as many as it takes, nearest first. All pieces of a
 * kit come from one warehouse. What can't be promised to anyone because older orders wait for it is
 * left alone: {@code budget} says how much of each SKU is free.
 */
public final class AllocationPlan {
  /** Pieces of one SKU, promised to one line, from one warehouse. */
  public record Take(int line, Sku sku, String warehouse, int quantity) {}

  private final List<Take> takes = new ArrayList<>();
  private final Map<Integer, Integer> filled = new HashMap<>();
  private final Map<Sku, Map<String, Integer>> shelf = new HashMap<>();
  private final Map<Sku, Integer> budget;

  private AllocationPlan(Map<Sku, Map<String, Integer>> shelf, Map<Sku, Integer> budget) {
    shelf.forEach((sku, byWarehouse) -> this.shelf.put(sku, new HashMap<>(byWarehouse)));
    this.budget = new HashMap<>(budget);
  }

  /**
   * Plans.
   *
   * @param demands the lines, in the order of the form
   * @param shelf what can be promised of each SKU in each warehouse, in pieces
   * @param budget what this order may take of each SKU in all warehouses together, in pieces
   * @param nearestFirst the warehouses, by their distance from where the parcels go
   */
  public static AllocationPlan of(
      List<Demand> demands,
      Map<Sku, Map<String, Integer>> shelf,
      Map<Sku, Integer> budget,
      List<String> nearestFirst) {
    AllocationPlan plan = new AllocationPlan(shelf, budget);
    for (String warehouse : nearestFirst) {
      if (plan.canFillAll(demands, warehouse)) {
        demands.forEach(demand -> plan.take(demand, warehouse, demand.units()));
        return plan;
      }
    }
    for (Demand demand : demands) {
      plan.fill(demand, nearestFirst);
    }
    return plan;
  }

  /** What is taken, in the order of the lines. */
  public List<Take> takes() {
    return List.copyOf(takes);
  }

  /** How many units of a line are promised. */
  public int filled(int line) {
    return filled.getOrDefault(line, 0);
  }

  private boolean canFillAll(List<Demand> demands, String warehouse) {
    Map<Sku, Long> needed = new HashMap<>();
    for (Demand demand : demands) {
      demand
          .pieces()
          .forEach((sku, each) -> needed.merge(sku, (long) each * demand.units(), Long::sum));
    }
    return needed.entrySet().stream()
        .allMatch(need -> need.getValue() <= free(need.getKey(), warehouse));
  }

  private void fill(Demand demand, List<String> nearestFirst) {
    for (String warehouse : nearestFirst) {
      if (unitsFrom(demand, warehouse) >= demand.units()) {
        take(demand, warehouse, demand.units());
        return;
      }
    }
    int missing = demand.units();
    for (String warehouse : nearestFirst) {
      int units = Math.min(missing, unitsFrom(demand, warehouse));
      take(demand, warehouse, units);
      missing -= units;
    }
  }

  private int unitsFrom(Demand demand, String warehouse) {
    return demand.pieces().entrySet().stream()
        .mapToInt(piece -> free(piece.getKey(), warehouse) / piece.getValue())
        .min()
        .orElse(0);
  }

  private int free(Sku sku, String warehouse) {
    int here = shelf.getOrDefault(sku, Map.of()).getOrDefault(warehouse, 0);
    return Math.max(0, Math.min(here, budget.getOrDefault(sku, 0)));
  }

  private void take(Demand demand, String warehouse, int units) {
    if (units == 0) {
      return;
    }
    demand
        .pieces()
        .forEach(
            (sku, each) -> {
              int quantity = each * units;
              takes.add(new Take(demand.line(), sku, warehouse, quantity));
              shelf.get(sku).merge(warehouse, -quantity, Integer::sum);
              budget.merge(sku, -quantity, Integer::sum);
            });
    filled.merge(demand.line(), units, Integer::sum);
  }
}

package org.campaignmaterials.ordering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.AllocationPlan;
import org.campaignmaterials.stock.Demand;
import org.campaignmaterials.stock.LockedStock;
import org.campaignmaterials.stock.WaitingPieces;

/**
 * What is promised to one order, and what it waits for, while its stock is locked. The two together
 * are always what its lines still need.
 */
class Promises {
  private final LockedStock stock;
  private final Order order;
  private final String document;
  private final boolean isNew;

  private Promises(LockedStock stock, Order order, boolean isNew) {
    this.stock = stock;
    this.order = order;
    this.document = order.number().text();
    this.isNew = isNew;
  }

  Promises(LockedStock stock, Order order) {
    this(stock, order, false);
  }

  /** To an order to which nothing can have been promised before. */
  static Promises ofNew(LockedStock stock, Order order) {
    return new Promises(stock, order, true);
  }

  /** Promises what the plan says to an order in review. The rest waits for the decision. */
  void hold(AllocationPlan plan) {
    allocate(plan);
  }

  /**
   * Promises what the plan says, beside what the order holds already, and queues the rest.
   *
   * @return whether all is promised now
   */
  boolean take(AllocationPlan plan, List<AllocatedPieces> heldAlready) {
    allocate(plan);
    boolean whole = true;
    for (OrderLine line : order.lines()) {
      int missing = line.open() - wholeUnits(line, heldAlready) - plan.filled(line.line());
      if (missing > 0) {
        whole = false;
        line.pieces().forEach((sku, each) -> queue(line.line(), sku, each * missing));
      }
    }
    return whole;
  }

  /** Gives an order that waits what the plan says; answers whether it took anything. */
  boolean fill(AllocationPlan plan) {
    allocate(plan);
    for (AllocationPlan.Take take : plan.takes()) {
      stock.unqueue(take.line(), take.sku(), order.queueNumber(), take.quantity());
    }
    return !plan.takes().isEmpty();
  }

  /** Withdraws everything: what is promised becomes free, what is waited for is no longer. */
  void giveUp(List<AllocatedPieces> allocated, List<WaitingPieces> waiting, String reason) {
    for (AllocatedPieces pieces : allocated) {
      stock.release(
          document, pieces.line(), pieces.sku(), pieces.warehouse(), pieces.quantity(), reason);
    }
    for (WaitingPieces pieces : waiting) {
      stock.unqueue(pieces.line(), pieces.sku(), pieces.queueNumber(), pieces.quantity());
    }
  }

  /**
   * After pieces of a line were taken away: what of its kits is no longer whole is given back too.
   *
   * @return how many units the line keeps
   */
  int giveBackWhatIsBroken(OrderLine line, List<AllocatedPieces> allocated) {
    int kept = 0;
    for (Map.Entry<String, Map<Sku, Integer>> there : byWarehouse(line, allocated).entrySet()) {
      int units = wholeUnits(line, there.getValue());
      kept += units;
      line.pieces()
          .forEach(
              (sku, each) -> {
                int excess = there.getValue().getOrDefault(sku, 0) - each * units;
                if (excess > 0) {
                  stock.release(document, line.line(), sku, there.getKey(), excess, "kit");
                }
              });
    }
    return kept;
  }

  /** Lets a line wait for all that it lacks. */
  void queueWhatIsMissing(OrderLine line, int kept, Map<Sku, Integer> waiting) {
    int missing = line.open() - kept;
    line.pieces()
        .forEach(
            (sku, each) -> {
              int lacking = each * missing - waiting.getOrDefault(sku, 0);
              if (lacking > 0) {
                queue(line.line(), sku, lacking);
              }
            });
  }

  /** What the lines still wait for, as demands on the shelves, in the order of the form. */
  static List<Demand> waitingDemands(Order order, List<AllocatedPieces> allocated) {
    return order.lines().stream()
        .map(line -> line.demand(line.open() - wholeUnits(line, allocated)))
        .filter(demand -> demand.units() > 0)
        .toList();
  }

  /** How many whole units of a line are promised: all pieces of a kit lie in one warehouse. */
  static int wholeUnits(OrderLine line, List<AllocatedPieces> allocated) {
    return unitsIn(line, allocated).values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The same by warehouse. */
  static SortedMap<String, Integer> unitsIn(OrderLine line, List<AllocatedPieces> allocated) {
    SortedMap<String, Integer> units = new TreeMap<>();
    byWarehouse(line, allocated)
        .forEach((warehouse, there) -> units.put(warehouse, wholeUnits(line, there)));
    return units;
  }

  private static int wholeUnits(OrderLine line, Map<Sku, Integer> there) {
    return line.pieces().entrySet().stream()
        .mapToInt(piece -> there.getOrDefault(piece.getKey(), 0) / piece.getValue())
        .min()
        .orElse(0);
  }

  private static SortedMap<String, Map<Sku, Integer>> byWarehouse(
      OrderLine line, List<AllocatedPieces> allocated) {
    SortedMap<String, Map<Sku, Integer>> byWarehouse = new TreeMap<>();
    for (AllocatedPieces pieces : allocated) {
      if (pieces.line() == line.line()) {
        byWarehouse
            .computeIfAbsent(pieces.warehouse(), warehouse -> new HashMap<>())
            .merge(pieces.sku(), pieces.quantity(), Integer::sum);
      }
    }
    return byWarehouse;
  }

  /** The pieces that a line waits for, by SKU. */
  static Map<Sku, Integer> waitingOf(int line, List<WaitingPieces> waiting) {
    Map<Sku, Integer> bySku = new HashMap<>();
    for (WaitingPieces pieces : waiting) {
      if (pieces.line() == line) {
        bySku.merge(pieces.sku(), pieces.quantity(), Integer::sum);
      }
    }
    return bySku;
  }

  private void allocate(AllocationPlan plan) {
    for (AllocationPlan.Take take : plan.takes()) {
      if (isNew) {
        stock.allocateFirst(
            document,
            take.line(),
            take.sku(),
            take.warehouse(),
            take.quantity(),
            order.queueNumber());
      } else {
        stock.allocate(
            document,
            take.line(),
            take.sku(),
            take.warehouse(),
            take.quantity(),
            order.queueNumber());
      }
    }
  }

  private void queue(int line, Sku sku, int quantity) {
    stock.queue(document, line, sku, order.queueNumber(), quantity);
  }
}

package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderInWork;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.StoppingStock;
import org.campaignmaterials.stock.StoppingStock.StoppedPieces;

/**
 * What was recalled while it lay on a pick list or in a packed parcel: the board says where,
 * nothing of it can leave, and somebody takes it out. The lines that need it are cancelled, and its
 * requester is told.
 */
@ApplicationScoped
public class TakingOutRecalled {
  @Inject Workbench bench;
  @Inject PickLists lists;
  @Inject StoppingStock stopping;
  @Inject Publications publications;
  @Inject AuditTrail audit;

  /** A pick list that holds something that was recalled. */
  public record Held(String pickList, Sku sku) {}

  /** The open lists of a warehouse that hold something recalled, by number. */
  @Transactional
  List<Held> in(String warehouse) {
    Set<String> stopped =
        stopping.in(warehouse).stream()
            .filter(pieces -> pieces.promised() > 0)
            .map(pieces -> pieces.sku().text())
            .collect(Collectors.toCollection(TreeSet::new));
    return stopped.isEmpty() ? List.of() : lists.openWith(warehouse, stopped);
  }

  /** What of a list was recalled, by SKU. */
  @Transactional
  List<Held> on(PickList list) {
    return in(list.warehouse()).stream()
        .filter(held -> held.pickList().equals(list.number()))
        .toList();
  }

  /**
   * Takes everything out of a list, and out of its parcels, that was recalled.
   *
   * @throws RuleViolations when there is nothing of that kind in it
   */
  @RetriedOnConflict
  @Transactional
  public void takeOut(String number) {
    bench.with(
        lists.byNumber(number),
        (work, list) -> {
          SortedMap<Integer, Integer> taken =
              list.stage() == Stage.PACKED ? outOfParcels(work, list) : outOfList(work, list);
          if (taken.isEmpty()) {
            throw new RuleViolations("", "nothing_recalled_here", number);
          }
          Set<Sku> recalled =
              stopping.in(list.warehouse()).stream()
                  .map(StoppedPieces::sku)
                  .collect(Collectors.toSet());
          list.takenOut(taken, recalled, work.order());
          work.takeOut(list.warehouse(), taken);
          audit.record("order.recalled_out", "order " + list.order(), list.number(), "");
          return null;
        });
  }

  private static SortedMap<Integer, Integer> outOfList(OrderInWork work, PickList list) {
    SortedMap<Integer, Integer> taken = list.units();
    taken.keySet().removeIf(line -> !work.isRecalled(work.order().line(line)));
    return taken;
  }

  /** A parcel that has left is with its requester; what is still here is opened and lighter. */
  private SortedMap<Integer, Integer> outOfParcels(OrderInWork work, PickList list) {
    SortedMap<Integer, Integer> taken = new TreeMap<>();
    boolean anyLeft = false;
    for (Shipment parcel : lists.parcelsOf(list)) {
      if (parcel.state() == Shipment.State.PACKED) {
        SortedMap<Integer, Integer> out = parcel.units();
        out.keySet().removeIf(line -> !work.isRecalled(work.order().line(line)));
        out.forEach((line, some) -> taken.merge(line, some, Integer::sum));
        if (out.isEmpty() || parcel.takenOut(out.keySet(), weight(out, work.order()))) {
          anyLeft = true;
        } else {
          lists.remove(parcel);
        }
      }
    }
    if (!taken.isEmpty() && !anyLeft) {
      list.left();
    }
    return taken;
  }

  private BigDecimal weight(SortedMap<Integer, Integer> units, Order order) {
    return units.entrySet().stream()
        .map(
            each ->
                publications
                    .weightLb(order.line(each.getKey()).sku())
                    .multiply(BigDecimal.valueOf(each.getValue())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

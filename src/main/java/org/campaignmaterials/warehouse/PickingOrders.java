package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderInWork;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.AllocatedPieces;

/** Releases orders to picking, and takes down what was on the shelves. */
@ApplicationScoped
public class PickingOrders {
  @Inject Workbench bench;
  @Inject PickLists lists;
  @Inject Shelves shelves;
  @Inject Accounts accounts;
  @Inject CurrentUser user;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Begins to fetch what a warehouse has for an order. Asked twice by the same person, it answers
   * the list that is begun.
   *
   * @return the number of the pick list
   * @throws RuleViolations when somebody else fetches it, or nothing of it is there
   */
  @RetriedOnConflict
  @Transactional
  public String release(OrderNumber number, String warehouse) {
    return bench.with(number, work -> release(work, warehouse));
  }

  private String release(OrderInWork work, String warehouse) {
    Order order = work.order();
    List<AllocatedPieces> pieces = work.fetch(warehouse);
    if (pieces.isEmpty()) {
      return begunAlready(order.number(), warehouse);
    }
    PickList list =
        new PickList(
            lists.nextNumber(),
            order,
            warehouse,
            units(order, pieces),
            clock.instant(),
            user.required().id());
    lists.add(list);
    audit.record(
        "order.released",
        "order " + order.number(),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.PICK_LIST, list.number()));
    return list.number();
  }

  private String begunAlready(OrderNumber number, String warehouse) {
    Optional<PickList> begun =
        lists.openOf(number).stream()
            .filter(list -> list.warehouse().equals(warehouse) && list.stage() == Stage.PICKING)
            .reduce((older, newer) -> newer);
    if (begun.isEmpty()) {
      throw new RuleViolations("", "nothing_to_fetch", number.text());
    }
    if (begun.get().releasedBy() != user.required().id()) {
      throw new RuleViolations(
          "",
          "picked_by_other",
          number.text(),
          accounts.nameOf(begun.get().releasedBy()).orElse(""),
          begun.get().number());
    }
    return begun.get().number();
  }

  private static SortedMap<Integer, Integer> units(Order order, List<AllocatedPieces> pieces) {
    SortedMap<Integer, Integer> units = new TreeMap<>();
    for (AllocatedPieces some : pieces) {
      OrderLine line = order.line(some.line());
      units.merge(line.line(), some.unfetched() / line.pieces().get(some.sku()), Math::min);
    }
    return units;
  }

  /**
   * Takes down what a picker brought. What is short waits again at the order's old place, and its
   * shelf is to be counted.
   *
   * @param found by SKU; what is not named was all there
   * @param fields what stands before the names of each SKU's fields in what was sent
   * @throws RuleViolations when it can't be so, or the list has moved on
   */
  @RetriedOnConflict
  @Transactional
  public void pick(String number, Map<Sku, Found> found, Map<Sku, String> fields) {
    bench.with(
        lists.byNumber(number),
        (work, list) -> {
          Map<Sku, Found> all = checked(list, found, fields);
          if (!list.wasPicked(all)) {
            List<Lack> lacks = list.picked(all, work.order());
            lacks.forEach(
                lack ->
                    work.lacks(
                        list.warehouse(),
                        lack.line(),
                        lack.sku(),
                        lack.quantity(),
                        lack.why(),
                        list.number()));
            if (!lacks.isEmpty()) {
              work.waitAgain();
            }
            list.picks().stream()
                .filter(pick -> pick.picked() < pick.expected())
                .forEach(pick -> shelves.wantCount(pick.sku(), list.warehouse()));
            audit.record(
                "order.picked",
                "order " + list.order(),
                AuditedFields.NONE,
                AuditedFields.of(AuditedField.PICK_LIST, list.number()));
          }
          return null;
        });
  }

  /** Leaves everything on its shelf: somebody else may fetch it. */
  @RetriedOnConflict
  @Transactional
  public void giveBack(String number) {
    bench.with(
        lists.byNumber(number),
        (work, list) -> {
          list.givenBack();
          list.units()
              .forEach(
                  (line, units) ->
                      work.order()
                          .line(line)
                          .pieces()
                          .forEach(
                              (sku, each) ->
                                  work.leave(list.warehouse(), line, sku, each * units)));
          audit.record(
              "order.given_back",
              "order " + list.order(),
              AuditedFields.of(AuditedField.PICK_LIST, list.number()),
              AuditedFields.NONE);
          return null;
        });
  }

  /**
   * What was saved of the picking is not right: the list goes back to its picker, who says again
   * what lies on the table. More than was saved can't be said: what was short is off the books, and
   * comes back by a count of its shelf.
   *
   * @throws RuleViolations once it is packed
   */
  @RetriedOnConflict
  @Transactional
  public void correct(String number) {
    bench.with(
        lists.byNumber(number),
        (work, list) -> {
          list.pickedAgain(work.order());
          audit.record(
              "order.pick_reopened",
              "order " + list.order(),
              AuditedFields.of(AuditedField.PICK_LIST, list.number()),
              AuditedFields.NONE);
          return null;
        });
  }

  /** Everything that was found, with what nobody mentioned; all that is wrong is said at once. */
  private static Map<Sku, Found> checked(
      PickList list, Map<Sku, Found> found, Map<Sku, String> fields) {
    Problems problems = new Problems();
    problems.addAll(wrong(list, found, fields));
    problems.throwIfAny();
    Map<Sku, Found> all = new HashMap<>();
    for (Pick pick : list.picks()) {
      Found some = found.get(pick.sku());
      all.put(
          pick.sku(),
          some == null || some.picked() == pick.expected() ? Found.all(pick.expected()) : some);
    }
    return all;
  }

  /** What can't be so of what was found; what is not named was all there. */
  static List<RuleViolation> wrong(PickList list, Map<Sku, Found> found, Map<Sku, String> fields) {
    Problems problems = new Problems();
    Set<Sku> onList = new HashSet<>();
    for (Pick pick : list.picks()) {
      onList.add(pick.sku());
      Found some = found.getOrDefault(pick.sku(), Found.all(pick.expected()));
      String field = fields.getOrDefault(pick.sku(), "");
      if (some.picked() < 0 || some.picked() > pick.expected()) {
        problems.add(field + "picked", "picked_range", pick.expected());
      } else if (some.picked() < pick.expected() && some.reason().isEmpty()) {
        problems.add(field + "shortReason", "short_reason");
      } else if (some.picked() < pick.expected()
          && some.reason().get() == ShortReason.OTHER
          && some.note().isEmpty()) {
        problems.add(field + "note", "short_note");
      }
    }
    found.keySet().stream()
        .filter(sku -> !onList.contains(sku))
        .forEach(
            sku ->
                problems.add(fields.getOrDefault(sku, "") + "sku", "sku_not_on_list", sku.text()));
    return problems.all();
  }
}

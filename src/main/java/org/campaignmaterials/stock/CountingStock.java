package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;

/**
 * Posts a cycle count as a signed adjustment: the difference taken under the row's lock can't be
 * wrong later, as an absolute count would be. A count below what is promised first shows which
 * promises would go (the newest first, because the oldest have waited longest); the lead decides,
 * and the requesters are told. What is already being fetched stays with its order: a count includes
 * what lies on the packing table.
 */
@ApplicationScoped
public class CountingStock {
  /** The code by which a lead confirms that promises are withdrawn. */
  public static final String RELEASE_ALLOCATIONS = "release_allocations";

  /** More orders than this would make a sentence that nobody reads. */
  private static final int NAMED_AT_MOST = 20;

  private static final int CHANGES_NAMED_AT_MOST = 5;

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject StockLedger ledger;
  @Inject StockDocuments documents;
  @Inject StockEntries entries;
  @Inject Event<AllocationReleased> released;
  @Inject Event<StockCounted> finished;

  /**
   * What was found on a shelf.
   *
   * @param counted pieces, 0 or more
   */
  public record Counted(Sku sku, int counted) {}

  /** A promise that a count can't keep: this many pieces of it would go. */
  private record Withdrawal(Allocation allocation, int quantity) {}

  /**
   * Posts a count of some SKUs in one warehouse.
   *
   * @param releaseAllocations whether the lead agreed that promises are withdrawn
   * @return the number of the count, like CNT-000007
   * @throws RuleViolations when promises would have to be withdrawn and the lead has not agreed
   */
  @RetriedOnConflict
  @Transactional
  public String count(String warehouse, List<Counted> lines, boolean releaseAllocations) {
    return count(warehouse, lines, CountTerms.ofCall(releaseAllocations));
  }

  /**
   * Posts a count of some SKUs in one warehouse.
   *
   * @return the number of the count, like CNT-000007
   * @throws RuleViolations when promises would have to be withdrawn and the terms don't permit
   *     these, or when pieces came or went since the person looked
   */
  @RetriedOnConflict
  @Transactional
  String count(String warehouse, List<Counted> lines, CountTerms terms) {
    SortedMap<Sku, Integer> counted = new TreeMap<>();
    lines.forEach(line -> counted.put(line.sku(), line.counted()));
    SortedSet<Sku> touched = ledger.promisedTogetherWith(counted.keySet());
    touched.addAll(counted.keySet());
    return ledger.freeing(
        touched,
        stock -> {
          String document = documents.next(StockDocuments.COUNT);
          Problems problems = new Problems();
          counted.forEach(
              (sku, found) -> {
                StockBalance balance = stock.balance(sku, warehouse);
                String field = "lines[" + indexOf(lines, sku) + "].counted";
                List<String> changes = changesSince(terms.seen(), balance);
                if (!changes.isEmpty()) {
                  problems.add(field, "count_books_changed", named(changes), balance.onHand());
                }
                List<Withdrawal> lost = lostPromises(sku, warehouse, balance.allocated() - found);
                String mark = markOf(found, lost);
                int fetching =
                    balance.allocated()
                        - found
                        - lost.stream().mapToInt(Withdrawal::quantity).sum();
                if (fetching > 0) {
                  problems.add(field, "count_below_fetching", found);
                } else if (!lost.isEmpty() && !terms.permit(mark)) {
                  problems.add(
                      field,
                      "count_below_allocated",
                      found,
                      balance.allocated(),
                      namedOrders(lost),
                      mark);
                } else if (changes.isEmpty()) {
                  post(stock, sku, warehouse, found, document, lost);
                }
              });
          problems.throwIfAny();
          finished.fire(new StockCounted(warehouse, counted.keySet()));
          return document;
        });
  }

  private void post(
      LockedStock stock,
      Sku sku,
      String warehouse,
      int found,
      String document,
      List<Withdrawal> lost) {
    for (Withdrawal withdrawal : lost) {
      Allocation allocation = withdrawal.allocation();
      stock.release(
          allocation.document(),
          allocation.line(),
          sku,
          warehouse,
          withdrawal.quantity(),
          document);
      released.fire(
          new AllocationReleased(
              stock, allocation.document(), allocation.line(), sku, withdrawal.quantity()));
    }
    int variance = found - stock.balance(sku, warehouse).onHand();
    if (variance != 0) {
      stock.adjust(sku, warehouse, Movement.COUNT_ADJUSTMENT, variance, document, null);
    }
  }

  private List<Withdrawal> lostPromises(Sku sku, String warehouse, int tooMany) {
    List<Withdrawal> lost = new ArrayList<>();
    if (tooMany <= 0) {
      return lost;
    }
    List<Allocation> newestFirst =
        entities
            .createQuery(
                "SELECT a FROM Allocation a WHERE a.sku = :sku AND a.warehouse = :warehouse"
                    + " AND a.fetching < a.quantity ORDER BY a.allocatedAt DESC, a.document DESC, a.line DESC",
                Allocation.class)
            .setParameter("sku", sku.text())
            .setParameter("warehouse", warehouse)
            .getResultList();
    int missing = tooMany;
    for (Allocation allocation : newestFirst) {
      if (missing == 0) {
        break;
      }
      int quantity = Math.min(missing, allocation.unfetched());
      lost.add(new Withdrawal(allocation, quantity));
      missing -= quantity;
    }
    return lost;
  }

  /** What came and went since the person looked: pieces, not promises. */
  private List<String> changesSince(OptionalLong seen, StockBalance balance) {
    if (seen.isEmpty() || seen.getAsLong() >= balance.lastEntry()) {
      return List.of();
    }
    return entries.moved(balance, seen.getAsLong(), CHANGES_NAMED_AT_MOST + 1).stream()
        .map(
            entry ->
                (entry.onHandChange() < 0 ? "\u2212" : "+")
                    + Math.abs(entry.onHandChange())
                    + " "
                    + entry.document())
        .toList();
  }

  private static String named(List<String> changes) {
    String first = changes.stream().limit(CHANGES_NAMED_AT_MOST).collect(Collectors.joining(", "));
    return changes.size() > CHANGES_NAMED_AT_MOST ? first + ", …" : first;
  }

  /** Equal for the same number found and the same promises lost, and for nothing else. */
  private static String markOf(int found, List<Withdrawal> lost) {
    return Secrets.sha256(
        found
            + lost.stream()
                .map(
                    each ->
                        " %s/%d/%d"
                            .formatted(
                                each.allocation().document(),
                                each.allocation().line(),
                                each.quantity()))
                .collect(Collectors.joining()));
  }

  private static String namedOrders(List<Withdrawal> lost) {
    String first =
        lost.stream()
            .limit(NAMED_AT_MOST)
            .map(each -> each.allocation().document() + " (" + each.quantity() + ")")
            .collect(Collectors.joining(", "));
    int others = lost.size() - NAMED_AT_MOST;
    return others > 0 ? first + ", … (+" + others + ")" : first;
  }

  private static int indexOf(List<Counted> lines, Sku sku) {
    for (int index = 0; index < lines.size(); index++) {
      if (lines.get(index).sku().equals(sku)) {
        return index;
      }
    }
    return 0;
  }
}

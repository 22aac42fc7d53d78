package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.files.StoredFiles;
import org.campaignmaterials.shared.Csv;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * Holds the whole ledger against its balances, promises and queues, SKU by SKU. A run is kept with
 * what it found: its page shows the last one, its report is for whoever has to explain a
 * difference. There should never be one: every figure is written together with its entry.
 */
@ApplicationScoped
public class Reconciling {
  private static final Set<Role> READERS = Set.of(Role.WAREHOUSE, Role.STAFF, Role.AUDITOR);

  @Inject CheckingBooks checking;
  @Inject StockBalances balances;
  @Inject Reconciliations reconciliations;
  @Inject StoredFiles files;

  /** Checks everything now and answers what does not fit. Each SKU in its own transaction. */
  public List<Difference> differences() {
    List<Difference> found = new ArrayList<>();
    for (StockItem item : balances.items()) {
      found.addAll(checking.of(Sku.parse(item.sku())));
    }
    return found;
  }

  /** Begins a run that is kept. */
  @Transactional
  long begin() {
    return reconciliations.begin(balances.items().size());
  }

  /**
   * Checks the next SKU of a run.
   *
   * @param after the SKU that was checked last; empty at the beginning
   * @return the SKU that was checked; empty when there is none left
   */
  @Transactional
  Optional<String> checkNext(long run, String after) {
    Optional<String> next = balances.itemAfter(after).map(StockItem::sku);
    next.ifPresent(sku -> reconciliations.checked(run, checking.of(Sku.parse(sku))));
    return next;
  }

  /** Ends a run with its report. */
  @Transactional
  void end(long run) {
    List<Difference> found = reconciliations.differencesOf(run);
    String report =
        files.store("stock-reconciliation-" + run + ".csv", Csv.TYPE, csv(found), READERS).id();
    reconciliations.finished(run, report);
  }

  private static byte[] csv(List<Difference> differences) {
    Texts english = new Texts(Language.EN);
    Csv csv = new Csv().row("sku", "warehouse", "code", "expected", "found", "entry", "sentence");
    for (Difference difference : differences) {
      csv.row(
          difference.sku(),
          difference.warehouse(),
          difference.kind().code(),
          difference.expected(),
          difference.found(),
          difference.entryNumber(),
          sentence(english, difference));
    }
    return csv.bytes();
  }

  static String sentence(Texts t, Difference difference) {
    return t.get(
        "stock.difference." + difference.kind().code(),
        difference.expected(),
        difference.found(),
        difference.entryNumber());
  }
}

package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/** Puts together what the pages about stock show. */
@ApplicationScoped
class StockViews {
  static final int ENTRIES = 25;

  private static final String ACCOUNT = "account ";

  @Inject StockBalances balances;
  @Inject StockEntries entries;
  @Inject Publications publications;
  @Inject Warehouses warehouses;
  @Inject Accounts accounts;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /** All SKUs that match, by SKU or with what is short first. */
  @Transactional
  public List<StockTableView.Row> rows(String q, String warehouse, boolean shortFirst) {
    Map<String, List<StockBalance>> bySku = new TreeMap<>();
    balances
        .all()
        .forEach(row -> bySku.computeIfAbsent(row.sku(), sku -> new ArrayList<>()).add(row));
    String wanted = q.toLowerCase(Locale.ROOT);
    List<StockTableView.Row> rows =
        new ArrayList<>(
            balances.items().stream()
                .map(item -> row(item, bySku.getOrDefault(item.sku(), List.of()), warehouse))
                .filter(
                    row ->
                        (row.sku() + " " + row.title()).toLowerCase(Locale.ROOT).contains(wanted))
                .toList());
    if (shortFirst) {
      rows.sort(Comparator.comparingInt(StockTableView.Row::promiseable));
    }
    return rows;
  }

  /** One SKU in all warehouses. */
  @Transactional
  public StockTableView.Row row(Sku sku) {
    return row(balances.item(sku), balances.of(sku), "");
  }

  private StockTableView.Row row(StockItem item, List<StockBalance> of, String warehouse) {
    Sku sku = Sku.parse(item.sku());
    Optional<Edition> edition = publications.edition(sku);
    return new StockTableView.Row(
        item.sku(),
        edition.map(Edition::title).orElse(item.sku()),
        sku.language(),
        edition
            .filter(each -> !each.isPublished())
            .map(each -> each.status().messageKey())
            .orElse(""),
        item.word().name().toLowerCase(Locale.ROOT),
        item.backordered(),
        of.stream()
            .filter(each -> warehouse.isEmpty() || each.warehouse().equals(warehouse))
            .map(
                each ->
                    new StockTableView.Balance(
                        each.warehouse(),
                        each.onHand(),
                        each.allocated(),
                        each.availableToPromise(),
                        each.onOrder(),
                        each.lastEntry()))
            .toList());
  }

  /** A page of the ledger, and whether there is an older one: one entry more than is shown. */
  @Transactional
  public List<StockCardView.Entry> entries(Sku sku, int page, Texts t) {
    Map<String, Optional<String>> names = new HashMap<>();
    return entries.newest(sku, (page - 1) * ENTRIES, ENTRIES + 1).stream()
        .map(
            entry ->
                new StockCardView.Entry(
                    entry.recordedAt().atZone(clock.getZone()),
                    entry.occurredOn(),
                    movement(entry),
                    entry.warehouse(),
                    entry.onHandChange(),
                    entry.onHandAfter(),
                    entry.allocatedChange(),
                    entry.allocatedAfter(),
                    entry.document(),
                    reason(entry.reason(), t),
                    names.computeIfAbsent(entry.recordedBy(), this::name)))
        .toList();
  }

  /** A difference that somebody explained is a correction; the others come from counts. */
  private static String movement(StockEntry entry) {
    boolean isExplained = entry.document().startsWith(StockDocuments.ADJUSTMENT + "-");
    return entry.movement() == Movement.COUNT_ADJUSTMENT && isExplained
        ? "correction"
        : entry.movement().name().toLowerCase(Locale.ROOT);
  }

  /** Whether a document has moved this SKU. */
  boolean isPosted(Sku sku, String document) {
    return entries.has(sku, document);
  }

  /** A person's own words stay as they are; a use case's code has its words in the messages. */
  private static String reason(String reason, Texts t) {
    if (reason == null) {
      return "";
    }
    return switch (reason) {
      case "kit", "cancelled", "declined" -> t.get("stock.reason." + reason);
      case "hold ended" -> t.get("stock.reason.hold_ended");
      default -> reason;
    };
  }

  private Optional<String> name(String recordedBy) {
    return recordedBy.startsWith(ACCOUNT)
        ? accounts.nameOf(Long.parseLong(recordedBy.substring(ACCOUNT.length())))
        : Optional.empty();
  }

  List<TypedForm.Option> allWarehouses() {
    return warehouses.all().stream()
        .map(each -> new TypedForm.Option(each.code(), each.name()))
        .toList();
  }

  /** The warehouses in which the reader works. */
  List<TypedForm.Option> ownWarehouses() {
    return allWarehouses().stream()
        .filter(option -> user.required().warehouses().contains(option.value()))
        .toList();
  }
}

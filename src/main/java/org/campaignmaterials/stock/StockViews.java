package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.SearchWords;
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
  @Inject ReorderPoints points;
  @Inject Clock clock;

  /** All SKUs that match, by SKU or with what is short first. */
  @Transactional
  public List<StockTableView.Row> rows(String q, String warehouse, boolean shortFirst) {
    Map<String, List<StockBalance>> bySku = new TreeMap<>();
    balances
        .all()
        .forEach(row -> bySku.computeIfAbsent(row.sku(), sku -> new ArrayList<>()).add(row));
    List<String> words = SearchWords.of(q);
    Map<String, ReorderPoint> reorder = points.byMaterial();
    List<StockTableView.Row> rows =
        new ArrayList<>(
            balances.items().stream()
                .filter(item -> hasAll(words, item.sku()))
                .map(
                    item ->
                        row(
                            item,
                            bySku.getOrDefault(item.sku(), List.of()),
                            warehouse,
                            Optional.ofNullable(reorder.get(Sku.parse(item.sku()).open().text()))))
                .toList());
    if (shortFirst) {
      rows.sort(Comparator.comparingInt(StockTableView.Row::promiseable));
    }
    return rows;
  }

  /** The kits that a search finds, each with its pieces; without a search, none. */
  List<StockTableView.Kit> kits(String q) {
    List<String> words = SearchWords.of(q);
    return publications.published().stream()
        .filter(publication -> publication.isKit() && !words.isEmpty())
        .flatMap(publication -> publication.published().stream())
        .filter(edition -> hasAll(words, edition.sku().text()))
        .map(
            edition ->
                new StockTableView.Kit(
                    edition.sku().text(),
                    edition.title(),
                    edition.language(),
                    publications.contentsOf(edition).stream()
                        .map(
                            content ->
                                new StockTableView.Piece(
                                    content.quantity(),
                                    content.edition().sku().text(),
                                    content.edition().title(),
                                    content.edition().language()))
                        .toList()))
        .toList();
  }

  /** Whether all words stand in a material's number, its title or its kind in any language. */
  private boolean hasAll(List<String> words, String sku) {
    Sku parsed = Sku.parse(sku);
    String kinds =
        publications
            .byNumber(parsed.publication())
            .map(Publication::format)
            .map(
                format ->
                    Arrays.stream(Language.values())
                        .map(language -> new Texts(language).get(format.messageKey()))
                        .collect(Collectors.joining(" ")))
            .orElse("");
    String title = publications.edition(parsed).map(Edition::title).orElse("");
    String text = SearchWords.plain(String.join(" ", sku, sku.replace("-", ""), title, kinds));
    return words.stream().allMatch(text::contains);
  }

  /** One SKU in all warehouses. */
  @Transactional
  public StockTableView.Row row(Sku sku) {
    return row(balances.item(sku), balances.of(sku), "", points.of(sku.open()));
  }

  private StockTableView.Row row(
      StockItem item, List<StockBalance> of, String warehouse, Optional<ReorderPoint> reorder) {
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
        reprint(item, of, reorder),
        of.stream()
            .filter(each -> warehouse.isEmpty() || each.warehouse().equals(warehouse))
            .map(
                each ->
                    new StockTableView.Balance(
                        each.warehouse(),
                        each.onHand(),
                        each.allocated(),
                        item.stoppedBy().isPresent() ? 0 : each.availableToPromise(),
                        each.onOrder(),
                        each.lastEntry()))
            .toList());
  }

  private static OptionalInt reprint(
      StockItem item, List<StockBalance> of, Optional<ReorderPoint> reorder) {
    int promiseable =
        of.stream().mapToInt(StockBalance::availableToPromise).sum() - item.backordered();
    int onOrder = of.stream().mapToInt(StockBalance::onOrder).sum();
    return reorder
        .filter(point -> promiseable <= point.pieces() && onOrder == 0)
        .map(point -> OptionalInt.of(point.reorderQuantity()))
        .orElse(OptionalInt.empty());
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
      case "kit", "cancelled", "declined", "recalled" -> t.get("stock.reason." + reason);
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

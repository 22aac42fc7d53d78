package org.campaignmaterials.durability;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a database holds of what was answered, read by plain SQL and not by the product, so that the
 * two can't be wrong together.
 */
final class Kept {
  private final Connection connection;

  Kept(Connection connection) {
    this.connection = connection;
  }

  /** Compares everything that was answered with what is there. */
  Comparison against(Answers answers, PostOffice office) throws SQLException {
    List<String> complaints = new ArrayList<>(answers.wrong());
    Map<String, Answers.Ordered> acknowledged = answers.orders();
    Map<String, List<String>> byEmail = ordersByEmail();
    Map<String, Integer> piecesShipped = piecesShipped();
    List<Answers.Ordered> lost = lost(acknowledged.values());
    lost.forEach(order -> complaints.add("lost: " + order));
    int twice = 0;
    for (Answers.Ordered order : acknowledged.values()) {
      List<String> numbers = byEmail.getOrDefault(order.wish().email(), List.of());
      if (numbers.size() > 1) {
        twice++;
        complaints.add("more than once: " + order + " " + numbers);
      }
    }
    byEmail.values().stream()
        .flatMap(List::stream)
        .filter(number -> !acknowledged.containsKey(number))
        .forEach(number -> complaints.add("there, and never answered: " + number));
    int shipmentsLost = 0;
    for (String number : answers.shipped()) {
      int pieces = acknowledged.get(number).wish().quantity();
      if (piecesShipped.getOrDefault(number, 0) != pieces) {
        shipmentsLost++;
        complaints.add("not shipped just once: %s".formatted(acknowledged.get(number)));
      }
    }
    Map<String, Integer> deliveries = deliveries();
    long deliveriesLost =
        answers.received().stream().filter(each -> deliveries.getOrDefault(each, 0) != 2).count();
    if (deliveriesLost > 0) {
      complaints.add("deliveries that are not there just once: " + deliveriesLost);
    }
    List<String> differences = ledgerDifferences();
    complaints.addAll(differences);
    Letters letters = letters(office, answers);
    complaints.addAll(letters.complaints());
    return new Comparison(
        acknowledged.size(),
        lost.size(),
        twice,
        answers.foundAgain(),
        answers.shipped().size(),
        shipmentsLost,
        answers.received().size(),
        deliveriesLost,
        differences.size(),
        letters.written(),
        letters.missing(),
        letters.repeated(),
        complaints);
  }

  /** Those of these orders that are not there as they were answered. */
  List<Answers.Ordered> lost(Collection<Answers.Ordered> acknowledged) throws SQLException {
    Map<String, List<String>> byEmail = ordersByEmail();
    Map<String, Integer> quantities = quantities();
    return acknowledged.stream()
        .filter(
            order ->
                !byEmail.getOrDefault(order.wish().email(), List.of()).contains(order.number())
                    || quantities.getOrDefault(order.number(), 0) != order.wish().quantity())
        .toList();
  }

  private Map<String, List<String>> ordersByEmail() throws SQLException {
    Map<String, List<String>> orders = new HashMap<>();
    rows(
        "SELECT email, order_number FROM order_contact WHERE email LIKE '" + Wish.ALL + "'",
        row ->
            orders
                .computeIfAbsent(row.getString(1), each -> new ArrayList<>())
                .add(row.getString(2)));
    return orders;
  }

  private Map<String, Integer> quantities() throws SQLException {
    return sums("SELECT order_number, SUM(ordered) FROM order_line GROUP BY order_number");
  }

  private Map<String, Integer> piecesShipped() throws SQLException {
    return sums(
        "SELECT document, -SUM(on_hand_change) FROM stock_entry WHERE movement = 'SHIPMENT'"
            + " GROUP BY document");
  }

  /** How many entries each delivery of ours has: one for each of its two SKUs. */
  private Map<String, Integer> deliveries() throws SQLException {
    return sums(
        "SELECT reason, COUNT(*) FROM stock_entry WHERE movement = 'RECEIPT'"
            + " AND reason LIKE 'durable delivery%' GROUP BY reason");
  }

  /** For each SKU in each warehouse: entries without a gap, whose sums are the balance. */
  List<String> ledgerDifferences() throws SQLException {
    Map<String, String> entries = new TreeMap<>();
    rows(
        "SELECT sku, warehouse, SUM(on_hand_change), SUM(allocated_change), COUNT(*),"
            + " MAX(entry_number) FROM stock_entry GROUP BY sku, warehouse",
        row ->
            entries.put(
                row.getString(1) + " " + row.getString(2),
                row.getLong(3)
                    + " "
                    + row.getLong(4)
                    + " "
                    + row.getLong(5)
                    + " "
                    + row.getLong(6)));
    Map<String, Integer> allocated =
        sums(
            "SELECT sku || ' ' || warehouse, SUM(quantity) FROM stock_allocation"
                + " GROUP BY sku, warehouse");
    List<String> differences = new ArrayList<>();
    rows(
        "SELECT sku, warehouse, on_hand, allocated, last_entry FROM stock_balance",
        row -> {
          String shelf = row.getString(1) + " " + row.getString(2);
          String balance =
              row.getLong(3) + " " + row.getLong(4) + " " + row.getLong(5) + " " + row.getLong(5);
          String ledger = entries.getOrDefault(shelf, "0 0 0 0");
          if (!balance.equals(ledger)) {
            differences.add(shelf + ": balance " + balance + ", ledger " + ledger);
          }
          if (row.getInt(4) != allocated.getOrDefault(shelf, 0)) {
            differences.add(shelf + ": promised " + row.getInt(4) + ", promises " + allocated);
          }
        });
    Map<String, Integer> waiting =
        sums("SELECT sku, SUM(quantity) FROM stock_backorder GROUP BY sku");
    rows(
        "SELECT sku, backordered FROM stock_item",
        row -> {
          if (row.getInt(2) != waiting.getOrDefault(row.getString(1), 0)) {
            differences.add(row.getString(1) + ": the queue differs from its sum");
          }
        });
    return differences;
  }

  private record Letters(int written, int missing, int repeated, List<String> complaints) {}

  /**
   * Every letter that the outbox holds was taken by the post office, and no other. A letter that
   * was taken twice has the same Message-ID, or it would count here as one that nobody wrote.
   */
  private Letters letters(PostOffice office, Answers answers) throws SQLException {
    Map<String, String> states = new HashMap<>();
    Set<String> acknowledgedBy = new HashSet<>();
    int[] shippedLetters = new int[1];
    rows(
        "SELECT message_id, letter_state, letter_kind, document_id FROM outbox_letter",
        row -> {
          states.put(row.getString(1), row.getString(2));
          if (row.getString(3).equals("ordering.received")) {
            acknowledgedBy.add(row.getString(4));
          } else if (row.getString(3).equals("ordering.shipped")) {
            shippedLetters[0]++;
          }
        });
    List<String> complaints = new ArrayList<>();
    for (String number : answers.orders().keySet()) {
      if (!acknowledgedBy.contains(number)) {
        complaints.add("no letter says that this order came: " + number);
      }
    }
    if (shippedLetters[0] < answers.shipped().size()) {
      complaints.add("letters about parcels are fewer than parcels");
    }
    List<String> taken = office.letters();
    Set<String> distinct = new HashSet<>(taken);
    int missing = 0;
    for (Map.Entry<String, String> letter : states.entrySet()) {
      boolean skipped = letter.getValue().equals("SKIPPED");
      if (!skipped && !distinct.contains(letter.getKey())) {
        missing++;
      }
    }
    if (missing > 0) {
      complaints.add("letters that were not taken: " + missing);
    }
    for (String id : distinct) {
      if (!states.containsKey(id)) {
        complaints.add("a letter that nobody wrote: " + id);
      }
    }
    return new Letters(states.size(), missing, taken.size() - distinct.size(), complaints);
  }

  /** Lets the pauses and leases of waiting letters pass, instead of waiting for them. */
  void letPausesPass() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE outbox_letter SET next_try_at = created_at, lease_until = created_at"
              + " WHERE letter_state = 'WAITING'");
      statement.executeUpdate(
          "UPDATE job SET next_run_at = last_started_at, lease_until = last_started_at"
              + " WHERE name = 'mail.outbox' AND last_started_at IS NOT NULL");
    }
  }

  /** How many letters wait. */
  int waitingLetters() throws SQLException {
    return sums("SELECT 'all', COUNT(*) FROM outbox_letter WHERE letter_state = 'WAITING'")
        .getOrDefault("all", 0);
  }

  /** What the last reconciliation that the product itself made has found; -1 without one. */
  int reconciled() throws SQLException {
    int[] found = {-1};
    rows(
        "SELECT differences FROM stock_reconciliation WHERE finished_at IS NOT NULL ORDER BY id",
        row -> found[0] = row.getInt(1));
    return found[0];
  }

  private Map<String, Integer> sums(String query) throws SQLException {
    Map<String, Integer> sums = new HashMap<>();
    rows(query, row -> sums.put(row.getString(1), row.getInt(2)));
    return sums;
  }

  private interface Row {
    void read(ResultSet row) throws SQLException;
  }

  private void rows(String query, Row each) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        each.read(row);
      }
    }
  }
}

package org.campaignmaterials.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes three years of orders into a database that the product has just opened, by JDBC batches,
 * as the product would have left them: lines, pieces, promises, stock entries that lead to the
 * balances, pick lists, parcels, letters that were sent, contacts as far as they are not erased
 * yet.
 *
 * <p>Most are long delivered. The newest are open and fill every part of the warehouse's board: as
 * many as it takes to fill it, and one in twenty where there are more. One order in twenty credits
 * a coalition, each of many in turn.
 */
final class OrderHistory {
  private static final int ORDERS_PER_COMMIT = 500;
  private static final Duration HISTORY = Duration.ofDays(3 * 365);
  private static final int CONTACT_DAYS = 90;
  private static final int DAYS_TO_DISPATCH = 2;
  private static final int OPEN_AT_LEAST = 720;
  private static final int ONE_OPEN_OF = 20;
  private static final int ONE_CREDITED_OF = 20;
  private static final int ONE_WITH_TWO_LINES_OF = 3;
  private static final int COALITIONS = 500;
  private static final int QUANTITY = 10;
  private static final int PLENTY = 50_000_000;

  /** Orders that wait, wait for this one; nobody else orders it. */
  private static final String NONE_LEFT = "RR-122-en-%";

  /** The numbers that the product draws, and those that the history used up. */
  private static final int SEQUENCE_BLOCK = 50;

  private final Connection connection;
  private final Progress progress;
  private final int orders;
  private final LocalDateTime now =
      LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);

  OrderHistory(Connection connection, Progress progress, int orders) {
    this.connection = connection;
    this.progress = progress;
    this.orders = orders;
  }

  /** Answers how many rows it wrote. */
  long write() throws SQLException {
    long written;
    connection.setAutoCommit(false);
    List<String> warehouses = texts("SELECT code FROM warehouse ORDER BY code");
    List<List<Shelf>> shelves = new ArrayList<>();
    List<Shelf> empty = new ArrayList<>();
    for (String warehouse : warehouses) {
      shelves.add(shelves("sku NOT LIKE ?", warehouse));
      empty.addAll(shelves("sku LIKE ?", warehouse).subList(0, 1));
    }
    long before = number("SELECT MAX(queue_number) FROM material_order");
    int open = Math.max(Math.min(OPEN_AT_LEAST, orders), orders / ONE_OPEN_OF);
    try (Rows rows = new Rows(connection)) {
      coalitions(rows);
      for (List<Shelf> inWarehouse : shelves) {
        for (Shelf shelf : inWarehouse) {
          shelf.post(rows, "RECEIPT", PLENTY, 0, "RC-SEED", "print run", now.minus(HISTORY));
        }
      }
      rows.write();
      for (int index = 0; index < orders; index++) {
        Fate fate = Fate.of(index, index >= orders - open);
        int place = Fate.turn(index) % warehouses.size();
        List<Shelf> from =
            fate == Fate.WAITING ? List.of(empty.get(place)) : chosen(shelves.get(place), index);
        order(before + 1 + index, index, fate, from).write(rows);
        if ((index + 1) % ORDERS_PER_COMMIT == 0) {
          rows.write();
          progress.rows("orders", index + 1, orders);
        }
      }
      rows.write();
      written = rows.added();
    }
    keep(shelves);
    continueSequences(before + orders);
    connection.commit();
    return written;
  }

  private PastOrder order(long queueNumber, int index, Fate fate, List<Shelf> from) {
    LocalDateTime placedAt =
        now.minusSeconds(HISTORY.toSeconds() * (orders - index) / (orders + 1));
    LocalDateTime endedAt = fate.isOver() ? placedAt.plusDays(DAYS_TO_DISPATCH) : null;
    boolean named = !fate.isOver() || endedAt.isAfter(now.minusDays(CONTACT_DAYS));
    return new PastOrder(
        queueNumber,
        fate,
        from,
        QUANTITY,
        placedAt,
        endedAt,
        named,
        index % ONE_CREDITED_OF == 0 ? coalition(index / ONE_CREDITED_OF % COALITIONS) : null);
  }

  private static List<Shelf> chosen(List<Shelf> shelves, int index) {
    Shelf first = shelves.get(index * 7 % shelves.size());
    return index % ONE_WITH_TWO_LINES_OF == 0
        ? List.of(first, shelves.get((index * 7 + 1) % shelves.size()))
        : List.of(first);
  }

  private void coalitions(Rows rows) throws SQLException {
    for (int index = 0; index < COALITIONS; index++) {
      rows.into("coalition")
          .put("number", coalition(index))
          .put("name", "Coalition " + coalition(index))
          .put("city", "Baltimore")
          .put("state_code", "MD")
          .put("status", "RECOGNIZED")
          .put("listed", false)
          .put("version", 1)
          .add();
    }
  }

  private static String coalition(int index) {
    return "C-" + (1000 + index);
  }

  private List<Shelf> shelves(String condition, String warehouse) throws SQLException {
    List<Shelf> shelves = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT sku, on_hand, allocated, last_entry FROM stock_balance WHERE "
                + condition
                + " AND warehouse = ? ORDER BY sku")) {
      select.setString(1, NONE_LEFT);
      select.setString(2, warehouse);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          shelves.add(
              new Shelf(row.getString(1), warehouse, row.getInt(2), row.getInt(3), row.getLong(4)));
        }
      }
    }
    return shelves;
  }

  /** The balances that the entries lead to, and what is waited for in all. */
  private void keep(List<List<Shelf>> shelves) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE stock_balance SET on_hand = ?, allocated = ?, last_entry = ?"
                + " WHERE sku = ? AND warehouse = ?")) {
      for (List<Shelf> inWarehouse : shelves) {
        for (Shelf shelf : inWarehouse) {
          update.setInt(1, shelf.onHand());
          update.setInt(2, shelf.allocated());
          update.setLong(3, shelf.lastEntry());
          update.setString(4, shelf.sku());
          update.setString(5, shelf.warehouse());
          update.addBatch();
        }
      }
      update.executeBatch();
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "UPDATE stock_item SET backordered = (SELECT COALESCE(SUM(b.quantity), 0)"
              + " FROM stock_backorder b WHERE b.sku = stock_item.sku)");
      statement.execute(
          "UPDATE stock_item SET word = 'AVAILABLE' WHERE backordered = 0 AND word <> 'AVAILABLE'");
    }
  }

  /** Both databases make a sequence anew; only one can move it. */
  private void continueSequences(long queueNumber) throws SQLException {
    continueSequence("order_queue_number", queueNumber + 1, "");
    continueSequence("pick_list_number", queueNumber + 1, "");
    continueSequence("shipment_number", queueNumber + 1, "");
    continueSequence(
        "outbox_letter_id",
        PastOrder.firstLetter(queueNumber + 1) + SEQUENCE_BLOCK,
        " INCREMENT BY " + SEQUENCE_BLOCK);
  }

  private void continueSequence(String name, long next, String step) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP SEQUENCE " + name + " RESTRICT");
      statement.execute("CREATE SEQUENCE " + name + " START WITH " + next + step);
    }
  }

  private List<String> texts(String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        texts.add(row.getString(1));
      }
    }
    return texts;
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}

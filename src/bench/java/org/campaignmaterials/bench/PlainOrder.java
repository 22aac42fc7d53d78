package org.campaignmaterials.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.campaignmaterials.shared.Secrets;

/**
 * An order by plain JDBC: the statements that the product's own log shows for one, in its order,
 * with its locks and batches, and nothing around them. What the product reads again to answer the
 * requester is not among them: a program that has just written an order knows what it wrote.
 */
final class PlainOrder implements AutoCloseable {
  private static final int LETTERS_PER_DRAW = 50;
  private static final int LIMIT_DAYS = 30;
  private static final BigDecimal WEIGHT = new BigDecimal("1.1");

  private final Connection connection;
  private final String lock;
  private final String next;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private long nextLetter;
  private long lettersLeft;

  PlainOrder(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    boolean derby = connection.getMetaData().getDatabaseProductName().contains("Derby");
    lock = derby ? " FOR UPDATE WITH RS" : " FOR UPDATE";
    next = derby ? "VALUES NEXT VALUE FOR %s" : "SELECT nextval('%s')";
    drawLetters();
    drawn("order_queue_number");
    connection.commit();
  }

  private record Balance(
      String sku, String warehouse, int onHand, int allocated, long last, long version) {}

  /** Places an order of ten pieces of each SKU, by a requester of its own. */
  void place(long requester, List<String> skus) throws SQLException {
    if (lettersLeft == 0) {
      drawLetters();
      connection.commit();
    }
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    String claim = Secrets.sha256("plain:" + requester);
    String email = Secrets.sha256("e" + requester).substring(0, 22);
    String address = Secrets.sha256("a" + requester).substring(0, 22);
    run(
        "INSERT INTO order_claim (claim_key, body_mark, claimed_at, order_number)"
            + " VALUES (?, ?, ?, ?)",
        claim,
        address,
        at(now),
        null);
    orderedBefore(email, address, now);
    List<Balance> from = locked(skus);
    long queueNumber = drawn("order_queue_number");
    String number = "RRO-%d-%06d".formatted(now.getYear(), queueNumber);
    letter(number, now);
    order(number, queueNumber, now);
    run("UPDATE order_claim SET order_number = ? WHERE (claim_key = ?)", number, claim);
    contact(number, requester, email, address, now);
    lines(number, skus);
    promises(number, queueNumber, skus, from, now);
    pieces(number, skus);
    connection.commit();
  }

  /** The limit holds for what the same e-mail and the same address ordered in a month. */
  private void orderedBefore(String email, String address, LocalDateTime now) throws SQLException {
    sums("email_mark", email, now);
    sums("address_mark", address, now);
  }

  private void sums(String mark, String value, LocalDateTime now) throws SQLException {
    PreparedStatement select =
        filled(
            "SELECT t0.sku, SUM(t0.ordered), SUM(t0.cancelled) FROM order_line t0,"
                + " material_order t2, order_contact t1 WHERE ((((t1."
                + mark
                + " = ?) AND (t1.placed_at > ?)) AND (t2.order_number = t1.order_number))"
                + " AND (t2.order_number = t0.order_number)) GROUP BY t0.sku",
            value,
            at(now.minusDays(LIMIT_DAYS)));
    try (ResultSet row = select.executeQuery()) {
      while (row.next()) {
        row.getLong(2);
        row.getLong(3);
      }
    }
  }

  /** SKU by SKU: its own row, then its balances; answers the one to take from for each line. */
  private List<Balance> locked(List<String> skus) throws SQLException {
    Map<String, Balance> nearest = new HashMap<>();
    for (String sku : new TreeSet<>(skus)) {
      try (ResultSet item =
          filled("SELECT sku, backordered, word FROM stock_item WHERE (sku = ?)" + lock, sku)
              .executeQuery()) {
        item.next();
      }
      for (String warehouse : List.of("EAST", "WEST")) {
        Balance balance = locked(sku, warehouse);
        if (balance.onHand() - balance.allocated() >= OrderText.QUANTITY) {
          nearest.putIfAbsent(sku, balance);
        }
      }
    }
    return skus.stream().map(nearest::get).toList();
  }

  private Balance locked(String sku, String warehouse) throws SQLException {
    try (ResultSet row =
        filled(
                "SELECT sku, warehouse, allocated, last_entry, on_hand, on_order, version"
                    + " FROM stock_balance WHERE ((sku = ?) AND (warehouse = ?))"
                    + lock,
                sku,
                warehouse)
            .executeQuery()) {
      row.next();
      return new Balance(
          sku, warehouse, row.getInt(5), row.getInt(3), row.getLong(4), row.getLong(7));
    }
  }

  private long drawn(String sequence) throws SQLException {
    try (ResultSet row = filled(next.formatted(sequence)).executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /**
   * Numbers for the next letters. Derby lets nobody draw while somebody else, who drew first, has
   * not committed: so this is a transaction of its own, and each client draws once before all run.
   */
  private void drawLetters() throws SQLException {
    nextLetter = drawn("outbox_letter_id") - LETTERS_PER_DRAW + 1;
    lettersLeft = LETTERS_PER_DRAW;
  }

  private void letter(String number, LocalDateTime now) throws SQLException {
    lettersLeft--;
    run(
        "INSERT INTO outbox_letter (id, created_at, document_id, finished_at, letter_kind,"
            + " language_code, last_error, lease_until, message_id, next_try_at, letter_state,"
            + " tries) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        nextLetter++,
        at(now),
        number,
        null,
        "ordering.received",
        "en",
        null,
        at(now.minusSeconds(1)),
        Secrets.newToken(),
        at(now),
        "WAITING",
        0);
  }

  private void order(String number, long queueNumber, LocalDateTime now) throws SQLException {
    LocalDate today = now.toLocalDate();
    run(
        "INSERT INTO material_order (order_number, carrier, closed_at, confidential,"
            + " credited_coalition, decided_at, decided_by, decision_note, follow_up,"
            + " for_coalition, hold_until, intended_use, look_first, needed_by, parcels, placed_at,"
            + " placed_by, queue_number, sector, ship_state, spoken, status, weight_lb,"
            + " window_from, window_to, zip3) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        "USPS",
        null,
        false,
        null,
        null,
        null,
        null,
        true,
        null,
        null,
        "display",
        false,
        null,
        1,
        at(now),
        "public",
        queueNumber,
        "health_care",
        "MD",
        "EN",
        "PLACED",
        WEIGHT,
        Date.valueOf(today.plusDays(4)),
        Date.valueOf(today.plusDays(9)),
        "212");
  }

  private void contact(
      String number, long requester, String email, String address, LocalDateTime now)
      throws SQLException {
    run(
        "INSERT INTO order_contact (order_number, address_mark, city, email, email_mark, line1,"
            + " line2, name, organization, phone, placed_at, state, zip)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        number,
        address,
        "Baltimore",
        "requester" + requester + "@example.org",
        email,
        requester + " Charles St",
        null,
        "Nora Whitfield",
        "Bayview Community Clinic",
        null,
        at(now),
        "MD",
        "21230");
  }

  private void lines(String number, List<String> skus) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (int line = 1; line <= skus.size(); line++) {
      rows.add(new Object[] {line, 0, OrderText.QUANTITY, 0, skus.get(line - 1), number});
    }
    runAll(
        "INSERT INTO order_line (line, cancelled, ordered, shipped, sku, order_number)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void promises(
      String number, long queueNumber, List<String> skus, List<Balance> from, LocalDateTime now)
      throws SQLException {
    List<Object[]> allocations = new ArrayList<>();
    List<Object[]> balances = new ArrayList<>();
    List<Object[]> entries = new ArrayList<>();
    int pieces = OrderText.QUANTITY;
    for (int line = 1; line <= skus.size(); line++) {
      Balance balance = from.get(line - 1);
      String sku = balance.sku();
      String warehouse = balance.warehouse();
      int allocated = balance.allocated() + pieces;
      long entry = balance.last() + 1;
      allocations.add(new Object[] {line, number, sku, warehouse, at(now), 0, pieces, queueNumber});
      balances.add(
          new Object[] {
            allocated, entry, balance.version() + 1, sku, warehouse, balance.version()
          });
      entries.add(
          new Object[] {
            warehouse,
            entry,
            sku,
            allocated,
            pieces,
            number,
            "ALLOCATION",
            Date.valueOf(now.toLocalDate()),
            balance.onHand(),
            0,
            null,
            at(now),
            "none",
            null
          });
    }
    runAll(
        "INSERT INTO stock_allocation (line, document, sku, warehouse, allocated_at, fetching,"
            + " quantity, queue_number) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        allocations);
    runAll(
        "UPDATE stock_balance SET allocated = ?, last_entry = ?, version = ?"
            + " WHERE (((sku = ?) AND (warehouse = ?)) AND (version = ?))",
        balances);
    runAll(
        "INSERT INTO stock_entry (warehouse, entry_number, sku, allocated_after, allocated_change,"
            + " document, movement, occurred_on, on_hand_after, on_hand_change, reason,"
            + " recorded_at, recorded_by, reverses_entry)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        entries);
  }

  private void pieces(String number, List<String> skus) throws SQLException {
    List<Object[]> rows = new ArrayList<>();
    for (int line = 1; line <= skus.size(); line++) {
      rows.add(new Object[] {number, line, 1, skus.get(line - 1)});
    }
    runAll(
        "INSERT INTO order_line_piece (order_number, line, each_unit, sku) VALUES (?, ?, ?, ?)",
        rows);
  }

  private void run(String sql, Object... values) throws SQLException {
    filled(sql, values).executeUpdate();
  }

  private void runAll(String sql, List<Object[]> rows) throws SQLException {
    PreparedStatement statement = filled(sql);
    for (Object[] row : rows) {
      fill(statement, row);
      statement.addBatch();
    }
    statement.executeBatch();
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    fill(statement, values);
    return statement;
  }

  private static void fill(PreparedStatement statement, Object[] values) throws SQLException {
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
  }

  private static Timestamp at(LocalDateTime when) {
    return Timestamp.valueOf(when);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}

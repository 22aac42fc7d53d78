package org.campaignmaterials.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders through HTTP beside the same statements by plain JDBC and an empty POST. What is promised:
 * at most twice the CPU of both together, server and database.
 */
final class OrdersBesideJdbc implements Part {
  private static final double AT_MOST = 2;

  /**
   * Goes through every filter to the resource and back through the error's page, and does nothing:
   * there is no order of that number. (An order without its key is refused with 400, which makes
   * the server close the connection; that would be another story.)
   */
  private static final LoadPlan EMPTY_POST =
      LoadPlan.of("POST", List.of("/api/v1/orders/none/cancel"), 404);

  /** Of these there is plenty, and one order is far below every limit. */
  private static final String SPREAD_SKUS =
      "SELECT DISTINCT b.sku FROM stock_balance b, edition e, publication p WHERE b.sku = e.sku"
          + " AND e.publication = p.number AND b.on_hand - b.allocated > 1000000"
          + " AND p.limit_quantity >= 20 AND NOT EXISTS (SELECT l.sector FROM order_limit l"
          + " WHERE l.publication = p.number AND l.quantity < 20) ORDER BY b.sku";

  private final Lab lab;

  OrdersBesideJdbc(Lab lab) {
    this.lab = lab;
  }

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public int steps() {
    return lab.options().databases().size() * (2 + 2 * lab.options().clients().size());
  }

  @Override
  public void run() {
    lab.options().databases().forEach(this::run);
  }

  private void run(Kind kind) {
    lab.progress().step(kind + ": a server and a reference, each with its own database");
    Path folder = lab.work().resolve("orders-" + kind.folderName());
    try (Database ours = lab.seeds().copy(kind, Lab.FEW);
        Database theirs = lab.seeds().copy(kind, Lab.FEW)) {
      List<String> skus = ours.look(OrdersBesideJdbc::skus);
      RowCounts oursBefore = RowCounts.of(ours);
      RowCounts theirsBefore = RowCounts.of(theirs);
      long placed;
      try (Server server = Server.product(folder.resolve("server"), ours, Lab.JAVA);
          Reference reference = Reference.start(folder.resolve("reference"), theirs, Lab.JAVA)) {
        server.awaitReady();
        placed = new Turns(kind, server, ours, reference).all(skus);
      }
      lab.progress().step(kind + ": counting the rows that both have left");
      compare(kind, RowCounts.of(ours), oursBefore, RowCounts.of(theirs), theirsBefore, placed);
    }
  }

  private static List<String> skus(Connection connection) throws SQLException {
    List<String> skus = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(SPREAD_SKUS)) {
      while (row.next()) {
        skus.add(row.getString(1));
      }
    }
    return skus;
  }

  /** Orders of both, and the CPU of an empty POST meanwhile, in milliseconds. */
  private record Turn(Pair pair, double emptyPost) {}

  /** One database's measurements. */
  private final class Turns {
    private final Kind kind;
    private final Server server;
    private final Database database;
    private final Reference reference;
    private long placed;

    Turns(Kind kind, Server server, Database database, Reference reference) {
      this.kind = kind;
      this.server = server;
      this.database = database;
      this.reference = reference;
    }

    /** Answers how many orders the server was asked for, and placed. */
    long all(List<String> skus) {
      LoadPlan spread = LoadPlan.orders(skus, 2);
      LoadPlan hot = LoadPlan.orders(skus.subList(0, 1), 1);
      Results.Table table =
          lab.results()
              .table(
                  "Orders on " + kind,
                  "orders",
                  "clients",
                  "JDBC/s",
                  "HTTP/s",
                  "HTTP p50 ms",
                  "p95",
                  "p99",
                  "JDBC CPU ms: program",
                  "database",
                  "HTTP CPU ms: server",
                  "database",
                  "empty POST CPU ms",
                  "HTTP / (JDBC + POST)");
      Map<String, LoadPlan> plans = new LinkedHashMap<>();
      plans.put("spread over " + skus.size() + " SKUs", spread);
      plans.put("on one hot SKU", hot);
      for (Map.Entry<String, LoadPlan> orders : plans.entrySet()) {
        warmUp(orders.getValue());
        for (int clients : lab.options().clients()) {
          lab.progress()
              .step("%s: orders %s, %d clients".formatted(kind, orders.getKey(), clients));
          row(table, orders.getKey(), clients, inTurns(orders.getValue(), clients));
        }
      }
      return placed;
    }

    private void warmUp(LoadPlan orders) {
      int clients =
          lab.options().clients().stream().mapToInt(Integer::intValue).max().orElseThrow();
      int seconds = lab.options().seconds();
      WarmUp.with(
          "JDBC", lab.progress(), reference.pid(), () -> reference.run(orders, clients, seconds));
      WarmUp.with("HTTP", lab.progress(), server.pid(), () -> placing(orders, clients));
      WarmUp.with("empty POST", lab.progress(), server.pid(), () -> nothing(clients));
    }

    private Turn inTurns(LoadPlan orders, int clients) {
      int seconds = lab.options().seconds();
      List<Double> emptyPosts = new ArrayList<>();
      Pair pair =
          Pair.inTurns(
              lab.options().rounds(),
              () -> {
                emptyPosts.add(nothing(clients).cpu());
                return reference.run(orders, clients, seconds);
              },
              () -> placing(orders, clients));
      return new Turn(pair, Spread.of(emptyPosts).median());
    }

    private Measured nothing(int clients) {
      return lab.load().run(EMPTY_POST, server, List.of(), clients, lab.options().seconds());
    }

    private Measured placing(LoadPlan orders, int clients) {
      Measured measured =
          lab.load().run(orders, server, database.processes(), clients, lab.options().seconds());
      placed += measured.done();
      return measured;
    }

    private void row(Results.Table table, String orders, int clients, Turn turn) {
      Pair pair = turn.pair();
      Spread ratio = pair.ratio(turn.emptyPost());
      table.row(
          orders,
          clients,
          pair.reference(Measured::perSecond).median(),
          pair.product(Measured::perSecond).median(),
          pair.product(Measured::p50).median(),
          pair.product(Measured::p95).median(),
          pair.product(Measured::p99).median(),
          pair.reference(Measured::programCpu).median(),
          pair.reference(Measured::databaseCpu).median(),
          pair.product(Measured::programCpu).median(),
          pair.product(Measured::databaseCpu).median(),
          turn.emptyPost(),
          ratio);
      lab.results()
          .bar("Order on %s, %s, %d clients".formatted(kind, orders, clients), AT_MOST, ratio);
      if (pair.failed() > 0) {
        throw new IllegalStateException(pair.failed() + " orders failed");
      }
    }
  }

  /** An order leaves the same rows on both sides, or the comparison is none. */
  private void compare(
      Kind kind,
      RowCounts ours,
      RowCounts oursBefore,
      RowCounts theirs,
      RowCounts theirsBefore,
      long placed) {
    Results.Table table =
        lab.results()
            .table(
                "Rows that one order leaves on " + kind + ", on average", "what", "JDBC", "HTTP");
    Map<String, Double> ourRows = ours.perOrderSince(oursBefore);
    Map<String, Double> theirRows = theirs.perOrderSince(theirsBefore);
    ourRows.forEach((what, rows) -> table.row(what, theirRows.get(what), rows));
    if (ours.ordersSince(oursBefore) != placed) {
      throw new IllegalStateException(
          "%d orders were confirmed, and %d are there"
              .formatted(placed, ours.ordersSince(oursBefore)));
    }
    RowCounts.mustAgree(ourRows, theirRows);
  }
}

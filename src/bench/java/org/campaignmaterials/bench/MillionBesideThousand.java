package org.campaignmaterials.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.campaignmaterials.shared.Secrets;

/**
 * The same work among a thousand orders and among a million. What is promised: at most 1.3 times
 * the CPU of server and database.
 */
final class MillionBesideThousand implements Part {
  private static final double AT_MOST = 1.3;
  private static final int CLIENTS = 8;
  private static final int STATUS_PAGES = 200;

  private final Lab lab;

  MillionBesideThousand(Lab lab) {
    this.lab = lab;
  }

  /** A server among some orders, and what it is asked. */
  private record Side(Server server, Database database, Map<String, LoadPlan> asked) {}

  @Override
  public String name() {
    return "million";
  }

  @Override
  public int steps() {
    return lab.options().databases().size() * (1 + questions(List.of()).size());
  }

  @Override
  public void run() {
    lab.options().databases().forEach(this::run);
  }

  private void run(Kind kind) {
    int many = lab.options().orders();
    lab.progress().step("%s: servers among %,d and %,d orders".formatted(kind, Lab.FEW, many));
    Path folder = lab.work().resolve("million-" + kind.folderName());
    try (Database few = lab.seeds().copy(kind, Lab.FEW);
        Database lots = lab.seeds().copy(kind, many)) {
      Map<String, LoadPlan> ofFew = questions(few.look(MillionBesideThousand::statusPages));
      Map<String, LoadPlan> ofMany = questions(lots.look(MillionBesideThousand::statusPages));
      try (Server amongFew = Server.product(folder.resolve("few"), few, Lab.JAVA);
          Server amongMany = Server.product(folder.resolve("many"), lots, Lab.JAVA)) {
        amongFew.awaitReady();
        amongMany.awaitReady();
        Results.Table table =
            lab.results()
                .table(
                    "%,d orders beside %,d on %s, %d clients"
                        .formatted(many, Lab.FEW, kind, CLIENTS),
                    "what",
                    "few/s",
                    "many/s",
                    "few p50 ms",
                    "many p50 ms",
                    "many p99 ms",
                    "few CPU ms",
                    "many CPU ms",
                    "many / few");
        for (String question : ofFew.keySet()) {
          lab.progress().step("%s: %s, in turns".formatted(kind, question));
          measure(
              kind,
              question,
              table,
              new Side(amongFew, few, ofFew),
              new Side(amongMany, lots, ofMany));
        }
      }
    }
  }

  private void measure(Kind kind, String question, Results.Table table, Side few, Side many) {
    int seconds = lab.options().seconds();
    WarmUp.with("few", lab.progress(), few.server().pid(), () -> ask(few, question, seconds));
    WarmUp.with("many", lab.progress(), many.server().pid(), () -> ask(many, question, seconds));
    Pair pair =
        Pair.inTurns(
            lab.options().rounds(),
            () -> ask(few, question, seconds),
            () -> ask(many, question, seconds));
    table.row(
        question,
        pair.reference(Measured::perSecond).median(),
        pair.product(Measured::perSecond).median(),
        pair.reference(Measured::p50).median(),
        pair.product(Measured::p50).median(),
        pair.product(Measured::p99).median(),
        pair.reference(Measured::cpu).median(),
        pair.product(Measured::cpu).median(),
        pair.ratio());
    lab.results().bar("%s on %s".formatted(question, kind), AT_MOST, pair.ratio());
  }

  private Measured ask(Side side, String question, int seconds) {
    return lab.load()
        .run(
            side.asked().get(question),
            side.server(),
            side.database().processes(),
            CLIENTS,
            seconds);
  }

  private static Map<String, LoadPlan> questions(List<String> statusPages) {
    Map<String, LoadPlan> questions = new LinkedHashMap<>();
    questions.put("An order", LoadPlan.orders(List.of("RR-101-en", "RR-101-es", "RR-111-en"), 2));
    questions.put("The status page of an old order", LoadPlan.of("GET", statusPages, 200));
    questions.put(
        "The warehouse's board",
        LoadPlan.of("GET", List.of("/warehouse?warehouse=EAST"), 200)
            .with("Authorization", login("warehouse")));
    questions.put(
        "A coalition's scorecard",
        LoadPlan.of(
                "GET",
                List.of("/api/v1/coalitions/C-101/scorecard?from=2026-07-01&to=2026-09-30"),
                200)
            .with("Authorization", login("manager")));
    return questions;
  }

  private static String login(String name) {
    String credentials = name + "@example.org:demonstration-only";
    return "Basic "
        + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
  }

  /** Addresses of delivered orders from all years, with the keys that only the database gives. */
  private static List<String> statusPages(Connection connection) throws SQLException {
    List<String> pages = new ArrayList<>();
    try (PreparedStatement secret =
            connection.prepareStatement("SELECT secret FROM app_secret WHERE name = 'order-key'");
        PreparedStatement newest =
            connection.prepareStatement("SELECT MAX(queue_number) FROM material_order");
        PreparedStatement order =
            connection.prepareStatement(
                "SELECT order_number, status FROM material_order WHERE queue_number = ?")) {
      String key = text(secret);
      int last = Integer.parseInt(text(newest));
      Random random = new Random(last);
      while (pages.size() < STATUS_PAGES) {
        order.setLong(1, 1L + random.nextInt(last));
        try (ResultSet row = order.executeQuery()) {
          if (row.next() && row.getString(2).equals(Fate.DELIVERED.status())) {
            String number = row.getString(1);
            pages.add("/orders/" + number + "?key=" + Secrets.keyed(key, number));
          }
        }
      }
    }
    return pages;
  }

  private static String text(PreparedStatement query) throws SQLException {
    try (ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }
}

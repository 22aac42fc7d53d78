package org.campaignmaterials.durability;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.campaignmaterials.testing.ServerProcess;

/**
 * Two servers on one PostgreSQL, of which one is killed under load, in turns. The other goes on:
 * whoever is cut off is served there, and so are the letters. Then the database itself goes away
 * for a while and comes back; nobody starts the servers again.
 */
final class KillingOneNode {
  private static final Duration GOES_ON_WITHIN = Duration.ofSeconds(90);

  private final Path folder;
  private final int kills;
  private final Duration databaseAway;
  private final Random random;
  private final Progress progress;
  private final Answers answers = new Answers();
  private final List<String> complaints = new ArrayList<>();
  private final List<String> seen = new ArrayList<>();

  /**
   * The story before it is played.
   *
   * @param databaseAway how long the database is gone at the end
   * @param seed decides the moments of the kills and what is ordered
   */
  KillingOneNode(Path folder, int kills, Duration databaseAway, long seed, Progress progress) {
    this.folder = folder;
    this.kills = kills;
    this.databaseAway = databaseAway;
    this.random = new Random(seed);
    this.progress = progress;
  }

  Story play() throws Exception {
    try (Database.Postgres database = Database.postgresql(folder);
        PostOffice office = PostOffice.at(ServerProcess.freePort()).open();
        Node one = new Node(folder.resolve("one"), database, office.settings());
        Node two = new Node(folder.resolve("two"), database, office.settings())) {
      progress.say("Two servers start together");
      one.begin();
      two.begin();
      one.awaitReady();
      two.awaitReady();
      List<URI> servers = List.of(one.address(), two.address());
      Backup backup = null;
      try (Load load = Load.on(servers, answers, random.nextLong())) {
        for (int kill = 1; kill <= kills; kill++) {
          answers.awaitWork(random);
          if (kill == kills) {
            backup = Backup.of(one, answers, folder.resolve("backup"), progress);
          }
          Node unlucky = kill % 2 == 0 ? one : two;
          unlucky.kill();
          int orders = answers.orderCount();
          int letters = office.distinctLetters();
          long at = System.nanoTime();
          await("orders after a kill", () -> answers.orderCount() > orders);
          long ordersAgain = since(at);
          await("letters after a kill", () -> office.distinctLetters() > letters);
          progress.say(
              "killed %d of %d; the other server took an order after %d ms and sent a letter after"
                  + " %d ms; %d orders, %d shipments, %d letters until now",
              kill,
              kills,
              ordersAgain,
              since(at),
              answers.orderCount(),
              answers.shipped().size(),
              office.distinctLetters());
          unlucky.start();
        }
        loseTheDatabase(database, servers);
      }
      new Reconciliation(one.address()).run();
      lettersArrive(database, office);
      one.stop();
      two.stop();
      Comparison comparison = compare(database, office);
      comparison.complaints().addAll(one.told(answers));
      comparison
          .complaints()
          .addAll(backup.restoredInto(database.another("restored"), folder.resolve("restored")));
      return new Story("PostgreSQL, one of two servers killed", kills, comparison, seen);
    }
  }

  private void loseTheDatabase(Database.Postgres database, List<URI> servers) throws Exception {
    progress.say("PostgreSQL is ended for %d seconds", databaseAway.toSeconds());
    try (Visitor visitor = Visitor.of(servers.get(0))) {
      database.goAway();
      TimeUnit.MILLISECONDS.sleep(databaseAway.toMillis());
      database.comeBack();
      int orders = answers.orderCount();
      long at = System.nanoTime();
      await("orders after the database came back", () -> answers.orderCount() > orders + 5);
      seen.add("orders were taken again %d ms after PostgreSQL was back".formatted(since(at)));
      complaints.addAll(visitor.complaints());
      seen.addAll(visitor.seen());
      progress.say("meanwhile visitors saw %s", visitor.seen());
    }
  }

  private static long since(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  private void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + GOES_ON_WITHIN.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        complaints.add("no " + what + " within " + GOES_ON_WITHIN.toSeconds() + " s");
        return;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private void lettersArrive(Database database, PostOffice office) throws Exception {
    try (Connection connection = database.connect()) {
      Kept kept = new Kept(connection);
      // As long as letters come: how many there are depends on how fast orders were taken.
      Stillness stillness = new Stillness(Duration.ofMinutes(3));
      while (kept.waitingLetters() > 0 && !stillness.at(office.distinctLetters())) {
        if (answers.orderCount() < office.distinctLetters()) {
          kept.letPausesPass();
        }
        TimeUnit.SECONDS.sleep(1);
      }
    }
    progress.say("%d letters were taken", office.letters().size());
  }

  private Comparison compare(Database database, PostOffice office) throws SQLException {
    try (Connection connection = database.connect()) {
      Kept kept = new Kept(connection);
      Comparison comparison = kept.against(answers, office);
      comparison.complaints().addAll(complaints);
      if (kept.reconciled() != 0) {
        comparison.complaints().add("the product's own reconciliation found something");
      }
      // Each kill, and the end of the database, can come between a mail server's yes and our note.
      int cuts = kills + 1;
      if (comparison.lettersRepeated() > cuts) {
        comparison
            .complaints()
            .add(
                "letters sent again: %d, though only %d moments can have cut one off"
                    .formatted(comparison.lettersRepeated(), cuts));
      }
      return comparison;
    }
  }
}

package org.campaignmaterials.durability;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Looks into a database when its servers have ended, and lets the last letters leave. */
final class Books {
  private static final long LETTERS_WITHIN_MINUTES = 5;

  private final Database database;

  Books(Database database) {
    this.database = database;
  }

  interface Look<T> {
    T at(Kept kept) throws SQLException;
  }

  interface Change {
    void on(Kept kept) throws SQLException;
  }

  void change(Change change) throws SQLException {
    look(
        kept -> {
          change.on(kept);
          return true;
        });
  }

  <T> T look(Look<T> look) throws SQLException {
    try (Connection connection = database.connect()) {
      return look.at(new Kept(connection));
    } finally {
      database.letGo();
    }
  }

  /**
   * Waits for the letters and ends the server; what a killed one had begun to send waits for the
   * end of a lease.
   */
  void lettersArrive(Node node, PostOffice office, Answers answers, Progress progress)
      throws Exception {
    awaitTaken(office, answers.orderCount() + answers.shipped().size());
    node.stop();
    int waiting = look(Kept::waitingLetters);
    if (waiting > 0) {
      progress.say("%d letters wait for a lease or a pause to end", waiting);
      change(Kept::letPausesPass);
      int before = office.distinctLetters();
      node.start();
      awaitTaken(office, before + waiting);
      TimeUnit.SECONDS.sleep(2);
      node.stop();
    }
    progress.say("%d letters were taken", office.letters().size());
  }

  private static void awaitTaken(PostOffice office, int letters) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LETTERS_WITHIN_MINUTES);
    while (office.distinctLetters() < letters && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  /** What was answered against what is there; also what the product itself has found. */
  Comparison compare(Answers answers, PostOffice office) throws SQLException {
    return look(
        kept -> {
          Comparison comparison = kept.against(answers, office);
          if (kept.reconciled() != 0) {
            comparison.complaints().add("the product's own reconciliation found something");
          }
          return comparison;
        });
  }
}

package org.campaignmaterials.durability;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.campaignmaterials.testing.ServerProcess;

/**
 * One server, killed again and again while people order and ship. The mail server is away all the
 * time and comes back only near the end, so that no letter could leave at once; the last of the
 * kills then meet a server that is busy with letters. Before the last kill a backup is made, which
 * is restored into an empty place at the end.
 */
final class KillingOneServer {
  private final Database database;
  private final Path folder;
  private final int kills;
  private final Random random;
  private final Progress progress;
  private final Answers answers = new Answers();
  private final Books books;

  /**
   * The story before it is played.
   *
   * @param seed decides the moments of the kills and what is ordered
   */
  KillingOneServer(Database database, Path folder, int kills, long seed, Progress progress) {
    this.database = database;
    this.folder = folder;
    this.kills = kills;
    this.random = new Random(seed);
    this.progress = progress;
    this.books = new Books(database);
  }

  Story play() throws Exception {
    try (PostOffice office = PostOffice.at(ServerProcess.freePort());
        Node node = new Node(folder.resolve("server"), database, office.settings())) {
      progress.say("%s: a server starts, and no mail server is there", database.name());
      node.start();
      Backup backup = null;
      try (Load load = Load.on(List.of(node.address()), answers, random.nextLong())) {
        for (int kill = 1; kill <= kills; kill++) {
          answers.awaitWork(random);
          if (kill == kills) {
            backup = Backup.of(node, answers, folder.resolve("backup"), progress);
          }
          kill(node, kill);
          if (kill == Math.max(1, kills - 2)) {
            books.change(Kept::letPausesPass);
            office.open();
            progress.say("%s: the mail server is back", database.name());
          }
          node.start();
        }
        TimeUnit.SECONDS.sleep(2);
      }
      new Reconciliation(node.address()).run();
      books.lettersArrive(node, office, answers, progress);
      Comparison comparison = books.compare(answers, office);
      comparison.complaints().addAll(node.told(answers));
      comparison.complaints().addAll(restored(backup));
      return new Story(database.name() + ", one server killed", kills, comparison, List.of());
    }
  }

  private void kill(Node node, int kill) throws InterruptedException {
    node.kill();
    progress.say(
        "%s: killed %d of %d; %d orders and %d shipments were acknowledged, %d calls cut",
        database.name(),
        kill,
        kills,
        answers.orderCount(),
        answers.shipped().size(),
        answers.cuts());
  }

  private List<String> restored(Backup backup) throws Exception {
    Path place = folder.resolve("restored");
    if (database instanceof Database.Postgres postgresql) {
      return backup.restoredInto(postgresql.another("restored"), place);
    }
    return backup.restoredInto(Database.derby(place), place);
  }
}

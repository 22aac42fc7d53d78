package org.campaignmaterials.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A backup that is made while people go on ordering, by the commands of the server jar as an
 * operator runs them, and put into an empty place.
 */
final class Backup {
  private static final long ENDS_WITHIN_MINUTES = 5;

  private final Path folder;
  private final Collection<Answers.Ordered> acknowledgedBefore;
  private final Progress progress;

  private Backup(Path folder, Collection<Answers.Ordered> acknowledgedBefore, Progress progress) {
    this.folder = folder;
    this.acknowledgedBefore = acknowledgedBefore;
    this.progress = progress;
  }

  /**
   * Has a running server make it.
   *
   * @param folder that does not exist yet
   */
  static Backup of(Node node, Answers answers, Path folder, Progress progress)
      throws IOException, InterruptedException {
    List<Answers.Ordered> before = List.copyOf(answers.orders().values());
    String said =
        run(node.data().getParent(), node.settings(), "backup", "--to", folder.toString());
    if (!said.contains("Done. It holds the database")) {
      throw new AssertionError("No backup was made; the command said:\n" + said);
    }
    progress.say(
        "a backup was made under load: %d orders before it, %d after",
        before.size(), answers.orderCount());
    return new Backup(folder, before, progress);
  }

  /**
   * Puts it into an empty place, starts a server there and looks.
   *
   * @param server the server's folder
   * @return what is not as it should be
   */
  List<String> restoredInto(Database empty, Path server) throws Exception {
    List<String> complaints = new ArrayList<>();
    try (Node node = new Node(server, empty, Map.of())) {
      restore(node, "Restored: the database as of");
      restore(node, "is there already");
      node.start();
      new Reconciliation(node.address()).run();
      node.stop();
      look(empty, complaints);
    }
    progress.say(
        "the backup was restored into an empty place: %d orders looked for, %d complaints",
        acknowledgedBefore.size(), complaints.size());
    return complaints;
  }

  private void restore(Node node, String sentence) throws IOException, InterruptedException {
    String said =
        run(node.data().getParent(), node.settings(), "restore", "--from", folder.toString());
    if (!said.contains(sentence)) {
      throw new AssertionError("Expected: %s, but the command said:\n%s".formatted(sentence, said));
    }
  }

  private void look(Database database, List<String> complaints) throws SQLException {
    try (Connection connection = database.connect()) {
      Kept kept = new Kept(connection);
      kept.lost(acknowledgedBefore)
          .forEach(order -> complaints.add("not in the backup: " + order.number()));
      complaints.addAll(kept.ledgerDifferences());
      if (kept.reconciled() != 0) {
        complaints.add("the reconciliation of what was restored found something");
      }
    } finally {
      database.letGo();
    }
  }

  private static String run(Path folder, Map<String, String> settings, String... command)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    Path said = Files.createTempFile(folder, "screen", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.toAbsolutePath(),
                "-jar",
                System.getProperty("test.server"))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.command().addAll(List.of(command));
    builder.environment().keySet().removeIf(name -> name.startsWith("APP_"));
    builder.environment().putAll(settings);
    Process process = builder.start();
    if (!process.waitFor(ENDS_WITHIN_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    return Files.readString(said);
  }
}

package org.campaignmaterials.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.campaignmaterials.testing.ServerProcess;

/**
 * A server with Derby whose disk runs full under load, and has room again later. The disk is a
 * small one in memory, which only root can make.
 */
final class FillingTheDisk {
  private static final int MEGABYTE = 1 << 20;

  private final Path folder;
  private final Duration full;
  private final Progress progress;
  private final Answers answers = new Answers();
  private final List<String> seen = new ArrayList<>();

  FillingTheDisk(Path folder, Duration full, Progress progress) {
    this.folder = folder;
    this.full = full;
    this.progress = progress;
  }

  /** Whether this machine lets us make a small disk. */
  static boolean isPossible(Path folder) throws Exception {
    Files.createDirectories(folder);
    return run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", folder.toString()) == 0
        && run("umount", folder.toString()) == 0;
  }

  Story play() throws Exception {
    Files.createDirectories(folder);
    run("mount", "-t", "tmpfs", "-o", "size=900m", "tmpfs", folder.toString());
    try (Database database = Database.derby(folder);
        PostOffice office = PostOffice.at(ServerProcess.freePort()).open();
        Node node = new Node(folder.resolve("server"), database, office.settings())) {
      progress.say("A server starts on a small disk");
      node.start();
      Books books = new Books(database);
      try (Load load = Load.on(List.of(node.address()), answers, 1)) {
        TimeUnit.SECONDS.sleep(5);
        fillAndMakeRoom(node);
      }
      new Reconciliation(node.address()).run();
      books.lettersArrive(node, office, answers, progress);
      return new Story("disk full", 1, books.compare(answers, office), seen);
    } finally {
      run("umount", folder.toString());
    }
  }

  private void fillAndMakeRoom(Node node) throws Exception {
    Path ballast = folder.resolve("ballast");
    try (Visitor visitor = Visitor.of(node.address())) {
      fill(ballast);
      int before = answers.orderCount();
      progress.say("the disk is full; %d orders until now", before);
      TimeUnit.MILLISECONDS.sleep(full.toMillis());
      int taken = answers.orderCount();
      progress.say(
          "meanwhile %d orders were taken; visitors saw %s", taken - before, visitor.seen());
      seen.addAll(visitor.seen());
      visitor.complaints().forEach(answers::wrong);
      Files.delete(ballast);
      long at = System.nanoTime();
      boolean goesOn = awaitOrders(taken + 5);
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - at);
      if (goesOn) {
        seen.add("orders were taken again %d s after there was room".formatted(seconds));
      } else {
        seen.add("the server had to be restarted after there was room");
        node.kill();
        node.start();
      }
      progress.say("%s", seen.get(seen.size() - 1));
    }
  }

  private boolean awaitOrders(int orders) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (answers.orderCount() < orders && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return answers.orderCount() >= orders;
  }

  private static void fill(Path ballast) {
    byte[] block = new byte[MEGABYTE];
    try (OutputStream out = Files.newOutputStream(ballast)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // That was the aim.
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}

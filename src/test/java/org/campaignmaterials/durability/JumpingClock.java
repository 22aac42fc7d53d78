package org.campaignmaterials.durability;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.campaignmaterials.testing.ServerProcess;

/**
 * A server whose machine's clock jumps under load: two hours ahead, four hours back, and right
 * again. By libfaketime, which stands between Java and the system; the machine's own clock is left
 * alone.
 */
final class JumpingClock {
  private static final List<String> JUMPS = List.of("+2h", "-2h", "+0");
  private static final int LETTER_WITHIN_SECONDS = 60;

  /** Each look at the clock goes through the library, and a start has millions of them. */
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(8);

  private final Path folder;
  private final String library;
  private final Progress progress;
  private final Answers answers = new Answers();
  private final List<String> seen = new ArrayList<>();

  /**
   * The story before it is played.
   *
   * @param library the file of libfaketime
   */
  JumpingClock(Path folder, String library, Progress progress) {
    this.folder = folder;
    this.library = library;
    this.progress = progress;
  }

  Story play() throws Exception {
    Files.createDirectories(folder);
    Path clock = Files.writeString(folder.resolve("clock"), "+0");
    try (Database database = Database.derby(folder);
        PostOffice office = PostOffice.at(ServerProcess.freePort()).open();
        Node node = new Node(folder.resolve("server"), database, settings(office, clock))) {
      progress.say("A server starts whose clock can jump");
      node.start(STARTS_WITHIN);
      Books books = new Books(database);
      try (Load load = Load.on(List.of(node.address()), answers, 1);
          Visitor visitor = Visitor.of(node.address())) {
        TimeUnit.SECONDS.sleep(5);
        for (String jump : JUMPS) {
          Files.writeString(clock, jump);
          TimeUnit.SECONDS.sleep(5);
          goesOn(jump, office);
        }
        seen.addAll(visitor.seen());
        visitor.complaints().forEach(answers::wrong);
      }
      new Reconciliation(node.address()).run();
      books.lettersArrive(node, office, answers, progress);
      return new Story("clock jumps", JUMPS.size(), books.compare(answers, office), seen);
    }
  }

  private void goesOn(String jump, PostOffice office) throws InterruptedException {
    int orders = answers.orderCount();
    int letters = office.distinctLetters();
    long at = System.nanoTime();
    long end = at + TimeUnit.SECONDS.toNanos(LETTER_WITHIN_SECONDS);
    while (office.distinctLetters() <= letters && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    boolean lettersGoOn = office.distinctLetters() > letters;
    TimeUnit.SECONDS.sleep(3);
    seen.add(
        "clock %s: %d orders more, letters %s"
            .formatted(
                jump,
                answers.orderCount() - orders,
                lettersGoOn
                    ? "after %d ms".formatted(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - at))
                    : "not within %d s".formatted(LETTER_WITHIN_SECONDS)));
    if (!lettersGoOn || answers.orderCount() == orders) {
      answers.wrong("the clock jumped (" + jump + ") and not everything went on");
    }
    progress.say("%s", seen.get(seen.size() - 1));
  }

  private Map<String, String> settings(PostOffice office, Path clock) {
    Map<String, String> settings = new HashMap<>(office.settings());
    settings.put("LD_PRELOAD", library);
    settings.put("FAKETIME_TIMESTAMP_FILE", clock.toAbsolutePath().toString());
    // Seconds: looking at the file each time that somebody asks for the time takes minutes to
    // start.
    settings.put("FAKETIME_CACHE_DURATION", "1");
    settings.put("FAKETIME_DONT_FAKE_MONOTONIC", "1");
    settings.put("DONT_FAKE_MONOTONIC", "1");
    return settings;
  }
}

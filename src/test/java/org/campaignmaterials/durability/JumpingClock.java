package org.campaignmaterials.durability;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
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
 * again. By {@code src/test/c/jumping-clock.c}, which stands between Java and the system; the
 * machine's own clock is left alone.
 */
final class JumpingClock {
  private static final Path SOURCE = Path.of("src/test/c/jumping-clock.c");
  private static final List<Duration> JUMPS =
      List.of(Duration.ofHours(2), Duration.ofHours(-2), Duration.ZERO);
  private static final int LETTER_WITHIN_SECONDS = 60;

  private final Path folder;
  private final Progress progress;
  private final Answers answers = new Answers();
  private final List<String> seen = new ArrayList<>();

  JumpingClock(Path folder, Progress progress) {
    this.folder = folder;
    this.progress = progress;
  }

  /** Whether there is what it needs: Linux and a C compiler. */
  static boolean isPossible() throws InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return false;
    }
    try {
      return new ProcessBuilder("cc", "--version").redirectOutput(DISCARD).start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
  }

  Story play() throws Exception {
    Files.createDirectories(folder);
    Path clock = folder.resolve("clock");
    set(clock, Duration.ZERO);
    try (Database database = Database.derby(folder);
        PostOffice office = PostOffice.at(ServerProcess.freePort()).open();
        Node node =
            new Node(folder.resolve("server"), database, settings(office, library(), clock))) {
      progress.say("A server starts whose clock can jump");
      node.start();
      Books books = new Books(database);
      try (Load load = Load.on(List.of(node.address()), answers, 1);
          Visitor visitor = Visitor.of(node.address())) {
        TimeUnit.SECONDS.sleep(5);
        for (Duration jump : JUMPS) {
          set(clock, jump);
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

  private void goesOn(Duration jump, PostOffice office) throws InterruptedException {
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
                words(jump),
                answers.orderCount() - orders,
                lettersGoOn
                    ? "after %d ms".formatted(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - at))
                    : "not within %d s".formatted(LETTER_WITHIN_SECONDS)));
    if (!lettersGoOn || answers.orderCount() == orders) {
      answers.wrong("the clock jumped (" + words(jump) + ") and not everything went on");
    }
    progress.say("%s", seen.get(seen.size() - 1));
  }

  private static String words(Duration jump) {
    return "%+d h".formatted(jump.toHours());
  }

  /** In place, because the server looks at these very bytes. */
  private static void set(Path clock, Duration ahead) throws IOException {
    ByteBuffer seconds = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
    seconds.putLong(ahead.toSeconds()).flip();
    try (FileChannel file = FileChannel.open(clock, CREATE, WRITE)) {
      file.write(seconds, 0);
    }
  }

  private Path library() throws IOException, InterruptedException {
    Path library = folder.resolve("jumping-clock.so").toAbsolutePath();
    int result =
        new ProcessBuilder(
                List.of(
                    "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), "" + SOURCE, "-ldl"))
            .inheritIO()
            .start()
            .waitFor();
    if (result != 0) {
      throw new IOException("cc could not build " + SOURCE + ": " + result);
    }
    return library;
  }

  private static Map<String, String> settings(PostOffice office, Path library, Path clock) {
    Map<String, String> settings = new HashMap<>(office.settings());
    settings.put("LD_PRELOAD", library.toString());
    settings.put("JUMPING_CLOCK", clock.toAbsolutePath().toString());
    return settings;
  }
}

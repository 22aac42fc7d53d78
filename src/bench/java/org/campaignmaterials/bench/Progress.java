package org.campaignmaterials.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits what is going on: which step of how many, and since when. */
final class Progress {
  private static final long TELL_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

  private final PrintStream screen;
  private final long begun = System.nanoTime();
  private int steps;
  private int step;
  private long toldAt;

  Progress(PrintStream screen) {
    this.screen = screen;
  }

  void willTake(int moreSteps) {
    steps += moreSteps;
  }

  void step(String what) {
    step++;
    say("[%d/%d] %s".formatted(step, steps, what));
  }

  void say(String what) {
    Duration since = Duration.ofNanos(System.nanoTime() - begun);
    screen.printf(Locale.ROOT, "%3d:%02d %s%n", since.toMinutes(), since.toSecondsPart(), what);
  }

  /** Of many rows; told every few seconds. */
  void rows(String what, long done, long total) {
    if (System.nanoTime() - toldAt > TELL_EVERY_NANOS || done == total) {
      toldAt = System.nanoTime();
      say(String.format(Locale.ROOT, "      %s: %,d of %,d", what, done, total));
    }
  }
}

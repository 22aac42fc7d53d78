package org.campaignmaterials.durability;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells whoever waits what is going on, and since when. */
final class Progress {
  private final PrintStream screen;
  private final long begun = System.nanoTime();

  Progress(PrintStream screen) {
    this.screen = screen;
  }

  void say(String what, Object... figures) {
    Duration since = Duration.ofNanos(System.nanoTime() - begun);
    screen.printf(
        Locale.ROOT,
        "%3d:%02d %s%n",
        since.toMinutes(),
        since.toSecondsPart(),
        what.formatted(figures));
  }
}

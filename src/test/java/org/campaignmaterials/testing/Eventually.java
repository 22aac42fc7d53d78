package org.campaignmaterials.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Waits for what the product does in its own time: a letter that leaves, a job that ends, a server
 * that gets ready. A test says what it waits for and goes on at the moment it is there; when it
 * does not come, the test fails with those words. Only to show that nothing happens does a test
 * sleep.
 */
public final class Eventually {
  /** Long enough for a machine that builds three things at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final long BETWEEN_LOOKS_MILLIS = 100;

  private Eventually() {}

  /** Waits half a minute at the most until it is {@code so}. */
  public static void is(String what, Callable<Boolean> so) {
    is(what, PATIENCE, so);
  }

  /** The same with a patience of its own. */
  public static void is(String what, Duration within, Callable<Boolean> so) {
    is(() -> what, within, so);
  }

  /** The same for what can be told only when the wait was in vain, as what a screen shows then. */
  public static void is(Supplier<String> what, Duration within, Callable<Boolean> so) {
    found(what, within, () -> so.call() ? Optional.of(true) : Optional.empty());
  }

  /** Waits half a minute at the most until {@code look} finds something, and answers it. */
  public static <T> T found(String what, Callable<Optional<T>> look) {
    return found(what, PATIENCE, look);
  }

  /** The same with a patience of its own. */
  public static <T> T found(String what, Duration within, Callable<Optional<T>> look) {
    return found(() -> what, within, look);
  }

  /** The same for what can be told only when the wait was in vain. */
  public static <T> T found(Supplier<String> what, Duration within, Callable<Optional<T>> look) {
    long end = System.nanoTime() + within.toNanos();
    try {
      Optional<T> found = look.call();
      while (found.isEmpty()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("In vain for %s: %s".formatted(within, what.get()));
        }
        TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        found = look.call();
      }
      return found.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting: " + what.get(), e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("No look could be taken: " + what.get(), e);
    }
  }
}

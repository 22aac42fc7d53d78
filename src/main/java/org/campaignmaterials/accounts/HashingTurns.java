package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.campaignmaterials.shared.Busy;

/**
 * Who may hash a password now. One comparison takes a good part of a second of a processor on
 * purpose, so a flood of sign-ins could stop the orders. Hence two queues, each with its own share
 * of the processors: one for people whom we know by their device or by a link that we gave them,
 * one for all others. A flood of others never keeps those waiting whom we know, one network can't
 * fill the queue, and who would wait too long is told at once to come again. See ADR 0024.
 */
@ApplicationScoped
class HashingTurns {
  /** How many strangers from one network may wait or be looked at. */
  static final int PER_NETWORK = 8;

  private static final int MOST_WAITING = 24;
  private static final int LONGEST_WAIT_SECONDS = 4;
  private static final int AGAIN_IN_SECONDS = 5;

  private final Semaphore known = new Semaphore(lanes(), true);
  private final Semaphore strangers = new Semaphore(lanes(), true);
  private final Map<String, Integer> underway = new ConcurrentHashMap<>();

  /** At most half of the processors for both queues together, and at least one for each. */
  private static int lanes() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() / 4);
  }

  /**
   * Works for somebody whom we know.
   *
   * @throws Busy if too many others do the same
   */
  <T> T forKnown(Supplier<T> work) {
    return inTurn(known, work);
  }

  /**
   * Works for anybody.
   *
   * @param network from which they ask
   * @throws Busy if too many others do the same
   */
  <T> T forStranger(String network, Supplier<T> work) {
    if (underway.merge(network, 1, Integer::sum) > PER_NETWORK) {
      leave(network);
      throw new Busy(AGAIN_IN_SECONDS);
    }
    try {
      return inTurn(strangers, work);
    } finally {
      leave(network);
    }
  }

  private void leave(String network) {
    underway.computeIfPresent(network, (unused, count) -> count == 1 ? null : count - 1);
  }

  private static <T> T inTurn(Semaphore turns, Supplier<T> work) {
    if (turns.getQueueLength() >= MOST_WAITING || !isOurTurn(turns)) {
      throw new Busy(AGAIN_IN_SECONDS);
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }

  private static boolean isOurTurn(Semaphore turns) {
    try {
      return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

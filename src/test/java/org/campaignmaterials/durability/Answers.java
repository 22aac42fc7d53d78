package org.campaignmaterials.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** What the servers have answered, written down by those who asked. It outlives every server. */
final class Answers {

  /**
   * An order that was acknowledged.
   *
   * @param accessKey opens its page
   */
  record Ordered(Wish wish, String number, String accessKey) {}

  private final Map<String, Ordered> orders = new ConcurrentHashMap<>();
  private final Queue<Ordered> toShip = new ConcurrentLinkedQueue<>();
  private final Set<String> shipped = ConcurrentHashMap.newKeySet();
  private final Set<String> received = ConcurrentHashMap.newKeySet();
  private final Map<String, LongAdder> statuses = new ConcurrentHashMap<>();
  private final LongAdder cut = new LongAdder();
  private final LongAdder found = new LongAdder();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

  /**
   * An order was answered.
   *
   * @param again whether an earlier sending had placed it, whose answer was never heard
   */
  void ordered(Ordered order, boolean again) {
    Ordered earlier = orders.putIfAbsent(order.wish().key(), order);
    if (earlier != null) {
      wrong.add(order.wish().key() + " was answered twice");
      return;
    }
    if (again) {
      found.increment();
    }
    if (order.wish().isSinglePiece()) {
      toShip.add(order);
    }
  }

  void shipped(Ordered order) {
    shipped.add(order.number());
  }

  /** A delivery was taken in, under a reference that no other has. */
  void received(String reference) {
    received.add(reference);
  }

  void status(String what, int status) {
    statuses.computeIfAbsent(what + " " + status, unused -> new LongAdder()).increment();
  }

  /** Nobody answered, or not to the end: what became of it is unknown. */
  void cut() {
    cut.increment();
  }

  /** An answer that nobody should ever get. */
  void wrong(String sentence) {
    wrong.add(sentence);
  }

  Optional<Ordered> nextToShip() {
    return Optional.ofNullable(toShip.poll());
  }

  /**
   * Waits until the servers have worked for a while, on a slow machine as on a quick one: some
   * orders and one to five parcels more than now, and then a moment by chance.
   */
  void awaitWork(Random random) throws InterruptedException {
    int ordersBefore = orders.size();
    int orderedThen = ordersBefore + 10 + random.nextInt(40);
    int shippedThen = shipped.size() + 1 + random.nextInt(5);
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
    while (orders.size() < orderedThen || shipped.size() < shippedThen) {
      if (System.nanoTime() > end) {
        wrong.add("not enough was acknowledged within four minutes");
        return;
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(random.nextInt(1000));
  }

  /** All that were acknowledged, by number. */
  Map<String, Ordered> orders() {
    Map<String, Ordered> byNumber = new TreeMap<>();
    orders.values().forEach(order -> byNumber.put(order.number(), order));
    return byNumber;
  }

  int orderCount() {
    return orders.size();
  }

  Set<String> shipped() {
    return Set.copyOf(shipped);
  }

  Set<String> received() {
    return Set.copyOf(received);
  }

  long cuts() {
    return cut.sum();
  }

  /** How many orders had been placed by a sending whose answer was cut. */
  long foundAgain() {
    return found.sum();
  }

  /** How often each status was answered to each kind of call. */
  Map<String, Long> statuses() {
    Map<String, Long> counts = new TreeMap<>();
    statuses.forEach((what, count) -> counts.put(what, count.sum()));
    return counts;
  }

  List<String> wrong() {
    return new ArrayList<>(wrong);
  }
}

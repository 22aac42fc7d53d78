package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.stock.AdjustingStock;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.AllocationPlan;
import org.campaignmaterials.stock.ReceivingStock;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.WaitingPieces;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many people want the last pieces at the same moment: kits and loose pieces of the same SKUs,
 * while deliveries come in and orders are cancelled.
 */
@DatabaseTest
class CompetingOrdersIT extends ContainerTest {
  private static final int REQUESTERS = 16;
  private static final int ORDERS_EACH = 12;
  private static final String KIT = "RR-180-es";
  private static final int PLENTY = 6_000;

  @Inject private OrderDesk desk;
  @Inject private Orders orders;
  @Inject private OrderKeys keys;
  @Inject private OrderingRules rules;
  @Inject private CancellingOrders cancelling;
  @Inject private FillingBackorders filling;
  @Inject private StockLedger ledger;
  @Inject private ReceivingStock receiving;
  @Inject private AdjustingStock adjusting;
  @Inject private Warehouses warehouses;
  @Inject private Publications publications;
  @Inject private InTransaction inTransaction;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Resource private ManagedExecutorService threads;

  private final Queue<OrderNumber> placed = new ConcurrentLinkedQueue<>();
  private final AtomicLong longestWaitMillis = new AtomicLong();
  private Sku poster;
  private SortedSet<Sku> pieces;
  private Sku kit;

  @BeforeEach
  void onlyALittleIsLeft() {
    inTransaction.run(() -> isLeft(40));
  }

  /** Whoever comes after these tests finds enough, and nobody who waits for it. */
  @AfterEach
  void thereIsPlentyAgain() {
    inTransaction.run(() -> isLeft(PLENTY));
    serveAllWhoCanBeServed();
  }

  private void isLeft(int piecesOfEach) {
    kit = publications.resolve(KIT).orElseThrow().sku();
    pieces = new TreeSet<>(publications.piecesOf(kit, 1).keySet());
    poster = publications.resolve("RR-101-es").orElseThrow().sku();
    assertThat(pieces).as("the kit holds the poster and another piece").contains(poster).hasSize(2);
    for (Sku sku : pieces) {
      for (Warehouse warehouse : warehouses.all()) {
        leave(sku, warehouse.code(), piecesOfEach);
      }
    }
  }

  @Test
  void theLastPiecesArePromisedOnceAndToThoseWhoCameFirst() throws Exception {
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Void>> work = new ArrayList<>();
    for (int requester = 0; requester < REQUESTERS; requester++) {
      Random random = new Random(4711L + requester);
      work.add(threads.submit(requester(start, random, requester)));
    }
    work.add(threads.submit(printer(start, new Random(1))));
    work.add(threads.submit(undecided(start, new Random(2))));
    start.countDown();
    for (Future<Void> each : work) {
      each.get(5, TimeUnit.MINUTES);
    }
    serveAllWhoCanBeServed();
    inTransaction.run(this::allIsWell);
  }

  private void allIsWell() {
    assertThat(placed).hasSizeGreaterThan(REQUESTERS * ORDERS_EACH / 2);
    assertThat(longestWaitMillis.get())
        .as("the longest wait of anybody, in milliseconds")
        .isLessThan(Duration.ofSeconds(20).toMillis());
    for (OrderNumber number : placed) {
      everyPieceIsPromisedOrWaitedForOrNotWanted(number);
    }
    for (Sku sku : pieces) {
      theLedgerExplainsTheBalance(sku);
      nobodyWasOvertaken(sku);
    }
    nobodyWaitsForWhatIsThere();
  }

  @Test
  void theSameFormSentByManyAtOnceIsOneOrder() throws Exception {
    String key = Secrets.newToken();
    CountDownLatch start = new CountDownLatch(1);
    List<Future<OrderDesk.Placement>> sendings = new ArrayList<>();
    for (int i = 0; i < REQUESTERS; i++) {
      sendings.add(
          threads.submit(
              () -> {
                start.await();
                return desk.place(
                    form("same", List.of(new OrderForm.Line("RR-101-es", 1))),
                    PlacedBy.thePublic(Language.ES),
                    key,
                    new Problems());
              }));
    }
    start.countDown();
    Set<OrderNumber> numbers = new TreeSet<>();
    int isNew = 0;
    for (Future<OrderDesk.Placement> sending : sendings) {
      OrderDesk.Placement placement = sending.get(2, TimeUnit.MINUTES);
      numbers.add(placement.number());
      isNew += placement.isNew() ? 1 : 0;
    }
    assertThat(numbers).hasSize(1);
    assertThat(isNew).isEqualTo(1);
  }

  private Callable<Void> requester(CountDownLatch start, Random random, int who) {
    return () -> {
      start.await();
      for (int i = 0; i < ORDERS_EACH; i++) {
        List<OrderForm.Line> lines = new ArrayList<>();
        if (random.nextInt(3) > 0) {
          lines.add(new OrderForm.Line("RR-101-es", 1 + random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
          Sku other = pieces.first().equals(poster) ? pieces.last() : pieces.first();
          lines.add(new OrderForm.Line(other.open().text(), 1 + random.nextInt(4)));
        }
        if (lines.isEmpty() || random.nextBoolean()) {
          lines.add(new OrderForm.Line(KIT, 1 + random.nextInt(3)));
        }
        String requester = "who" + who + "-" + i;
        placed.add(
            timed(
                () ->
                    desk.place(
                            form(requester, lines),
                            PlacedBy.thePublic(Language.ES),
                            Secrets.newToken(),
                            new Problems())
                        .number()));
      }
      return null;
    };
  }

  private Callable<Void> printer(CountDownLatch start, Random random) {
    return () -> {
      start.await();
      for (int i = 0; i < 12; i++) {
        List<ReceivingStock.Received> delivery = new ArrayList<>();
        for (Sku sku : pieces) {
          if (random.nextBoolean()) {
            delivery.add(new ReceivingStock.Received(sku, 1 + random.nextInt(15)));
          }
        }
        String warehouse = warehouses.all().get(random.nextInt(2)).code();
        if (!delivery.isEmpty()) {
          timed(() -> receiving.receive(warehouse, delivery, "reprint"));
        }
      }
      return null;
    };
  }

  private Callable<Void> undecided(CountDownLatch start, Random random) {
    return () -> {
      start.await();
      for (int i = 0; i < 30; i++) {
        List<OrderNumber> so = List.copyOf(placed);
        if (so.isEmpty()) {
          Thread.onSpinWait();
          continue;
        }
        OrderNumber number = so.get(random.nextInt(so.size()));
        timed(
            () -> {
              try {
                cancelling.cancel(number.text(), keys.keyOf(number));
              } catch (RuleViolations tooLate) {
                assertThat(tooLate.all()).extracting("code").contains("order_not_cancellable");
              }
              return null;
            });
      }
      return null;
    };
  }

  private <T> T timed(Callable<T> work) throws Exception {
    long began = System.nanoTime();
    T answer = work.call();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    longestWaitMillis.accumulateAndGet(millis, Math::max);
    return answer;
  }

  private void serveAllWhoCanBeServed() {
    for (Sku sku : pieces) {
      long place = 0;
      long next = filling.fillNext(sku, place);
      while (next > place) {
        place = next;
        next = filling.fillNext(sku, place);
      }
    }
  }

  private void everyPieceIsPromisedOrWaitedForOrNotWanted(OrderNumber number) {
    Order order = orders.byNumber(number).orElseThrow();
    Map<Sku, Integer> wanted = new TreeMap<>();
    order
        .lines()
        .forEach(
            line ->
                line.pieces()
                    .forEach((sku, each) -> wanted.merge(sku, each * line.open(), Integer::sum)));
    Map<Sku, Integer> held = new TreeMap<>();
    List<AllocatedPieces> allocated = ledger.allocatedTo(number.text());
    List<WaitingPieces> waiting = ledger.waitedForBy(number.text());
    allocated.forEach(each -> held.merge(each.sku(), each.quantity(), Integer::sum));
    waiting.forEach(each -> held.merge(each.sku(), each.quantity(), Integer::sum));
    wanted.values().removeIf(quantity -> quantity == 0);
    assertThat(held).as(number + " " + order.status()).isEqualTo(wanted);
    if (order.status() == OrderStatus.PLACED) {
      assertThat(waiting).isEmpty();
    }
    for (OrderLine line : order.lines()) {
      if (line.sku().equals(kit) && line.open() > 0) {
        int whole = Promises.wholeUnits(line, allocated);
        line.pieces()
            .forEach(
                (sku, each) ->
                    assertThat(
                            allocated.stream()
                                .filter(a -> a.line() == line.line() && a.sku().equals(sku))
                                .mapToInt(AllocatedPieces::quantity)
                                .sum())
                        .as("kits are promised whole")
                        .isEqualTo(each * whole));
      }
    }
  }

  private void theLedgerExplainsTheBalance(Sku sku) {
    List<Object[]> balances =
        rows(
            "SELECT b.warehouse, b.onHand, b.allocated, b.lastEntry FROM StockBalance b"
                + " WHERE b.sku = :sku",
            sku);
    assertThat(balances).hasSize(2);
    for (Object[] balance : balances) {
      Object[] sums =
          entities
              .createQuery(
                  "SELECT SUM(e.onHandChange), SUM(e.allocatedChange), COUNT(e) FROM StockEntry e"
                      + " WHERE e.sku = :sku AND e.warehouse = :warehouse",
                  Object[].class)
              .setParameter("sku", sku.text())
              .setParameter("warehouse", balance[0])
              .getSingleResult();
      assertThat(number(sums[0])).as("on hand of " + sku).isEqualTo(number(balance[1]));
      assertThat(number(sums[1])).as("allocated of " + sku).isEqualTo(number(balance[2]));
      assertThat(number(sums[2])).as("entries of " + sku).isEqualTo(number(balance[3]));
    }
    long allocated = balances.stream().mapToLong(balance -> number(balance[2])).sum();
    assertThat(sum("SELECT COALESCE(SUM(a.quantity), 0) FROM Allocation a WHERE a.sku = :sku", sku))
        .isEqualTo(allocated);
    assertThat(sum("SELECT COALESCE(SUM(b.quantity), 0) FROM Backorder b WHERE b.sku = :sku", sku))
        .isEqualTo(sum("SELECT i.backordered FROM StockItem i WHERE i.sku = :sku", sku));
  }

  /**
   * Whoever was promised something while an older order waited for it left enough for the older
   * one, and nobody else may take that since: so at any later moment it is still there.
   */
  private void nobodyWasOvertaken(Sku sku) {
    long youngestServed =
        placed.stream()
            .map(number -> orders.byNumber(number).orElseThrow())
            .filter(
                order ->
                    ledger.allocatedTo(order.number().text()).stream()
                        .anyMatch(each -> each.sku().equals(sku)))
            .mapToLong(Order::queueNumber)
            .max()
            .orElse(0);
    long waitingBefore =
        ((Number)
                entities
                    .createQuery(
                        "SELECT COALESCE(SUM(b.quantity), 0) FROM Backorder b WHERE b.sku = :sku"
                            + " AND b.queueNumber < :youngest")
                    .setParameter("sku", sku.text())
                    .setParameter("youngest", youngestServed)
                    .getSingleResult())
            .longValue();
    long free =
        sum("SELECT SUM(b.onHand - b.allocated) FROM StockBalance b WHERE b.sku = :sku", sku);
    assertThat(free)
        .as("pieces of %s kept for those before order %d", sku, youngestServed)
        .isGreaterThanOrEqualTo(waitingBefore);
  }

  private void nobodyWaitsForWhatIsThere() {
    for (OrderNumber number : new TreeSet<>(placed)) {
      Order order = orders.byNumber(number).orElseThrow();
      if (order.status() == OrderStatus.BACKORDERED) {
        AllocationPlan plan =
            ledger.taking(
                pieces,
                stock ->
                    stock.planForWaiting(
                        Promises.waitingDemands(order, ledger.allocatedTo(number.text())),
                        rules.nearestFirst(order.zip3()).stream().map(Warehouse::code).toList(),
                        order.queueNumber()));
        assertThat(plan.takes()).as(number + " could be served").isEmpty();
      }
    }
  }

  private void leave(Sku sku, String warehouse, int quantity) {
    long free =
        ((Number)
                entities
                    .createQuery(
                        "SELECT b.onHand - b.allocated FROM StockBalance b WHERE b.sku = :sku"
                            + " AND b.warehouse = :warehouse")
                    .setParameter("sku", sku.text())
                    .setParameter("warehouse", warehouse)
                    .getSingleResult())
            .longValue();
    if (free != quantity) {
      adjusting.adjust(warehouse, sku, (int) (quantity - free), "for the test");
    }
  }

  private static OrderForm form(String who, List<OrderForm.Line> lines) {
    return OrderDraft.of("1 " + who + " St", lines.toArray(OrderForm.Line[]::new))
        .by("Test clinic", "Test " + who, who + "@example.org")
        .form();
  }

  private List<Object[]> rows(String query, Sku sku) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter("sku", sku.text())
        .getResultList();
  }

  private long sum(String query, Sku sku) {
    return number(entities.createQuery(query).setParameter("sku", sku.text()).getSingleResult());
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}

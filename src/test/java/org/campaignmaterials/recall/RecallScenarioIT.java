package org.campaignmaterials.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.PlacedBy;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.stock.Reconciling;
import org.campaignmaterials.stock.StoppingStock;
import org.campaignmaterials.testing.ChangingTheTextCode;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderFields;
import org.campaignmaterials.testing.OwnMaterials;
import org.campaignmaterials.testing.WarehouseWork;
import org.campaignmaterials.testing.WarehouseWork.Placed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A fact sheet says that the text code is answered in Russian, and one day it is not. Six thousand
 * pieces of it are promised, some hang on walls, some lie packed, and people go on ordering it
 * while two persons change the fact. Nothing else is printed in Russian, so that other tests keep
 * theirs.
 */
@DatabaseTest
class RecallScenarioIT extends ContainerTest {
  private static final String NUMBER = "TT-741";
  private static final String RUSSIAN = NUMBER + "-ru";
  private static final Sku SHEET = Sku.parse(RUSSIAN + "-2026.1");
  private static final Sku KIT = Sku.parse("TT-748-en-2026.1");
  private static final String EAST = "EAST";
  private static final String WEST = "WEST";
  private static final int PROMISED = 6_000;
  private static final int PIECES_EACH = 40;
  private static final int ORDERS = 148;
  private static final int KITS = 40;

  @Inject private HttpServletRequest request;
  @Inject private RecallSteps steps;
  @Inject private AnsweringRecalls answering;
  @Inject private Recalls recalls;
  @Inject private RecallKeys keys;
  @Inject private RecallLetter letters;
  @Inject private RecallLetters due;
  @Inject private StoppingStock stopping;
  @Inject private OrderDesk desk;
  @Inject private Orders orders;
  @Inject private OwnMaterials materials;
  @Inject private InTransaction inTransaction;
  @Inject private Reconciling reconciling;
  @Inject private Publications publications;
  @Resource private ManagedExecutorService threads;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  private final Queue<OrderNumber> placed = new ConcurrentLinkedQueue<>();
  private HttpCalls anyone;
  private HttpCalls sam;
  private HttpCalls ada;
  private ChangingTheTextCode facts;
  private WarehouseWork warehouse;

  @AfterEach
  void nobodyElseIsOfferedAnyOfIt() {
    materials.withdraw();
  }

  @Test
  void sixThousandPromisedPiecesAreReleasedAndEveryPieceIsAccountedFor() throws Exception {
    anyone = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    sam = anyone.as("staff");
    ada = anyone.as("admin");
    warehouse = new WarehouseWork(anyone);
    facts = new ChangingTheTextCode(sam, ada);
    facts.isAnsweredInRussianToo();
    aFactSheetWithPlentyOfStockAndAKitThatHoldsIt();

    Placed onAWall = sent(30);
    Placed onTheTable = packed(20);
    assertThat(anyone.get("orders/%s?key=%s".formatted(onAWall.number(), onAWall.key())).body())
        .contains("/tell-me/if-it-changes?mark=" + SHEET);
    assertThat(
            anyone.get("orders/%s?key=%s".formatted(onTheTable.number(), onTheTable.key())).body())
        .as("nothing of it was sent")
        .doesNotContain("/tell-me/");
    Placed tooMany = warehouse.order(SHEET.open().text(), 2_000);
    placed.add(new OrderNumber(tooMany.number()));
    assertThat(warehouse.status(tooMany)).isEqualTo("in_review");
    promise();
    assertThat(stopping.of(SHEET).promised()).isGreaterThanOrEqualTo(PROMISED);
    OrderNumber kits = order(new OrderForm.Line(KIT.open().text(), KITS));

    String change = somebodyFindsThatNobodyAnswers();
    String recall = confirmedWhileOrdersFlow(change);

    assertThat(publications.edition(SHEET).orElseThrow().isPublished()).isFalse();
    assertThatThrownBy(() -> order(new OrderForm.Line(SHEET.text(), 1)))
        .isInstanceOfSatisfying(RuleViolations.class, RecallScenarioIT::saysRecalled);
    assertThat(warehouse.ship(onTheTable, "1Z999AA10123456784", RUSSIAN, 20).body())
        .contains("recalled_not_sent");

    twoProcessesFollowAtOnce(recall);

    assertThat(stopping.of(SHEET).promised())
        .as("only what lies packed is still held")
        .isEqualTo(20);
    assertThat(waiting()).isZero();
    assertThat(orders.byNumber(kits).orElseThrow().status()).isEqualTo(OrderStatus.CANCELLED);
    assertThat(warehouse.status(tooMany)).isEqualTo("cancelled");
    assertThat(sam.get("campaign/orders/" + tooMany.number()).body())
        .as("nothing of its publication is printed now")
        .contains("A sheet with a number");
    assertThat(reconciling.differences()).isEmpty();

    takeOutOfTheParcel(onTheTable);
    assertThat(stopping.of(SHEET).promised()).isZero();
    Eventually.is("nobody is to be told any more", () -> due.readers(1).isEmpty());
    Map<String, Long> told = lettersOf(recall);
    assertThat(told.keySet())
        .as("everybody to whom it was promised is told")
        .containsExactlyInAnyOrderElementsOf(
            placed.stream().map(number -> recall + " " + number).collect(Collectors.toSet()));
    assertThat(told.values()).as("each once").containsOnly(1L);

    aNewEditionComes();
    thePersonAtTheWallIsWrittenToAndAnswers(recall, onAWall);
    theirOrdersSayIt(recall, onAWall, tooMany);
    theWallIsCheckedByItsMark();
    everyPieceIsAccountedFor(recall);
  }

  /** One proposes it and tries the code, and neither the one nor the other stops anything. */
  private String somebodyFindsThatNobodyAnswers() {
    String dead = facts.proposed("dead_or_wrong", "en", "es");
    assertThat(ada.get(dead).body()).contains("1 edition carries what is dead or wrong");
    assertThat(ada.post(dead + "/confirm", Map.of()).body()).contains("Tests missing: 3.");
    facts.tried("answered", "en", "es");
    facts.tried("not_answered", "ru");
    assertThat(sam.post(dead + "/confirm", Map.of()).body())
        .contains("Another person of the campaign has to confirm it.");
    assertThat(recalls.of(SHEET)).isEmpty();
    assertThat(publications.edition(SHEET).orElseThrow().isPublished()).isTrue();
    return dead;
  }

  private void aFactSheetWithPlentyOfStockAndAKitThatHoldsIt() {
    materials.print(SHEET, "RR-104");
    materials.print(KIT, "RR-181");
    materials.putInto(KIT, SHEET.open());
    materials.receive(EAST, SHEET, 6_500);
    materials.receive(WEST, SHEET, 1_500);
  }

  private Placed sent(int quantity) {
    Placed order = packed(quantity);
    placed.remove(new OrderNumber(order.number()));
    assertThat(warehouse.ship(order, "1Z999AA10123456784", RUSSIAN, quantity).status())
        .isEqualTo(201);
    return order;
  }

  private Placed packed(int quantity) {
    Placed order = warehouse.order(SHEET.open().text(), quantity);
    placed.add(new OrderNumber(order.number()));
    warehouse.release(order, EAST);
    assertThat(
            warehouse
                .step(
                    order,
                    "pick",
                    "{'lines':[{'sku':'%s','picked':%d}]}".formatted(SHEET.open(), quantity))
                .status())
        .isEqualTo(200);
    assertThat(
            warehouse
                .step(order, "pack", WarehouseWork.parcels(SHEET.open().text(), quantity))
                .status())
        .isEqualTo(200);
    return order;
  }

  private void promise() throws Exception {
    List<Future<Void>> work = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      work.add(
          threads.submit(
              () -> {
                for (int i = 0; i < ORDERS / 4; i++) {
                  order(new OrderForm.Line(SHEET.open().text(), PIECES_EACH));
                }
                return null;
              }));
    }
    for (Future<Void> each : work) {
      each.get(5, TimeUnit.MINUTES);
    }
  }

  private String confirmedWhileOrdersFlow(String change) throws Exception {
    CountDownLatch flowing = new CountDownLatch(4);
    List<Future<Void>> work = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      work.add(threads.submit(orderUntilRefused(flowing)));
    }
    assertThat(flowing.await(1, TimeUnit.MINUTES)).isTrue();
    Answer confirmed = ada.post(change + "/confirm", Map.of());
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(303);
    Recall recall = recalls.of(SHEET).orElseThrow();
    for (Future<Void> each : work) {
      each.get(2, TimeUnit.MINUTES);
    }
    assertThat(recall.promised()).isGreaterThanOrEqualTo(PROMISED);
    assertThat(recall.reason()).isEqualTo(Reason.HOTLINE_CHANNEL);
    assertThat(ada.get(change).body()).contains("1 edition was recalled.");
    assertThat(ada.get("campaign/recalls/" + recall.number()).unescapedBody())
        .contains("A hotline channel on it is dead or wrong", "Ada Morgan", "/" + change)
        .contains("“Text 233733” is printed, but nobody answers there in Russian any more.");
    return recall.number();
  }

  private Callable<Void> orderUntilRefused(CountDownLatch flowing) {
    return () -> {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
      while (System.nanoTime() < end) {
        try {
          order(new OrderForm.Line(SHEET.open().text(), 1));
          flowing.countDown();
        } catch (RuleViolations refused) {
          saysRecalled(refused);
          return null;
        }
      }
      throw new AssertionError("Orders were taken for a minute after the recall");
    };
  }

  private static void saysRecalled(RuleViolations refused) {
    assertThat(refused.all()).extracting(RuleViolation::code).containsExactly("sku_recalled");
  }

  /**
   * As when a node lost its lease and goes on: both do the same steps, and nothing happens twice.
   */
  private void twoProcessesFollowAtOnce(String recall) throws Exception {
    List<Future<Void>> work = new ArrayList<>();
    for (int process = 0; process < 2; process++) {
      work.add(
          threads.submit(
              () -> {
                while (recalls.byNumber(recall).stage() == Recall.Stage.RELEASING) {
                  steps.release(recall);
                }
                return null;
              }));
    }
    for (Future<Void> each : work) {
      each.get(5, TimeUnit.MINUTES);
    }
    until(recall, Recall.Stage.OPEN);
  }

  private void until(String recall, Recall.Stage stage) {
    Eventually.is(
        recall + " is " + stage,
        Duration.ofMinutes(2),
        () -> recalls.byNumber(recall).stage() == stage);
  }

  private void takeOutOfTheParcel(Placed order) {
    HttpCalls worker = anyone.as("warehouse");
    String board = worker.get("warehouse?warehouse=EAST").unescapedBody();
    assertThat(board).contains("holds " + SHEET);
    String list = board.replaceAll("(?s).*(PL-[0-9]{7}) holds " + SHEET + ".*", "$1");
    assertThat(worker.post("warehouse/pick-lists/" + list + "/take-out", Map.of()).status())
        .isEqualTo(303);
    assertThat(warehouse.status(order)).isEqualTo("cancelled");
    assertThat(worker.get("warehouse?warehouse=EAST").unescapedBody())
        .doesNotContain("holds " + SHEET)
        .contains(" of " + SHEET + " to be destroyed");
  }

  private void aNewEditionComes() {
    Sku again = Sku.parse(RUSSIAN + "-2026.2");
    materials.printAgain(again);
    materials.untilShown(again);
  }

  private void thePersonAtTheWallIsWrittenToAndAnswers(String recall, Placed order) {
    assertThat(lettersOf(recall)).doesNotContainKey(recall + " " + order.number());
    answering.sendMessages(recall);
    Eventually.is(
        "the letter is in the outbox",
        () -> lettersOf(recall).containsKey(recall + " " + order.number()));
    LetterDraft letter = letters.compose(recall + " " + order.number(), Language.EN).orElseThrow();
    String link = keys.path(recall, order.number());
    assertThat(letter.textBody())
        .contains(link)
        .contains("/order?add=TT-741-ru:30")
        .contains("“Text 233733” is printed, but nobody answers there in Russian any more.")
        .contains("Right today: Call 1-")
        .contains(SHEET.text());
    assertThat(anyone.get(link.substring(1).replaceAll("key=.*", "key=other")).status())
        .isEqualTo(404);
    assertThat(anyone.get(link.substring(1)).body())
        .contains("30 pieces", "/order?add=TT-741-ru:30");
    answering.say(
        recall,
        order.number(),
        Said.of(Map.of(Outcome.REPLACED, 10, Outcome.TAKEN_DOWN, 12, Outcome.DESTROYED, 3)));
    var late = Map.of("key", link.replaceAll(".*key=", ""), "open", "30", "destroyed", "3");
    assertThat(anyone.post(link.substring(1).replaceAll("\\?.*", ""), late).unescapedBody())
        .as("a form that was opened before")
        .contains("Something was written down since you opened this page: 5 pieces are open now.");
    RecallHolder holder = recalls.holder(recall, order.number()).orElseThrow();
    assertThat(holder.open()).isEqualTo(5);
    RecallEntry down =
        recalls.entriesOf(holder).stream()
            .filter(entry -> entry.outcome() == Outcome.TAKEN_DOWN)
            .findFirst()
            .orElseThrow();
    answering.undo(recall, order.number(), down.number(), "two hang there still");
    answering.say(recall, order.number(), Said.of(Map.of(Outcome.TAKEN_DOWN, 10)));
    RecallHolder after = recalls.holder(recall, order.number()).orElseThrow();
    assertThat(after.open()).isEqualTo(7);
    assertThat(anyone.get(link.substring(1)).body())
        .as("only for pieces that are open")
        .contains("/order?add=TT-741-ru:7");
    assertThat(recalls.entriesOf(after))
        .anySatisfy(entry -> assertThat(entry.reversesEntry()).contains(down.number()));
  }

  private void theirOrdersSayIt(String recall, Placed onAWall, Placed tooMany) {
    String heading = "Recalled: A sheet with a number (" + SHEET + ")";
    assertThat(pageOf(onAWall))
        .contains(heading, "Please take down what was sent to you")
        .contains(keys.path(recall, onAWall.number()), "/order?add=TT-741-ru:7");
    assertThat(pageOf(tooMany))
        .contains(heading, "Another edition takes its place.", "/order?add=TT-741-ru")
        .doesNotContain("Please take down", "/recalls/");
    assertThat(sam.get("campaign/orders/" + tooMany.number()).unescapedBody())
        .as("nobody says that the requester cancelled it")
        .contains("Recalled pieces taken out of the order: from In review to Cancelled")
        .doesNotContain("The requester")
        .as("the letter of the recall is one of its letters")
        .contains("An edition in an order was recalled");
  }

  private String pageOf(Placed order) {
    return anyone.get("orders/%s?key=%s".formatted(order.number(), order.key())).unescapedBody();
  }

  private void theWallIsCheckedByItsMark() {
    assertThat(anyone.get("check?mark=tt%20741%20RU%202026.1").unescapedBody())
        .contains(
            "Out of date: replace", "is printed, but nobody answers there in Russian any more")
        .contains("/order?add=TT-741-ru:1");
    assertThat(anyone.get("es/check?mark=TT-741-ru-2026.2").body()).contains("Es correcto hoy");
    assertThat(anyone.get("check?mark=something").status()).isEqualTo(404);
  }

  private void everyPieceIsAccountedFor(String recall) {
    assertThatThrownBy(() -> answering.closeRest(recall, "nobody knows"))
        .isInstanceOf(RuleViolations.class);
    for (String where : List.of(EAST, WEST)) {
      int onHand =
          stopping.in(where).stream()
              .filter(pieces -> pieces.sku().equals(SHEET))
              .mapToInt(StoppingStock.StoppedPieces::onHand)
              .sum();
      answering.destroyedInWarehouse(recall, where, onHand);
    }
    assertThat(stopping.of(SHEET).onHand()).isZero();
    assertThat(reconciling.differences()).isEmpty();
    assertThat(recalls.total(recall).open()).isEqualTo(7);

    answering.closeRest(recall, "The clinic has closed.");
    until(recall, Recall.Stage.CLOSED);

    Sums total = recalls.total(recall);
    assertThat(total.pieces()).isEqualTo(8_000);
    assertThat(total.replaced()).isEqualTo(10);
    assertThat(total.takenDown()).isEqualTo(10);
    assertThat(total.notKnown()).isEqualTo(7);
    assertThat(total.destroyed()).isEqualTo(8_000 - 30 + 3);
    assertThat(total.open()).isZero();
    theEntriesExplainTheSums(recall);
    assertThat(anyone.as("staff").get("campaign/recalls/" + recall).body())
        .contains("The clinic has closed.");
  }

  private void theEntriesExplainTheSums(String recall) {
    for (Outcome outcome : Outcome.values()) {
      Number sum =
          read(
              () ->
                  (Number)
                      entities
                          .createQuery(
                              "SELECT COALESCE(SUM(e.quantity), 0) FROM RecallEntry e"
                                  + " WHERE e.recall = :recall AND e.outcome = :outcome")
                          .setParameter("recall", recall)
                          .setParameter("outcome", outcome)
                          .getSingleResult());
      assertThat(sum.longValue())
          .as(outcome.code())
          .isEqualTo(recalls.total(recall).count(outcome));
    }
  }

  private long waiting() {
    return read(
        () ->
            ((Number)
                    entities
                        .createNativeQuery(
                            "SELECT COUNT(*) FROM stock_backorder WHERE sku = '" + SHEET + "'")
                        .getSingleResult())
                .longValue());
  }

  private Map<String, Long> lettersOf(String recall) {
    Map<String, Long> counts = new TreeMap<>();
    List<?> rows =
        read(
            () ->
                entities
                    .createNativeQuery(
                        "SELECT document_id, COUNT(*) FROM outbox_letter WHERE letter_kind ="
                            + " 'recall.notice' AND document_id LIKE '"
                            + recall
                            + " %' GROUP BY document_id")
                    .getResultList());
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      counts.put((String) columns[0], ((Number) columns[1]).longValue());
    }
    return counts;
  }

  private <T> T read(Supplier<T> query) {
    AtomicReference<T> found = new AtomicReference<>();
    inTransaction.run(() -> found.set(query.get()));
    return found.get();
  }

  private OrderNumber order(OrderForm.Line line) {
    String who = Secrets.newToken().substring(0, 12).toLowerCase(java.util.Locale.ROOT);
    OrderForm form = OrderFields.ofAClinic(who + "@example.org", line);
    OrderNumber number =
        desk.place(form, PlacedBy.thePublic(Language.EN), Secrets.newToken(), new Problems())
            .number();
    placed.add(number);
    return number;
  }
}

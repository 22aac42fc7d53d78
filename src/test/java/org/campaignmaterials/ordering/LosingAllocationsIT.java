package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.stock.AdjustingStock;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.CountingStock;
import org.campaignmaterials.stock.CountingStock.Counted;
import org.campaignmaterials.stock.ReceivingStock;
import org.campaignmaterials.stock.ReceivingStock.Received;
import org.campaignmaterials.stock.Reconciling;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.WaitingPieces;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.OrderFields;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A count that finds fewer pieces than are promised, and what becomes of the promises. */
@DatabaseTest
class LosingAllocationsIT extends ContainerTest {
  private static final String EAST = "EAST";
  private static final String WEST = "WEST";
  private static final String KIT = "RR-180-en";
  private static final int PLENTY = 6_000;

  @Inject private OrderDesk desk;
  @Inject private Orders orders;
  @Inject private OrderKeys keys;
  @Inject private CancellingOrders cancelling;
  @Inject @Any private Instance<Letter> letters;
  @Inject private CountingStock counting;
  @Inject private ReceivingStock receiving;
  @Inject private AdjustingStock adjusting;
  @Inject private StockLedger ledger;
  @Inject private Reconciling reconciling;
  @Inject private Publications publications;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  private final List<OrderNumber> placed = new ArrayList<>();
  private Sku poster;
  private Sku card;
  private Sku other;

  @BeforeEach
  void nothingOnTheShelvesIsFree() {
    poster = sku("RR-101-en");
    card = sku("RR-103-en");
    other = sku("RR-113-en");
    assertThat(publications.piecesOf(sku(KIT), 1)).isEqualTo(Map.of(poster, 2, card, 1));
    everywhere(0);
  }

  @AfterEach
  void allIsAsBeforeAndTheBooksAreRight() {
    placed.forEach(number -> cancelling.cancel(number.text(), keys.keyOf(number)));
    everywhere(PLENTY);
    assertThat(reconciling.differences()).isEmpty();
  }

  @Test
  void aCountBelowThePromisesNamesTheOrdersAndChangesNothing() {
    free(poster, EAST, 10);
    OrderNumber older = order("RR-101-en", 4);
    OrderNumber newer = order("RR-101-en", 6);
    int promised = allocated(poster, EAST);

    assertThatThrownBy(() -> count(poster, EAST, promised - 7, false))
        .isInstanceOfSatisfying(
            RuleViolations.class,
            wrong -> {
              RuleViolation only = wrong.all().get(0);
              assertThat(only.field()).isEqualTo("lines[0].counted");
              assertThat(only.code()).isEqualTo("count_below_allocated");
              assertThat(only.arguments())
                  .startsWith(promised - 7, promised, newer + " (6), " + older + " (1)");
            });

    assertThat(allocatedTo(older)).isEqualTo(Map.of(poster + "@EAST", 4));
    assertThat(allocatedTo(newer)).isEqualTo(Map.of(poster + "@EAST", 6));
  }

  @Test
  void confirmedTheNewestPromiseGoesFirstAndTheOrdersWaitAtTheirOldPlaces() {
    free(poster, EAST, 10);
    OrderNumber older = order("RR-101-en", 4);
    OrderNumber newer = order("RR-101-en", 6);

    count(poster, EAST, allocated(poster, EAST) - 7, true);

    assertThat(allocatedTo(older)).isEqualTo(Map.of(poster + "@EAST", 3));
    assertThat(waitingOf(older)).isEqualTo(Map.of(poster, 1));
    assertThat(allocatedTo(newer)).isEmpty();
    assertThat(waitingOf(newer)).isEqualTo(Map.of(poster, 6));
    assertThat(placeOf(older)).isLessThan(placeOf(newer));
    assertThat(status(older)).isEqualTo(OrderStatus.BACKORDERED);
    assertThat(status(newer)).isEqualTo(OrderStatus.BACKORDERED);
    assertThat(delayedLettersTo(older)).isEqualTo(1);
    assertThat(delayedLettersTo(newer)).isEqualTo(1);
    assertThat(reconciling.differences()).isEmpty();

    receive(poster, WEST, 2);
    assertThat(status(older)).isEqualTo(OrderStatus.PLACED);
    assertThat(allocatedTo(newer)).isEqualTo(Map.of(poster + "@WEST", 1));

    receive(poster, WEST, 5);
    assertThat(status(newer)).isEqualTo(OrderStatus.PLACED);
    assertThat(waitingOf(newer)).isEmpty();
  }

  @Test
  void aKitThatLosesAPieceGivesBackTheOthersAndWaitsForAllOfIt() {
    free(poster, EAST, 10);
    free(card, EAST, 3);
    OrderNumber loose = order("RR-101-en", 4);
    OrderNumber kits = order(KIT, 3);

    count(poster, EAST, allocated(poster, EAST) - 3, true);

    assertThat(allocatedTo(kits)).isEqualTo(Map.of(poster + "@EAST", 2, card + "@EAST", 1));
    assertThat(waitingOf(kits)).isEqualTo(Map.of(poster, 4, card, 2));
    assertThat(allocatedTo(loose)).isEqualTo(Map.of(poster + "@EAST", 4));
    assertThat(delayedLettersTo(kits)).isEqualTo(1);
    assertThat(delayedLettersTo(loose)).isZero();
    assertThat(reconciling.differences()).isEmpty();

    receive(poster, EAST, 3);
    assertThat(allocatedTo(kits)).isEqualTo(Map.of(poster + "@EAST", 6, card + "@EAST", 3));
    assertThat(status(kits)).isEqualTo(OrderStatus.PLACED);
  }

  @Test
  void kitsStayWholeInEachWarehouse() {
    free(poster, EAST, 6);
    free(card, EAST, 3);
    free(poster, WEST, 4);
    free(card, WEST, 2);
    OrderNumber kits = order(KIT, 5);
    assertThat(allocatedTo(kits))
        .isEqualTo(
            Map.of(poster + "@EAST", 6, card + "@EAST", 3, poster + "@WEST", 4, card + "@WEST", 2));

    count(poster, WEST, allocated(poster, WEST) - 1, true);

    assertThat(allocatedTo(kits))
        .isEqualTo(
            Map.of(poster + "@EAST", 6, card + "@EAST", 3, poster + "@WEST", 2, card + "@WEST", 1));
    assertThat(waitingOf(kits)).isEqualTo(Map.of(poster, 2, card, 1));
  }

  @Test
  void anOrderThatLosesTwoMaterialsInOneCountIsToldOnce() {
    free(poster, EAST, 4);
    free(card, EAST, 2);
    OrderNumber kits = order(KIT, 2);

    counting.count(
        EAST,
        List.of(
            new Counted(poster, allocated(poster, EAST) - 1),
            new Counted(card, allocated(card, EAST) - 2)),
        true);

    assertThat(allocatedTo(kits)).isEmpty();
    assertThat(waitingOf(kits)).isEqualTo(Map.of(poster, 4, card, 2));
    assertThat(delayedLettersTo(kits)).isEqualTo(1);
  }

  @Test
  void anotherWarehouseStepsInAtOnceAndNobodyIsWrittenTo() {
    free(poster, EAST, 4);
    OrderNumber number = order("RR-101-en", 4);
    free(poster, WEST, 4);

    count(poster, EAST, allocated(poster, EAST) - 3, true);

    assertThat(allocatedTo(number)).isEqualTo(Map.of(poster + "@EAST", 1, poster + "@WEST", 3));
    assertThat(status(number)).isEqualTo(OrderStatus.PLACED);
    assertThat(delayedLetterFor(number)).isEmpty();

    count(poster, WEST, allocated(poster, WEST) - 1, true);
    assertThat(status(number)).isEqualTo(OrderStatus.BACKORDERED);
    assertThat(delayedLetterFor(number)).isPresent();
  }

  @Test
  void aDeliveryFillsAnOrderThatAlsoWaitsForSomethingElse() {
    OrderNumber both =
        order(new OrderForm.Line("RR-101-en", 3), new OrderForm.Line("RR-113-en", 2));
    assertThat(status(both)).isEqualTo(OrderStatus.BACKORDERED);

    receive(poster, EAST, 5);
    assertThat(allocatedTo(both)).isEqualTo(Map.of(poster + "@EAST", 3));
    assertThat(status(both)).isEqualTo(OrderStatus.BACKORDERED);

    receive(other, EAST, 5);
    assertThat(status(both)).isEqualTo(OrderStatus.PLACED);
  }

  private void everywhere(int free) {
    for (Sku sku : List.of(poster, card, other)) {
      free(sku, EAST, free);
      free(sku, WEST, free);
    }
  }

  /** Leaves so many pieces in a warehouse that are promised to nobody. */
  private void free(Sku sku, String warehouse, int wanted) {
    int change = wanted - (figure("on_hand", sku, warehouse) - allocated(sku, warehouse));
    if (change != 0) {
      adjusting.adjust(warehouse, sku, change, "for a test");
    }
  }

  private void count(Sku sku, String warehouse, int found, boolean confirmed) {
    counting.count(warehouse, List.of(new Counted(sku, found)), confirmed);
  }

  private void receive(Sku sku, String warehouse, int quantity) {
    receiving.receive(warehouse, List.of(new Received(sku, quantity)), "");
  }

  private OrderNumber order(String sku, int quantity) {
    return order(new OrderForm.Line(sku, quantity));
  }

  private OrderNumber order(OrderForm.Line... lines) {
    OrderForm form = OrderFields.ofAClinic("nora.lost@example.org", lines);
    OrderNumber number =
        desk.place(form, PlacedBy.thePublic(Language.EN), Secrets.newToken(), new Problems())
            .number();
    placed.add(number);
    return number;
  }

  private int allocated(Sku sku, String warehouse) {
    return figure("allocated", sku, warehouse);
  }

  private int figure(String column, Sku sku, String warehouse) {
    return number(
        "SELECT " + column + " FROM stock_balance WHERE sku = ? AND warehouse = ?",
        sku.text(),
        warehouse);
  }

  private int number(String query, String... parameters) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      for (int at = 0; at < parameters.length; at++) {
        statement.setString(at + 1, parameters[at]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Pieces by where they lie: {@code RR-101-en-2026.1@EAST}. */
  private Map<String, Integer> allocatedTo(OrderNumber number) {
    Map<String, Integer> pieces = new TreeMap<>();
    for (AllocatedPieces each : ledger.allocatedTo(number.text())) {
      pieces.merge(each.sku() + "@" + each.warehouse(), each.quantity(), Integer::sum);
    }
    return pieces;
  }

  private Map<Sku, Integer> waitingOf(OrderNumber number) {
    return Promises.waitingOf(1, ledger.waitedForBy(number.text()));
  }

  private long placeOf(OrderNumber number) {
    return ledger.waitedForBy(number.text()).stream()
        .mapToLong(WaitingPieces::queueNumber)
        .findFirst()
        .orElseThrow();
  }

  private OrderStatus status(OrderNumber number) {
    return orders.byNumber(number).orElseThrow().status();
  }

  private int delayedLettersTo(OrderNumber number) {
    return number(
        "SELECT COUNT(*) FROM outbox_letter WHERE document_id = ? AND letter_kind = ?",
        number.text(),
        OrderDelayedLetter.KIND);
  }

  /** The letter as it would leave now. */
  private Optional<LetterDraft> delayedLetterFor(OrderNumber number) {
    return letters.stream()
        .filter(letter -> letter.kind().equals(OrderDelayedLetter.KIND))
        .findFirst()
        .orElseThrow()
        .compose(number.text(), Language.EN);
  }

  private Sku sku(String named) {
    return publications.resolve(named).orElseThrow().sku();
  }
}

package org.campaignmaterials.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.net.URI;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderDesk;
import org.campaignmaterials.ordering.OrderForm;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.Reconciling;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.InTransaction;
import org.campaignmaterials.testing.OrderDraft;
import org.junit.jupiter.api.Test;

/**
 * Pickers find fewer than the books say, of kits and of loose pieces in one order, again and again.
 * Whatever they find, kits stay whole and the books agree with each other.
 */
@DatabaseTest
class ShortPicksIT extends ContainerTest {
  private static final int ORDERS = 25;
  private static final String KIT = "RR-180-es";

  @Inject private HttpServletRequest request;
  @Inject private OrderDesk desk;
  @Inject private Orders orders;
  @Inject private StockLedger ledger;
  @Inject private PickLists lists;
  @Inject private Reconciling reconciling;
  @Inject private InTransaction inTransaction;

  @Test
  void kitsStayWholeAndTheBooksAgreeWhateverIsFound() {
    Random random = new Random(20261121);
    for (int round = 0; round < ORDERS; round++) {
      OrderNumber order = placed(round, 1 + random.nextInt(8), 1 + random.nextInt(12));
      JsonObject list = json(post(order, "release", "{\"warehouse\":\"EAST\"}"));
      JsonArrayBuilder found = Json.createArrayBuilder();
      for (JsonObject line : list.getJsonArray("lines").getValuesAs(JsonObject.class)) {
        int expected = line.getInt("quantity");
        int picked = random.nextBoolean() ? expected : random.nextInt(expected + 1);
        found.add(
            Json.createObjectBuilder()
                .add("sku", line.getString("sku"))
                .add("picked", picked)
                .add("shortReason", random.nextBoolean() ? "not_found" : "damaged"));
      }
      json(post(order, "pick", Json.createObjectBuilder().add("lines", found).build().toString()));
      String inRound = "round " + round + ", " + order;
      inTransaction.run(() -> kitsAreWhole(order, list.getString("pickListNumber"), inRound));
    }
    assertThat(reconciling.differences()).isEmpty();
  }

  /**
   * What is promised to a line in one warehouse makes whole units; so does what is on the table.
   */
  private void kitsAreWhole(OrderNumber number, String pickList, String inRound) {
    Order order = orders.byNumber(number).orElseThrow();
    Map<String, Map<Sku, Integer>> promised = new TreeMap<>();
    for (AllocatedPieces pieces : ledger.allocatedTo(number.text())) {
      promised
          .computeIfAbsent(pieces.line() + " " + pieces.warehouse(), any -> new TreeMap<>())
          .merge(pieces.sku(), pieces.quantity(), Integer::sum);
    }
    promised.forEach(
        (where, pieces) -> {
          OrderLine line = order.line(Integer.parseInt(where.replaceAll(" .*", "")));
          int units =
              pieces.get(line.pieces().firstKey()) / line.pieces().get(line.pieces().firstKey());
          line.pieces()
              .forEach(
                  (sku, each) ->
                      assertThat(pieces.getOrDefault(sku, 0))
                          .as("%s: %s at %s", inRound, sku, where)
                          .isEqualTo(units * each));
        });
    PickList list = lists.byNumber(pickList);
    Map<Sku, Integer> onTable = PickList.pieces(order, list.units());
    list.picks()
        .forEach(
            pick ->
                assertThat(onTable.getOrDefault(pick.sku(), 0))
                    .as("%s: %s on the table", inRound, pick.sku())
                    .isLessThanOrEqualTo(pick.picked()));
  }

  /** Some kits and loose pieces of what is inside of them, for a requester whom nobody knows. */
  private OrderNumber placed(int round, int kits, int loose) {
    return OrderDraft.of(
            (100 + round) + " Short St",
            new OrderForm.Line("RR-101-es", loose),
            new OrderForm.Line(KIT, kits))
        .placedAt(desk);
  }

  private Answer post(OrderNumber order, String step, String body) {
    return HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"))
        .as("warehouse")
        .postJson("api/v1/warehouse/orders/" + order + "/" + step, "k", body);
  }

  private static JsonObject json(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readObject();
    }
  }
}

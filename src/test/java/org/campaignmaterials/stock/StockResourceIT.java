package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stock as scripts see it, with a material that no other test moves. */
@DatabaseTest
@RunAsClient
class StockResourceIT extends ContainerTest {
  private static final String SKU = "RR-131-es";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @ArquillianResource private URL base;

  @Test
  void aDeliveryRaisesTheBalanceAndIsTheNewestEntry() throws Exception {
    JsonObject before = balance("EAST");

    var answer =
        post(
            "warehouse",
            "receipts",
            "{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':25}],'reference':'PO 7'}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonObject posted = json(answer);
    assertThat(posted.getString("document")).matches("RCV-[0-9]{6,}");
    JsonObject after = posted.getJsonArray("items").getJsonObject(0);
    assertThat(after.getInt("onHand")).isEqualTo(before.getInt("onHand") + 25);
    assertThat(after).isEqualTo(balance("EAST"));

    JsonObject newest = entries("?size=1").getJsonObject(0);
    assertThat(newest.getString("movement")).isEqualTo("receipt");
    assertThat(newest.getInt("onHandChange")).isEqualTo(25);
    assertThat(newest.getInt("onHandAfter")).isEqualTo(after.getInt("onHand"));
    assertThat(newest.getString("document")).isEqualTo(posted.getString("document"));
    assertThat(newest.getString("reason")).isEqualTo("PO 7");
    assertThat(newest.getString("recordedBy")).startsWith("account ");
    assertThat(newest.keySet())
        .containsExactlyInAnyOrder(
            "sku",
            "warehouse",
            "entryNumber",
            "movement",
            "onHandChange",
            "allocatedChange",
            "onHandAfter",
            "allocatedAfter",
            "document",
            "reason",
            "reversesEntry",
            "occurredOn",
            "recordedAt",
            "recordedBy");
  }

  @Test
  void aDifferenceAndACountAreSignedEntries() throws Exception {
    int before = balance("WEST").getInt("onHand");

    assertThat(
            post(
                    "warehouse",
                    "adjustments",
                    "{'warehouse':'WEST','sku':'RR-131-es','change':-3,'reason':'water'}")
                .statusCode())
        .isEqualTo(201);
    var count =
        post(
            "lead",
            "counts",
            "{'warehouse':'WEST','lines':[{'sku':'RR-131-es-2026.1','counted':%d}]}"
                .formatted(before));

    assertThat(count.statusCode()).as(count.body()).isEqualTo(201);
    assertThat(balance("WEST").getInt("onHand")).isEqualTo(before);
    JsonArray newest = entries("?size=2");
    assertThat(newest.getJsonObject(0).getString("movement")).isEqualTo("count_adjustment");
    assertThat(newest.getJsonObject(0).getInt("onHandChange")).isEqualTo(3);
    assertThat(newest.getJsonObject(1).getString("movement")).isEqualTo("write_off");
    assertThat(newest.getJsonObject(1).getString("reason")).isEqualTo("water");
  }

  @Test
  void theLedgerIsReadInPagesWithoutGapsOrRepetitions() throws Exception {
    for (int quantity = 1; quantity <= 3; quantity++) {
      post(
          "warehouse",
          "receipts",
          "{'warehouse':'%s','lines':[{'sku':'RR-131-es','quantity':%d}]}"
              .formatted(quantity == 2 ? "WEST" : "EAST", quantity));
    }
    JsonArray together = entries("?size=4");
    assertThat(together.getJsonObject(0).getInt("onHandChange")).isEqualTo(3);
    assertThat(together.getJsonObject(1).getInt("onHandChange")).isEqualTo(2);
    for (int page = 1; page <= 4; page++) {
      assertThat(entries("?size=1&page=" + page).get(0)).isEqualTo(together.get(page - 1));
    }
    JsonObject list = json(get("auditor", "stock/" + SKU + "/entries?size=1&page=1000"));
    assertThat(list.getJsonArray("items")).isEmpty();
    assertThat(list.getInt("total")).isGreaterThan(3);
  }

  @Test
  void allBalancesAreAListWithAnETag() throws Exception {
    var first = get("staff", "stock?size=3");
    assertThat(json(first).getJsonArray("items")).hasSize(3);
    assertThat(json(first).getInt("total")).isGreaterThan(20);
    var again =
        CLIENT.send(
            request("staff", "stock?size=3")
                .header("If-None-Match", first.headers().firstValue("ETag").orElseThrow())
                .build(),
            HttpResponse.BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "receipts|{}|warehouse|required",
        "receipts|{}|lines|required",
        "receipts|{'warehouse':'MOON','lines':[]}|warehouse|warehouse_unknown",
        "receipts|{'warehouse':5,'lines':[]}|warehouse|not_text",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-999-en','quantity':1}]}"
            + "|lines[0].sku|sku_unknown",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'\uD83D\uDE00','quantity':1}]}"
            + "|lines[0].sku|sku_unknown",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-180-en','quantity':1}]}"
            + "|lines[0].sku|kit_has_no_stock",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':1},"
            + "{'sku':'RR-131-es-2026.1','quantity':1}]}|lines[1].sku|sku_repeated",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':0}]}"
            + "|lines[0].quantity|pieces_positive",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':-1}]}"
            + "|lines[0].quantity|pieces_positive",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':1e9}]}"
            + "|lines[0].quantity|delivery_max",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':1.5}]}"
            + "|lines[0].quantity|not_a_number",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':'5'}]}"
            + "|lines[0].quantity|not_a_number",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es'}]}|lines[0].quantity|required",
        "receipts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':1,'bin':'A1'}]}"
            + "|lines[0].bin|unknown_field",
        "adjustments|{'warehouse':'EAST','sku':'RR-131-es','change':0,'reason':'x'}"
            + "|change|change_zero",
        "adjustments|{'warehouse':'EAST','sku':'RR-131-es','change':1}|reason|required",
        "adjustments|{'warehouse':'EAST','sku':'RR-131-es','change':-2147483648,'reason':'x'}"
            + "|change|more_than_free",
        "adjustments|{'warehouse':'EAST','sku':'RR-131-es','change':2147483647,'reason':'x'}"
            + "|change|on_hand_max",
        "counts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','counted':-1}]}"
            + "|lines[0].counted|counted_negative",
        "counts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','counted':100000001}]}"
            + "|lines[0].counted|on_hand_max",
        "counts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','counted':1}],"
            + "'confirmed':['release_allocations']}|confirmed|release_needs_lead",
        "counts|{'warehouse':'EAST','lines':[{'sku':'RR-131-es','counted':1}],"
            + "'confirmed':['all']}|confirmed[0]|unknown_choice",
      })
  void whatIsWrongIsToldAtItsField(String call, String body, String field, String code)
      throws Exception {
    int before = balance("EAST").getInt("onHand");
    var answer = post("warehouse", call, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(json(answer).getJsonArray("violations"))
        .anySatisfy(
            violation -> {
              assertThat(violation.asJsonObject().getString("field")).isEqualTo(field);
              assertThat(violation.asJsonObject().getString("code")).isEqualTo(code);
              assertThat(violation.asJsonObject().getString("message")).isNotBlank();
            });
    assertThat(balance("EAST").getInt("onHand")).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"warehouse\":", "null", "12"})
  void whatIsNoJsonObjectIsUnreadable(String body) throws Exception {
    assertThat(post("warehouse", "counts", body).statusCode()).isEqualTo(400);
  }

  @Test
  void staffAndAuditorsReadAndStrangersDoNot() throws Exception {
    String body = "{'warehouse':'EAST','lines':[{'sku':'RR-131-es','quantity':1}]}";
    for (String login : new String[] {"staff", "auditor", "warehouse", "lead", "admin"}) {
      assertThat(get(login, "stock?sku=" + SKU).statusCode()).as(login).isEqualTo(200);
    }
    assertThat(post("staff", "receipts", body).statusCode()).isEqualTo(403);
    assertThat(post("auditor", "receipts", body).statusCode()).isEqualTo(403);
    assertThat(get("manager", "stock").statusCode()).isEqualTo(403);
    assertThat(
            CLIENT
                .send(
                    HttpRequest.newBuilder(base.toURI().resolve("api/v1/stock")).build(),
                    HttpResponse.BodyHandlers.ofString())
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void anUnknownStockCardIsNotFoundAndAnUnknownFilterIsTold() throws Exception {
    assertThat(get("staff", "stock/RR-999-en/entries").statusCode()).isEqualTo(404);
    assertThat(get("staff", "stock/RR-180-en/entries").statusCode()).isEqualTo(404);
    assertThat(get("staff", "stock?sku=RR-999-en").body()).contains("sku_unknown");
    assertThat(get("staff", "stock?sku=RR-180-en").body()).contains("kit_has_no_stock");
  }

  private JsonObject balance(String warehouse) throws Exception {
    return json(get("auditor", "stock?sku=" + SKU))
        .getJsonArray("items")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(each -> each.getString("warehouse").equals(warehouse))
        .findFirst()
        .orElseThrow();
  }

  private JsonArray entries(String query) throws Exception {
    return json(get("auditor", "stock/" + SKU + "/entries" + query)).getJsonArray("items");
  }

  private HttpResponse<String> get(String login, String path) throws Exception {
    return CLIENT.send(request(login, path).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String login, String call, String body) throws Exception {
    return CLIENT.send(
        request(login, "stock/" + call)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String login, String path) throws Exception {
    String credentials = login + "@example.org:demonstration-only";
    return HttpRequest.newBuilder(base.toURI().resolve("api/v1/" + path))
        .header(
            "Authorization",
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }
}

package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OrderFields;
import org.campaignmaterials.testing.OrderRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What programs send that were written in a hurry, or mean no good: each field that is wrong is
 * named, with a code and a sentence, and nothing was written.
 */
@DatabaseTest
class WrongOrdersByJsonIT extends ContainerTest {
  private static final String ORDERS = "api/v1/orders";

  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  private HttpCalls program;
  private OrderRows before;

  @BeforeEach
  void open() {
    program = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    before = OrderRows.in(database);
  }

  @Test
  void aQuantityThatIsNoneIsRefusedByName() {
    Map<String, String> codes =
        Map.of(
            "0", "quantity_positive",
            "-1", "quantity_positive",
            "1e9", "quantity_max",
            "1e999999999", "quantity_max",
            "1.5", "not_a_number",
            "\"5\"", "not_a_number",
            "\"abc\"", "not_a_number",
            "\"🙂\"", "not_a_number",
            "true", "not_a_number",
            "null", "required");
    codes.forEach(
        (written, code) ->
            assertThat(violations(OrderFields.withQuantity(written)))
                .as(written)
                .containsExactly("lines[0].quantity: " + code));
    assertNothingWritten();
  }

  @Test
  void everythingThatIsMissingIsNamedAtOnce() {
    assertThat(violations("{}"))
        .contains("contact: required", "shipTo: required", "lines: required");
    assertThat(violations("{\"contact\":{},\"shipTo\":{},\"lines\":[{}]}"))
        .contains(
            "contact.name: required",
            "contact.email: required",
            "contact.organization: organization_or_individual",
            "contact.sector: choose_one",
            "shipTo.line1: required",
            "shipTo.zip: required",
            "lines[0].sku: required",
            "lines[0].quantity: required");
    assertNothingWritten();
  }

  @Test
  void whatIsNotKnownIsRefusedByName() {
    assertThat(violations(OrderFields.json("/colour", "red")))
        .containsExactly("colour: unknown_field");
    assertThat(violations(OrderFields.json("/contact/age", "7")))
        .containsExactly("contact.age: unknown_field");
    assertThat(violations(OrderFields.json("/lines/0/sku", "RR-999-en")))
        .containsExactly("lines[0].sku: sku_unknown");
    assertThat(violations(OrderFields.json("/lines/0/sku", "x".repeat(10_000))))
        .containsExactly("lines[0].sku: sku_unknown");
    assertThat(
            violations(
                OrderFields.json("/confirmed", Json.createArrayBuilder(List.of("all")).build())))
        .containsExactly("confirmed: unknown_choice");
    assertThat(violations(OrderFields.json("/lines", JsonValue.TRUE)))
        .containsExactly("lines: not_a_list");
    assertNothingWritten();
  }

  @Test
  void aLineThatIsTooLongOrCannotBePrintedIsRefusedByName() {
    for (String field :
        List.of(
            "contact/name",
            "contact/email",
            "contact/phone",
            "contact/organization",
            "contact/sector",
            "shipTo/line1",
            "shipTo/line2",
            "shipTo/city",
            "shipTo/state",
            "shipTo/zip",
            "coalition",
            "intendedUse",
            "neededBy",
            "lines/0/sku")) {
      String name = field.replace("lines/0", "lines[0]").replace('/', '.');
      for (String text :
          List.of("x".repeat(10_000), "a\u0000b", "a\u202eb", "a\u2066b", "a\u2028b")) {
        assertThat(violations(OrderFields.json("/" + field, text)))
            .as(field)
            .hasSize(1)
            .allSatisfy(said -> assertThat(said).startsWith(name + ": "));
      }
    }
    assertNothingWritten();
  }

  @Test
  void anAddressThatCannotBeIsRefusedAndAnUnlikelyOneMustBeConfirmed() {
    String confirmed = ",\"confirmed\":[\"zip_state\"]}";
    String impossible = OrderFields.json("/shipTo/zip", "00000");
    assertThat(violations(impossible)).containsExactly("shipTo.zip: zip_unassigned");
    assertThat(violations(impossible.replaceAll("}$", confirmed)))
        .containsExactly("shipTo.zip: zip_unassigned");
    String unlikely = OrderFields.json("/shipTo/state", "TX");
    assertThat(violations(unlikely)).containsExactly("shipTo.zip: zip_state");
    assertNothingWritten();

    assertThat(post(unlikely.replaceAll("}$", confirmed)).status()).isEqualTo(201);
  }

  @Test
  void aBodyThatCannotBeReadIsRefusedWhole() {
    String order = OrderFields.json().toString();
    for (String body :
        List.of(
            "",
            "{",
            "null",
            "[]",
            "NaN",
            "\"text\"",
            order + "{",
            order.replaceFirst("\\{", "{\"lines\":[],"),
            "{\"lines\":" + "[".repeat(300_000),
            "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))) {
      assertRefused(400, post(body));
    }
    assertRefused(413, post("{\"a\":\"" + "x".repeat(1_100_000) + "\"}"));
    HttpCalls keyed = program.with("Idempotency-Key", UUID.randomUUID().toString());
    assertRefused(415, keyed.with("Content-Type", "text/plain").send("POST", ORDERS, order));
    assertRefused(
        415,
        keyed
            .with("Content-Type", "application/x-www-form-urlencoded")
            .send("POST", ORDERS, order));
    assertRefused(
        400, program.with("Content-Type", "application/json").send("POST", ORDERS, order));
    assertRefused(400, program.postJson(ORDERS, " ", order));
    assertRefused(400, program.postJson(ORDERS, "k".repeat(201), order));
    for (String method : List.of("GET", "PUT", "DELETE", "PATCH")) {
      assertRefused(405, program.send(method, ORDERS, ""));
    }
    assertNothingWritten();
  }

  @Test
  void theSameKeyTwiceAtOnceIsOneOrderAndWithAnotherBodyNone() {
    String key = UUID.randomUUID().toString();
    String order = OrderFields.json().toString();
    ExecutorService twice = Executors.newFixedThreadPool(4);
    List<Answer> answers =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> program.postJson(ORDERS, key, order), twice))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    twice.shutdown();
    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
    OrderRows afterFirst = OrderRows.in(database);
    assertThat(afterFirst.orders()).isEqualTo(before.orders() + 1);

    Answer other = program.postJson(ORDERS, key, OrderFields.withQuantity("6"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.body()).contains("\"field\":\"Idempotency-Key\"", "key_reused");
    assertThat(OrderRows.in(database)).isEqualTo(afterFirst);
  }

  @Test
  void anotherOrdersKeyAnUnknownAndAMalformedNumberAnswerAlike() {
    JsonObject mine = read(post(OrderFields.json().toString()).body());
    JsonObject other = read(post(OrderFields.json().toString()).body());
    String otherKey = other.getString("statusUrl").replaceAll(".*key=", "");
    String myNumber = mine.getString("orderNumber");

    Answer unknown = program.get(ORDERS + "/RRO-2026-999999?key=" + otherKey);
    assertRefused(404, unknown);
    for (String path :
        List.of(myNumber + "?key=" + otherKey, myNumber, "nonsense?key=x", myNumber + "?key=%ZZ")) {
      Answer answer = program.with("Accept", "application/json").get(ORDERS + "/" + readable(path));
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(unknown.body());
      assertThat(answer.header("ETag")).isEmpty();
    }
    assertThat(program.send("POST", ORDERS + "/" + myNumber + "/cancel?key=" + otherKey, "").body())
        .isEqualTo(unknown.body());
  }

  /** Java's own URI takes no broken escapes. */
  private static String readable(String path) {
    return path.replace("%ZZ", "%00");
  }

  private Answer post(String body) {
    return program.postJson(ORDERS, UUID.randomUUID().toString(), body);
  }

  /** What is wrong with an order, each as field and code. */
  private List<String> violations(String body) {
    Answer answer = post(body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    return read(answer.body()).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
        .peek(each -> assertThat(each.getString("message")).isNotBlank())
        .map(each -> each.getString("field") + ": " + each.getString("code"))
        .toList();
  }

  private static JsonObject read(String body) {
    try (var reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  private static void assertRefused(int status, Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("Exception");
  }

  private void assertNothingWritten() {
    assertThat(OrderRows.in(database)).isEqualTo(before);
  }
}

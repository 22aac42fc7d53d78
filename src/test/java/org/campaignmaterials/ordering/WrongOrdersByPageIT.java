package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
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
 * What people send by the order form who are in a hurry, do not know the form, or mean no good:
 * each hears a sentence at its field, finds what was typed, and nothing was written.
 */
@DatabaseTest
class WrongOrdersByPageIT extends ContainerTest {
  private static final String BOX = "quantity." + OrderFields.SKU;
  private static final String BOX_ID = "quantity-" + OrderFields.SKU;
  private static final String TYPED = "I was typed before.";

  @Inject private HttpServletRequest request;

  @Resource(lookup = "java:app/jdbc/app")
  private DataSource database;

  private HttpCalls browser;
  private OrderRows before;

  @BeforeEach
  void open() {
    browser = HttpCalls.to(URI.create("http://127.0.0.1:" + request.getLocalPort() + "/"));
    before = OrderRows.in(database);
  }

  @Test
  void anEmptyFormHearsOfEveryFieldAtOnce() {
    for (Map<String, String> form : List.of(Map.<String, String>of(), Map.of("step", "place"))) {
      Answer answer = browser.post("order", form);
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problems().keySet())
          .contains(
              "contact-name",
              "contact-email",
              "contact-organization",
              "contact-sector",
              "shipTo-line1",
              "shipTo-city",
              "shipTo-state",
              "shipTo-zip");
      assertThat(answer.body()).contains("Choose at least one material");
    }
    assertNothingWritten();
  }

  @Test
  void aQuantityThatIsNoneIsRefusedAtItsBoxAndStaysThere() {
    Map<String, String> sentences =
        Map.of(
            "0", "Enter 1 or more",
            "-1", "Enter 1 or more",
            "1000000000", "Enter at most",
            "99999999999999999999", "Enter at most",
            "1e9", "Enter a whole number",
            "abc", "Enter a whole number",
            "1.5", "Enter a whole number",
            "\"5\"", "Enter a whole number",
            "🙂", "Enter a whole number",
            "٥", "Enter a whole number");
    sentences.forEach(
        (typed, sentence) -> {
          Answer answer = browser.post("order", OrderFields.form(BOX, typed));
          assertThat(answer.status()).as(typed).isEqualTo(422);
          assertThat(answer.problems()).as(typed).containsOnlyKeys(BOX_ID);
          assertThat(answer.problems().get(BOX_ID)).as(typed).startsWith(sentence);
          assertThat(answer.unescapedBody()).contains("value=\"" + typed + "\"");
          assertThat(answer.body()).contains("value=\"Elm Street Clinic\"");
        });
    assertNothingWritten();
  }

  @Test
  void aMaterialThatNobodyHasIsNamed() {
    for (String sku : List.of("RR-999-en", "<b>", "RR-131-en\u0000", "x".repeat(10_000))) {
      Answer answer = browser.post("order", OrderFields.form("quantity." + sku, "5"));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.body()).contains("There is no material with the number");
    }
    assertNothingWritten();
  }

  @Test
  void aLineThatIsTooLongOrCannotBePrintedIsRefusedAtItsFieldAndStaysThere() {
    List<String> lines =
        List.of(
            "contact.name",
            "contact.email",
            "contact.phone",
            "contact.organization",
            "shipTo.line1",
            "shipTo.line2",
            "shipTo.city",
            "shipTo.zip",
            "neededBy");
    for (String field : lines) {
      for (String typed :
          List.of("x".repeat(10_000), "a\u0000b", "a\u202eb", "a\u2066b", "a\u2028b")) {
        Answer answer = browser.post("order", OrderFields.form(field, typed));
        assertThat(answer.status()).as(field).isEqualTo(422);
        assertThat(answer.problems()).as(field).containsOnlyKeys(field.replace('.', '-'));
        assertThat(answer.body()).as(field).contains("value=\"" + typed + "\"");
      }
    }
    for (String field : List.of("contact.sector", "shipTo.state", "intendedUse", "coalition")) {
      for (String sent : List.of("x".repeat(10_000), "a\u0000b", "<b>")) {
        Answer answer = browser.post("order", OrderFields.form(field, sent));
        assertThat(answer.status()).as(field).isEqualTo(422);
        assertThat(answer.problems()).as(field).containsOnlyKeys(field.replace('.', '-'));
      }
    }
    assertNothingWritten();
  }

  @Test
  void markupIsTextWhereverItIsTyped() {
    String markup = "\"><script>alert(1)</script>";
    for (String field : OrderFields.form().keySet()) {
      if (!field.equals("step")) {
        Answer answer = browser.post("order", OrderFields.form(field, markup));
        assertThat(answer.status()).as(field).isIn(200, 422);
        assertThat(answer.body()).as(field).doesNotContain("<script>alert");
      }
    }
    assertNothingWritten();
  }

  @Test
  void aZipCodeThatNoAddressHasCannotBeConfirmed() {
    Map<String, String> form = OrderFields.form("shipTo.zip", "00000");
    form.put("confirmed", "zip_state");
    assertThat(browser.post("order", form).problems()).containsOnlyKeys("shipTo-zip");
    assertNothingWritten();
  }

  @Test
  void aZipCodeOfAnotherStateIsAskedAboutOnce() {
    Map<String, String> form = OrderFields.form("shipTo.state", "TX");
    Answer asked = browser.post("order", form);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.problems().get("shipTo-zip")).contains("Maryland", "Texas");
    assertThat(asked.body()).contains("name=\"confirmed\"");

    form.put("confirmed", "zip_state");
    assertThat(browser.post("order", form).status()).isEqualTo(200);
    assertNothingWritten();
  }

  @Test
  void whatNoFormSendsIsRefusedWithAPage() {
    String path = "order";
    HttpCalls forms = browser.with("Content-Type", "application/x-www-form-urlencoded");
    assertRefused(400, forms.send("POST", path, "contact.name=%ZZ"));
    assertRefused(413, forms.send("POST", path, "contact.name=" + "x".repeat(1_100_000)));
    assertRefused(415, browser.with("Content-Type", "application/json").send("POST", path, "{}"));
    assertRefused(415, browser.with("Content-Type", "text/plain").send("POST", path, "x"));
    for (String method : List.of("PUT", "DELETE", "PATCH")) {
      assertRefused(405, browser.send(method, path, ""));
    }
    assertRefused(
        403,
        browser.with("Sec-Fetch-Site", "cross-site").post(path, OrderFields.form("step", "place")));
    assertRefused(
        403,
        browser
            .with("Origin", "https://evil.example")
            .post(path, OrderFields.form("step", "place")));
    assertThat(forms.send("POST", path, "=&&%00=%00&step=%00&step=x").status()).isEqualTo(422);
    assertThat(browser.get("order?add=%3Cb%3E:9&add=x&add=RR-131-en:%00").status()).isEqualTo(200);
    assertNothingWritten();
  }

  @Test
  void aFormMadeWithoutOurPageIsShownBeforeItIsPlaced() {
    Map<String, String> form = OrderFields.form("step", "place");
    form.remove("formKey");
    Answer answer = browser.post("order", form);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.hiddenFields().get("formKey")).isNotBlank();
    assertNothingWritten();
  }

  @Test
  void theSameFormTwiceAtOnceIsOneOrder() {
    Map<String, String> form = OrderFields.form("step", "place");
    ExecutorService twice = Executors.newFixedThreadPool(4);
    List<String> leadTo =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> browser.post("order", form), twice))
            .limit(4)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .peek(answer -> assertThat(answer.status()).isEqualTo(303))
            .map(Answer::location)
            .distinct()
            .toList();
    twice.shutdown();
    assertThat(leadTo).hasSize(1);
    assertThat(OrderRows.in(database).orders()).isEqualTo(before.orders() + 1);
  }

  @Test
  void aChangedFormThatWasSentBeforeIsOfferedAsTheSecondOrderItWouldBe() {
    Map<String, String> form = OrderFields.form("step", "place");
    form.put("contact.name", TYPED);
    String first = browser.post("order", form).location();
    form.put(BOX, "6");
    Answer answer = browser.post("order", form);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("This form was sent already", TYPED, "value=\"6\"");

    form.put("formKey", answer.hiddenFields().get("formKey"));
    assertThat(browser.post("order", form).location()).startsWith("orders/").isNotEqualTo(first);
    assertThat(OrderRows.in(database).orders()).isEqualTo(before.orders() + 2);
  }

  @Test
  void anotherOrdersKeyOpensNothingAndSaysNothing() {
    String mine = browser.post("order", OrderFields.form("step", "place")).location();
    String other = browser.post("order", OrderFields.form("step", "place")).location();
    String myNumber = mine.replaceAll("orders/|\\?.*", "");
    String otherKey = other.replaceAll(".*key=|&.*", "");
    assertThat(browser.get(mine).status()).isEqualTo(200);

    String nothing = notFound("orders/RRO-2026-999999?key=" + otherKey);
    assertThat(nothing).contains("Nothing here").doesNotContain(myNumber);
    assertThat(notFound("orders/" + myNumber + "?key=" + otherKey)).isEqualTo(nothing);
    assertThat(notFound("orders/" + myNumber)).isEqualTo(nothing);
    assertThat(notFound("orders/nonsense?key=%3Cb%3E")).isEqualTo(nothing);
    assertThat(browser.post("orders/" + myNumber + "/cancel", Map.of("key", otherKey)).status())
        .isEqualTo(404);
    assertThat(browser.get(mine).body()).contains("Your order is placed");
  }

  /** A page of our own, without the link to itself in the other language. */
  private String notFound(String path) {
    Answer answer = browser.get(path);
    assertThat(answer.status()).as(path).isEqualTo(404);
    assertThat(answer.header("Set-Cookie")).isEmpty();
    return answer.body().replaceAll("<a [^>]*lang=\"es\"[^>]*>", "");
  }

  private static void assertRefused(int status, Answer answer) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.body()).contains("<h1>").doesNotContain("Exception", "org.");
  }

  private void assertNothingWritten() {
    assertThat(OrderRows.in(database)).isEqualTo(before);
  }
}

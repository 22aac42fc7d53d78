package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The stock card and its forms, as the people of the house use them. */
@DatabaseTest
@RunAsClient
class StockPagesIT extends ContainerTest {
  private static final String CARD = "warehouse/stock/RR-114-es";
  private static final Pattern TOKEN = Pattern.compile("name=\"formToken\" value=\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("name=\"formKey\" value=\"([^\"]+)\"");

  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @ArquillianResource private URL base;

  @Test
  void theSameDeliverySentTwiceIsPostedOnceAndAnotherOneIsNot() throws Exception {
    signIn("warehouse");
    String page = get(CARD).body();
    Map<String, String> delivery =
        Map.of(
            "formToken",
            first(TOKEN, page),
            "formKey",
            first(KEY, page),
            "receipt.warehouse",
            "EAST",
            "receipt.quantity",
            "1,200",
            "receipt.reference",
            "PO 12");

    String once = posted(delivery);
    assertThat(posted(delivery)).isEqualTo(once);
    assertThat(get(CARD).body())
        .as("told once")
        .contains("+1,200")
        .doesNotContain("Posted as", "role=\"status\"");

    var sevenMore = with(delivery, "receipt.quantity", "7");
    var asked = post(CARD + "/receipts", sevenMore);
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body()).contains("PO 12 was posted here as RCV-", "receipt.another");
    assertThat(posted(with(sevenMore, "receipt.another", "true"))).isNotEqualTo(once);
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() throws Exception {
    signIn("warehouse");
    String token = first(TOKEN, get(CARD).body());
    var answer =
        post(
            CARD + "/adjustments",
            Map.of(
                "formToken",
                token,
                "formKey",
                "a key",
                "adjustment.warehouse",
                "EAST",
                "adjustment.change",
                "a few",
                "adjustment.reason",
                "<b>wet</b>"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("id=\"adjustment-change-problem\"", "Enter a whole number")
        .contains("value=\"a few\"", "value=\"&lt;b>wet&lt;/b>\"", "value=\"a key\"");

    var tooMany =
        post(
            CARD + "/adjustments",
            Map.of(
                "formToken",
                token,
                "adjustment.warehouse",
                "EAST",
                "adjustment.change",
                "-99000000",
                "adjustment.reason",
                "lost"));
    assertThat(tooMany.statusCode()).isEqualTo(422);
    assertThat(tooMany.body()).contains("id=\"adjustment-change-problem\"", "are free");

    for (String form : new String[] {"receipts", "adjustments", "counts", "expected"}) {
      assertThat(post(CARD + "/" + form, Map.of("formToken", token)).statusCode()).isEqualTo(422);
    }
  }

  @Test
  void whatThePrinterOwesIsNotedAndADeliveryLessensIt() throws Exception {
    signIn("lead");
    String page = get(CARD).body();
    String token = first(TOKEN, page);
    var noted =
        post(
            CARD + "/expected",
            Map.of(
                "formToken",
                token,
                "formKey",
                first(KEY, page),
                "expected.warehouse",
                "WEST",
                "expected.pieces",
                "4321"));
    assertThat(noted.statusCode()).isEqualTo(303);
    assertThat(get(CARD).body()).contains("4,321");

    post(
        CARD + "/receipts",
        Map.of(
            "formToken",
            token,
            "formKey",
            "west",
            "receipt.warehouse",
            "WEST",
            "receipt.quantity",
            "21"));
    assertThat(get(CARD).body()).contains("4,300").doesNotContain("4,321");
  }

  @Test
  void thoseWhoOnlyReadSeeNoFormsAndMayNotSendThem() throws Exception {
    signIn("auditor");
    String page = get(CARD).body();
    assertThat(page).doesNotContain("/receipts\"").contains("Entries, the newest first");
    assertThat(
            post(
                    CARD + "/receipts",
                    Map.of("formToken", first(TOKEN, page), "receipt.quantity", "1"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void theListIsFilteredSortedAndNeverFails() throws Exception {
    signIn("staff");
    assertThat(get("warehouse/stock?q=rr-114&warehouse=WEST").body())
        .contains("RR-114-es-2026.1", "WEST</td>")
        .doesNotContain("RR-101-en-2026.1", "EAST</td>");
    assertThat(get("warehouse/stock?q=posters+rr101").body())
        .contains("RR-101-en-2026.1", "RR-101-es-2026.1")
        .doesNotContain("RR-102-en-2026.1");
    assertThat(get("warehouse/stock?q=CARTELES+P%C3%81CIENTES").body())
        .contains("RR-101-es-2026.1");
    assertThat(get("warehouse/stock?q=rr-180").body())
        .contains("is a kit", "href=\"/warehouse/stock/RR-101-en-2026.1\"", "No material matches");
    assertThat(get("es/warehouse/stock?sort=short").body()).contains("Mostrar por número");
    assertThat(get("warehouse/stock?q=%00&warehouse=MOON&sort=x").statusCode()).isEqualTo(200);
    assertThat(get("warehouse/stock?q=nothing+like+it").body()).contains("No material matches");
    assertThat(get("warehouse/stock?q=%7Bx%7D+%26").statusCode()).isEqualTo(200);
    assertThat(get(CARD + "?page=999999").statusCode()).isEqualTo(200);
    assertThat(get("warehouse/stock/RR-999-en").statusCode()).isEqualTo(404);
    assertThat(get("warehouse/stock/RR-180-en").statusCode()).isEqualTo(404);
  }

  @Test
  void aRunOfTheReconciliationIsAskedForAndItsReportRead() throws Exception {
    signIn("lead");
    String page = "warehouse/reconciliation";
    var begun = post(page, Map.of("formToken", first(TOKEN, get(page).body())));
    assertThat(begun.statusCode()).isEqualTo(303);

    String shown =
        Eventually.found(
            "the run ends",
            () ->
                Optional.of(get(location(begun).substring(1)).body())
                    .filter(now -> !now.contains("usa-alert--info")));
    assertThat(shown).contains("materials checked");
    var report = get(first(Pattern.compile("href=\"/(files/[^\"]+)\""), shown));
    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).startsWith("\uFEFFsku,warehouse,code,");
  }

  @Test
  void warehouseStaffDoNotStartTheReconciliation() throws Exception {
    signIn("warehouse");
    String page = get("warehouse/reconciliation").body();
    assertThat(page).doesNotContain("Run now");
    assertThat(
            post("warehouse/reconciliation", Map.of("formToken", first(TOKEN, page))).statusCode())
        .isEqualTo(403);
  }

  /** Answers the number of the document, as the page that follows says it. */
  private String posted(Map<String, String> delivery) throws Exception {
    var answer = post(CARD + "/receipts", delivery);
    assertThat(answer.statusCode()).isEqualTo(303);
    String page = get(location(answer).substring(1)).body();
    return first(Pattern.compile("Received in EAST. Posted as (RCV-[0-9]+)"), page);
  }

  private void signIn(String login) throws Exception {
    var answer =
        post("sign-in", Map.of("email", login + "@example.org", "password", "demonstration-only"));
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(base.toURI().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
    String form =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return browser.send(
        HttpRequest.newBuilder(base.toURI().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static Map<String, String> with(Map<String, String> form, String field, String value) {
    Map<String, String> changed = new HashMap<>(form);
    changed.put(field, value);
    return changed;
  }

  /** The address that an answer leads to, without its host. */
  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
  }

  private static String first(Pattern pattern, String page) {
    Matcher matcher = pattern.matcher(page);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }
}

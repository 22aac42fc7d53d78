package org.campaignmaterials.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OrderFields;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Campaign staff read what is above a limit, and say yes or no. */
@DatabaseTest
@RunAsClient
class ReviewPagesIT extends ContainerTest {
  private static final String ORDERS = "campaign/orders/";

  @ArquillianResource private URL base;

  private HttpCalls staff;
  private HttpCalls auditor;

  @BeforeEach
  void open() throws Exception {
    staff = HttpCalls.to(base.toURI()).as("staff");
    auditor = HttpCalls.to(base.toURI()).as("auditor");
  }

  @Test
  void anOrderAboveTheLimitIsReadAndApprovedOnce() {
    String number = placed(OrderFields.withQuantity("999"));
    assertThat(staff.get("campaign/reviews").body()).contains(number, "999 asked", "Held until");
    assertThat(staff.get("es/campaign/reviews").body()).contains(number, "Reservado hasta");

    Answer file = staff.get(ORDERS + number);
    assertThat(file.body()).contains("Elm Street Clinic", "11 Elm St", "In review");

    Answer approved = staff.post(ORDERS + number + "/approve", Map.of("note", "Known to us."));
    assertThat(approved.status()).isEqualTo(303);
    assertThat(approved.location()).isEqualTo(ORDERS + number);
    assertThat(staff.get(ORDERS + number).body())
        .contains("Approved by", "Known to us.", "Order approved: from In review to Placed")
        .doesNotContain("/approve\"");
    assertThat(staff.get("campaign/reviews").body()).doesNotContain(number);

    Answer late = staff.post(ORDERS + number + "/decline", Map.of("reason", "Typed in vain."));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body())
        .contains("does not wait for a decision any more", "Typed in vain.")
        .contains("Your decision was not sent", "href=\"/campaign/reviews\"");
  }

  @Test
  void aDeclineNeedsAReasonThatTheRequesterReads() {
    String number = placed(OrderFields.withQuantity("999"));
    for (String reason : List.of("", "  ", "x".repeat(501), "a\u0000b", "a\u202eb")) {
      Answer answer = staff.post(ORDERS + number + "/decline", Map.of("reason", reason));
      assertThat(answer.status()).isEqualTo(422);
      assertThat(answer.problems()).containsOnlyKeys("reason");
      assertThat(answer.body()).contains(">\n" + reason + "</textarea>");
    }
    assertThat(staff.get(ORDERS + number).body()).contains("In review");

    String reason = "We are short of these.\r\nPlease ask for fewer.";
    assertThat(staff.post(ORDERS + number + "/decline", Map.of("reason", reason)).status())
        .isEqualTo(303);
    assertThat(staff.get(ORDERS + number).body())
        .contains("Declined by", "We are short of these. Please ask for fewer.");
    assertThat(staff.post(ORDERS + number + "/approve", Map.of()).status()).isEqualTo(409);
  }

  @Test
  void ordersThatAreTooManyOnlyTogetherAreShownToStaffAndToNobodyElse() {
    String order = OrderFields.withQuantity("20");
    Answer first = post(order);
    Answer second = post(order);
    assertThat(second.body()).contains("\"status\":\"placed\"");
    assertThat(second.body().replaceAll("RRO-[^\"]*", ""))
        .isEqualTo(first.body().replaceAll("RRO-[^\"]*", ""));

    String number = number(second);
    assertThat(staff.get("campaign/reviews").body()).contains(number, "together with other orders");
    assertThat(staff.get(ORDERS + number).body())
        .contains(number(first), "Placed already: please only look at it.");
    assertThat(staff.post(ORDERS + number + "/approve", Map.of()).status()).isEqualTo(303);
    assertThat(staff.get("campaign/reviews").body()).doesNotContain(number);
  }

  @Test
  void aConfidentialAddressIsShownWhenStaffAskForItAndThatIsWrittenDown() {
    String order =
        OrderFields.withQuantity("999").replace("\"line1\"", "\"confidential\":true,\"line1\"");
    String number = placed(order);
    assertThat(staff.get(ORDERS + number).body())
        .contains("nobody knows this place", "/address\"")
        .doesNotContain("11 Elm St", "Confidential address shown");

    Answer shown = staff.post(ORDERS + number + "/address", Map.of());
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.body()).contains("11 Elm St");
    assertThat(staff.get(ORDERS + number).body())
        .contains("Confidential address shown")
        .doesNotContain("11 Elm St");

    assertThat(auditor.get(ORDERS + number).body()).doesNotContain("11 Elm St", "/address\"");
    assertThat(auditor.post(ORDERS + number + "/address", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void whatTheRequesterDidStandsInTheHistory() throws Exception {
    Answer order = post(OrderFields.withQuantity("5"));
    String statusUrl = order.body().replaceAll(".*\"statusUrl\":\"([^\"]+)\".*", "$1");
    String key = statusUrl.replaceAll(".*key=", "");
    String number = number(order);
    HttpCalls requester = HttpCalls.to(base.toURI());
    Answer cancelled = requester.send("POST", "api/v1/orders/" + number + "/cancel?key=" + key, "");
    assertThat(cancelled.status()).isEqualTo(200);
    assertThat(staff.get(ORDERS + number).body())
        .contains("The requester</td>", "Order cancelled: from Placed to Cancelled");
  }

  @Test
  void anAuditorReadsAndDecidesNothing() {
    String number = placed(OrderFields.withQuantity("999"));
    assertThat(auditor.get(ORDERS + number).body())
        .contains("Elm Street Clinic")
        .doesNotContain("/approve\"", "/decline\"");
    assertThat(auditor.post(ORDERS + number + "/approve", Map.of()).status()).isEqualTo(403);
    assertThat(auditor.post(ORDERS + number + "/decline", Map.of("reason", "x")).status())
        .isEqualTo(403);
    assertThat(auditor.get("campaign/reviews").body()).contains(number);
  }

  @Test
  void anOrderIsFoundByTheEndOfItsNumberItsOrganizationOrItsWholeEmail() {
    String name = "Casa_" + UUID.randomUUID() + " 100%";
    String email = UUID.randomUUID() + "@example.org";
    String number =
        placed(
            OrderFields.withQuantity("5")
                .replace("Elm Street Clinic", name)
                .replaceAll("pat-[^\"]*", email));
    String end = number.replaceAll(".*-0*", "");
    assertThat(staff.get("campaign/orders?q=" + end).location()).isEqualTo(ORDERS + number);
    assertThat(staff.get("campaign/orders?q=000" + end).location()).isEqualTo(ORDERS + number);

    String part = name.substring(0, 20).toLowerCase(java.util.Locale.ROOT);
    assertThat(staff.get("campaign/orders?q=" + part).body()).contains(number, name);
    assertThat(staff.get("campaign/orders?q=" + part + "&status=declined").body())
        .doesNotContain(number);
    assertThat(staff.get("campaign/orders?q=" + part.replace('_', 'x')).body())
        .contains("No order matches")
        .doesNotContain("<table");

    assertThat(staff.get("campaign/orders?q=" + email.toUpperCase(java.util.Locale.ROOT)).body())
        .contains(number);
    assertThat(staff.get("campaign/orders?q=x" + email).body()).doesNotContain(number);
    assertThat(staff.get("campaign/accounts").unescapedBody())
        .contains("This account may not open this page", "href=\"/account\"")
        .doesNotContain("another site");
    assertThat(
            HttpCalls.to(URI.create(base.toString()))
                .as("warehouse")
                .get("campaign/orders")
                .status())
        .isEqualTo(403);
  }

  @Test
  void anOrderIsFoundByItsNumberOrItsStatus() {
    String number = placed(OrderFields.withQuantity("999"));
    assertThat(staff.get("campaign/orders?q=" + number.toLowerCase()).location())
        .isEqualTo(ORDERS + number);
    assertThat(staff.get("campaign/orders?status=in_review").body()).contains(number);
    assertThat(staff.get("campaign/orders?status=declined").body()).doesNotContain(number);
    for (String typed : List.of("RRO-2026-999999", "999999999")) {
      Answer answer = staff.get("campaign/orders?q=" + typed + "&status=x&page=-1");
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.problems()).containsOnlyKeys("q");
      assertThat(answer.body()).doesNotContain("<table");
    }
    for (String typed : List.of("nonsense", "%00", "%3Cb%3E", "12345678901")) {
      assertThat(staff.get("campaign/orders?q=" + typed + "&status=x&page=-1").status())
          .isEqualTo(200);
    }
    assertThat(staff.get(ORDERS + "RRO-2026-999999").status()).isEqualTo(404);
    assertThat(staff.get(ORDERS + "nonsense").status()).isEqualTo(404);
    assertThat(staff.post(ORDERS + "RRO-2026-999999/approve", Map.of()).status()).isEqualTo(404);
  }

  private String placed(String order) {
    return number(post(order));
  }

  private Answer post(String order) {
    Answer answer = staff.postJson("api/v1/orders", UUID.randomUUID().toString(), order);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer;
  }

  private static String number(Answer answer) {
    return answer.body().replaceAll(".*\"orderNumber\":\"([^\"]+)\".*", "$1");
  }
}

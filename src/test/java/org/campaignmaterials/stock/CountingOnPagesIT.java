package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.OrderFields;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page is old as soon as it is read: what was shown must still hold when it is sent. */
@DatabaseTest
@RunAsClient
class CountingOnPagesIT extends ContainerTest {
  private static final String SKU = "RR-121-es";
  private static final String CARD = "warehouse/stock/" + SKU;
  private static final Pattern RELEASE =
      Pattern.compile(
          "name=\"count.release\" type=\"checkbox\" value=\"([0-9a-f]{64})\"( checked)?");

  @ArquillianResource private URL base;

  private HttpCalls lead;

  @BeforeEach
  void open() throws Exception {
    lead = HttpCalls.to(base.toURI()).as("lead");
  }

  @Test
  void onlyTheWithdrawalsThatWereShownAreAgreedTo() {
    allThatIsThereIs(10);
    ordered(4);
    Answer asked = count(3, Map.of());
    assertThat(asked.status()).isEqualTo(422);
    String mark = mark(asked);

    ordered(2);
    Answer askedAgain = count(3, Map.of("count.release", mark));
    assertThat(askedAgain.status()).as("another list").isEqualTo(422);
    assertThat(mark(askedAgain)).isNotEqualTo(mark);

    Answer otherNumber = count(2, Map.of("count.release", mark(askedAgain)));
    assertThat(otherNumber.status()).as("another number").isEqualTo(422);
    assertThat(count(2, Map.of("count.release", "true")).status()).isEqualTo(422);

    Answer posted = count(2, Map.of("count.release", mark(otherNumber)));
    assertThat(posted.status()).isEqualTo(303);
    assertThat(lead.follow(posted).body()).contains("Posted as CNT-");
  }

  @Test
  void aCountFromAnOldPageIsAskedAboutOnce() {
    allThatIsThereIs(50);
    Map<String, String> old = shown();
    receive(500);

    Answer asked = count(50, old);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.problems().get("count-counted")).contains("+500 RCV-", "They now say 550");
    assertThat(asked.body()).contains("value=\"50\"");

    assertThat(count(50, seen(asked)).status()).isEqualTo(303);
  }

  @Test
  void promisesMadeMeanwhileDoNotMakeAPageOld() {
    allThatIsThereIs(50);
    Map<String, String> old = shown();
    ordered(1);
    assertThat(count(50, old).status()).isEqualTo(303);
  }

  @Test
  void aCountThatFindsWhatTheBooksSaySaysSo() {
    allThatIsThereIs(50);
    Answer posted = count(50, Map.of());
    assertThat(lead.follow(posted).body()).contains("nothing to correct");
    assertThat(lead.get(posted.location()).body())
        .as("without the cookie")
        .doesNotContain("nothing to correct");
  }

  @Test
  void whatIsOnOrderIsReplacedOnlyKnowingly() {
    Map<String, String> old = shown();
    assertThat(expect(7_001, Map.of()).status()).isEqualTo(303);
    Answer asked = expect(8_002, old);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.problems().get("expected-pieces")).contains("7,001 are on order now");
    assertThat(expect(8_002, seen(asked)).status()).isEqualTo(303);
    assertThat(expect(-1, Map.of()).problems().get("expected-pieces"))
        .isEqualTo("Enter 0 or more.");
  }

  @Test
  void aCorrectionIsNotCalledACount() {
    allThatIsThereIs(10);
    Answer posted =
        lead.post(
            CARD + "/adjustments",
            with(Map.of("adjustment.warehouse", "EAST", "adjustment.change", "3"), "damaged"));
    assertThat(lead.follow(posted).body()).contains(">Correction<");
  }

  private static Map<String, String> with(Map<String, String> form, String reason) {
    Map<String, String> more = new LinkedHashMap<>(form);
    more.put("adjustment.reason", reason);
    more.put("formKey", UUID.randomUUID().toString());
    return more;
  }

  /** Every order of this material gives its promise back, and so many pieces are left. */
  private void allThatIsThereIs(int pieces) {
    Answer asked = count(0, Map.of());
    if (asked.status() == 422) {
      count(0, Map.of("count.release", mark(asked)));
    }
    for (int tried = 0; tried < 5 && count(pieces, Map.of()).status() != 303; tried++) {
      Answer again = count(pieces, Map.of());
      count(pieces, Map.of("count.release", mark(again)));
    }
  }

  private Answer count(int found, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("formKey", UUID.randomUUID().toString());
    form.put("count.warehouse", "EAST");
    form.put("count.counted", String.valueOf(found));
    return lead.post(CARD + "/counts", form);
  }

  private Answer expect(int pieces, Map<String, String> more) {
    Map<String, String> form = new LinkedHashMap<>(more);
    form.put("formKey", UUID.randomUUID().toString());
    form.put("expected.warehouse", "EAST");
    form.put("expected.pieces", String.valueOf(pieces));
    return lead.post(CARD + "/expected", form);
  }

  private void receive(int pieces) {
    Answer posted =
        lead.post(
            CARD + "/receipts",
            Map.of(
                "formKey",
                UUID.randomUUID().toString(),
                "receipt.warehouse",
                "EAST",
                "receipt.quantity",
                String.valueOf(pieces)));
    assertThat(posted.status()).as(posted.body()).isEqualTo(303);
  }

  private void ordered(int pieces) {
    String order = OrderFields.withQuantity(String.valueOf(pieces)).replace(OrderFields.SKU, SKU);
    Answer answer = lead.postJson("api/v1/orders", UUID.randomUUID().toString(), order);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private Map<String, String> shown() {
    return seen(lead.get(CARD));
  }

  private static Map<String, String> seen(Answer page) {
    Map<String, String> seen = new LinkedHashMap<>(page.hiddenFields());
    seen.keySet().retainAll(java.util.Set.of("count.seen", "expected.seen"));
    assertThat(seen).hasSize(2);
    return seen;
  }

  private static String mark(Answer page) {
    Matcher box = RELEASE.matcher(page.body());
    assertThat(box.find()).as(page.body()).isTrue();
    assertThat(box.group(2)).as("not ticked").isNull();
    return box.group(1);
  }
}

package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Whoever asks too often waits; whoever shares nothing with them doesn't notice. The tests' server
 * believes this machine about whom it speaks for, so that each test comes from networks of its own.
 */
@RunAsClient
class RatesIT extends ContainerTest {
  private static final String FORWARDED = "X-Forwarded-For";
  private static final int ORDER_FORMS = 120;
  private static final int LETTERS = 20;
  private static final String QUOTE = "{\"lines\": [{\"sku\": \"RR-101-en\", \"quantity\": 1}]}";

  @ArquillianResource private URL base;

  @Test
  void whoSendsTheOrderFormTooOftenWaitsAndTypesNothingTwice() throws Exception {
    HttpCalls office = from("203.0.113.10");
    Map<String, String> form =
        Map.of("step", "sector", "contact.name", "Nora <Ríos> & Söhne", "quantity.RR-101-en", "3");
    Answer answer = office.post("order", form);
    for (int sent = 1; sent < ORDER_FORMS; sent++) {
      answer = office.post("order", form);
    }
    assertThat(answer.status()).as("the last one that is all right").isEqualTo(200);
    Answer tooMany = office.post("es/order", form);
    assertThat(tooMany.status()).isEqualTo(429);
    assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(1, 30);
    assertThat(tooMany.body())
        .contains("Enviar otra vez", "action=\"/es/order\"", "Nora &lt;Ríos> &amp; Söhne");
    assertThat(tooMany.hiddenFields()).containsEntry("quantity.RR-101-en", "3");
    assertThat(office.get("order").status()).as("reading goes on").isEqualTo(200);
    assertThat(from("203.0.113.11").post("order", form).status()).isEqualTo(200);
  }

  @Test
  void aProgramIsToldByProblemDetailsAndAnAccountIsCountedByItself() throws Exception {
    HttpCalls program = from("2001:db8:7:7::1");
    Answer answer = program.postJson("api/v1/orders/quote", "k", QUOTE);
    for (int sent = 0; sent < 200 && answer.status() != 429; sent++) {
      answer = program.postJson("api/v1/orders/quote", "k", QUOTE);
    }
    assertThat(answer.status()).isEqualTo(429);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    HttpCalls neighbor = from("2001:db8:7:7:ffff::2");
    assertThat(neighbor.postJson("api/v1/orders/quote", "k", QUOTE).status())
        .as("the same customer's other address")
        .isEqualTo(429);
    assertThat(neighbor.as("manager").postJson("api/v1/orders/quote", "k", QUOTE).status())
        .as("somebody with an account")
        .isNotEqualTo(429);
  }

  @Test
  void nobodyHasLettersSentToManyAddresses() throws Exception {
    HttpCalls flood = from("203.0.113.12");
    for (int sent = 0; sent < LETTERS; sent++) {
      assertThat(tellMe(flood, sent).status()).isLessThan(429);
    }
    assertThat(tellMe(flood, LETTERS).status()).isEqualTo(429);
  }

  private static Answer tellMe(HttpCalls calls, int number) {
    return calls.post(
        "tell-me", Map.of("sku", "RR-999-en", "email", "reader" + number + "@example.org"));
  }

  @Test
  void aFloodOfReadingEndsInAPageWithWordsAndHeaders() throws Exception {
    HttpCalls flood = from("203.0.113.13");
    Answer page = untilRefused(flood, "es/help");
    assertThat(page.status()).isEqualTo(429);
    assertThat(page.header("Retry-After")).isEqualTo("1");
    assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(page.body()).contains("Un poco más despacio");
    assertThat(untilRefused(flood, "api/v1/publications").header("Content-Type"))
        .startsWith("application/problem+json");
    assertThat(from("203.0.113.14").get("es/help").status()).isEqualTo(200);
  }

  /** Asks on and on: one more reading is allowed every 50 ms. */
  private static Answer untilRefused(HttpCalls reader, String path) {
    Answer answer = reader.get(path);
    for (int asked = 1; asked < 5_000 && answer.status() != 429; asked++) {
      answer = reader.get(path);
    }
    return answer;
  }

  private HttpCalls from(String network) throws Exception {
    return HttpCalls.to(base.toURI()).with(FORWARDED, network);
  }
}

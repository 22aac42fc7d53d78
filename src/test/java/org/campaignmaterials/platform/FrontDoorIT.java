package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.campaignmaterials.testing.RawHttp;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages and API keep apart, pages set no cookie, and every wrong address is answered by us. */
@RunAsClient
class FrontDoorIT extends ContainerTest {
  @ArquillianResource private URL base;

  private HttpCalls browser;

  @BeforeEach
  void open() throws Exception {
    browser = HttpCalls.to(base.toURI());
  }

  @Test
  void pagesAreNotBelowTheApiNorTheApiAmongThePages() {
    for (String path : List.of("api/v1/catalog", "api/v1/order", "api/v1/nothing", "api/v1/")) {
      Answer answer = browser.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
    for (String path : List.of("publications", "es/publications", "orders", "nothing", "es/nada")) {
      Answer answer = browser.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.body())
          .contains(path.startsWith("es/") ? "Aquí no hay nada" : "Nothing here");
    }
  }

  @Test
  void readingSetsNoCookieAndOpensNoSession() {
    for (String path :
        List.of(
            "",
            "es",
            "catalog",
            "es/catalog",
            "catalog/RR-101",
            "order",
            "coalitions",
            "help",
            "orders/RRO-2026-000001?key=x",
            "nothing")) {
      assertThat(browser.get(path).response().headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void aPageIsAnsweredOnceAndThenWithNothingNew() {
    for (String path : List.of("", "es", "catalog", "es/catalog?audience=health_care")) {
      Answer first = browser.get(path);
      assertThat(first.status()).as(path).isEqualTo(200);
      Answer again = browser.with("If-None-Match", first.header("ETag")).get(path);
      assertThat(again.status()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void whoAsksOnlyForTheHeadGetsTheHead() {
    for (String path : List.of("", "catalog", "order", "es/order", "api/v1/publications")) {
      Answer head = browser.send("HEAD", path, "");
      assertThat(head.status()).as(path).isEqualTo(200);
      assertThat(head.body()).isEmpty();
    }
    assertThat(browser.send("HEAD", "nothing", "").status()).isEqualTo(404);
  }

  @Test
  void aFormWithoutABodyHasNoFieldsWhateverItsAddressSays() {
    HttpCalls form = browser.with("Content-Type", "application/x-www-form-urlencoded");
    assertThat(form.send("POST", "order?contact.name=Nora&step=sector", "").body())
        .contains("name=\"contact.name\"")
        .doesNotContain("value=\"Nora\"");
  }

  @Test
  void aFormThatBrokeOffIsNotTakenAndNeitherIsOneToAnAddressThatMeansNothing() throws Exception {
    String head =
        "POST /%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n";
    var wire = new RawHttp(base.toURI());
    String brokenOff = head.formatted("order") + "Content-Length: 90\r\n\r\nstep=sector";
    assertThat(wire.send(bytes(brokenOff), true).status()).as("told, or nobody left").isIn(408, 0);
    String badAddress = head.formatted("order?a=%zz") + "Content-Length: 0\r\n\r\n";
    assertThat(wire.send(bytes(badAddress), false).status()).isEqualTo(400);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void whoAsksWhichMethodsThereAreIsToldThemAndNothingMore() {
    for (String path : List.of("catalog", "order", "api/v1/orders", "campaign/accounts")) {
      Answer options = browser.send("OPTIONS", path, "");
      assertThat(options.status()).as(path).isIn(200, 204);
      assertThat(options.header("Allow")).as(path).contains("OPTIONS");
      assertThat(options.body()).as(path).doesNotContain("wadl", "campaignmaterials");
    }
  }

  @Test
  void staffPagesLeadStrangersToTheSignInPage() {
    for (String path : List.of("campaign/reviews", "campaign/orders", "campaign/orders/x")) {
      Answer answer = browser.get(path);
      assertThat(answer.status()).as(path).isEqualTo(303);
      assertThat(answer.location()).startsWith("sign-in");
      assertThat(browser.as("warehouse").get(path).status()).isEqualTo(403);
    }
  }

  @Test
  void aTypeThatIsNoneIsRefusedInTheWordsOfTheOneWhoAsks() {
    for (String type : List.of("nonsense", "application/", "a b/c", "{}")) {
      HttpCalls odd = browser.with("Content-Type", type).with("Idempotency-Key", "k");
      Answer call = odd.send("POST", "api/v1/orders", "{}");
      assertThat(call.status()).as(type).isEqualTo(415);
      assertThat(call.header("Content-Type")).startsWith("application/problem+json");
      assertThat(odd.send("POST", "order", "a=b").status()).as(type).isEqualTo(415);
    }
  }

  @Test
  void whoAsksForNoTypeThatExistsGetsWhatThereIs() {
    HttpCalls odd = browser.with("Accept", "a b c");
    assertThat(odd.get("order").status()).isEqualTo(200);
    assertThat(odd.get("api/v1/publications").status()).isEqualTo(200);
  }
}

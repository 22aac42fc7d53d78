package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.OpenApiDocument;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The running server answers with the document, and otherwise as the document says. */
@RunAsClient
class OpenApiIT extends ContainerTest {
  private static final OpenApiDocument DOCUMENT = OpenApiDocument.ours();

  @ArquillianResource private URL base;

  @Test
  void theServerHandsOutTheDocument() throws Exception {
    var served = OpenApiDocument.parse(get("openapi").body());
    assertThat(served.calls()).isEqualTo(DOCUMENT.calls());
    assertThat(served.references()).containsAll(DOCUMENT.references()).allSatisfy(served::at);
  }

  @Test
  void theCatalogIsAnsweredAsWritten() throws Exception {
    var list = json(get("api/v1/publications?audience=health_care&sort=title&size=50"), 200);
    assertThat(((Map<?, ?>) list).get("items").toString()).contains("RR-101", "RR-180");
    for (Object item : (Iterable<?>) ((Map<?, ?>) list).get("items")) {
      assertThat(DOCUMENT.differences("PublicationSummary", item)).isEmpty();
    }
    conforms("Publication", get("api/v1/publications/RR-101"), 200);
    conforms("Publication", get("api/v1/publications/RR-180"), 200);
  }

  @Test
  void aMarkIsAnsweredAsWritten() throws Exception {
    conforms("Check", get("api/v1/check?mark=rr%20101%20EN%202026.1"), 200);
    conforms("Check", get("api/v1/check?mark=RR-105-en-2025.1"), 200);
    conforms("Problem", get("api/v1/check?mark=a%20poster"), 404);
    conforms("Violations", get("api/v1/check"), 422);
  }

  @Test
  void theDirectoryIsAnsweredAsWritten() throws Exception {
    var list = json(get("api/v1/coalitions"), 200);
    for (Object item : (Iterable<?>) ((Map<?, ?>) list).get("items")) {
      assertThat(DOCUMENT.differences("Coalition", item)).isEmpty();
    }
  }

  @Test
  void theExamplesAreQuoted() throws Exception {
    for (var example : new String[] {"order", "quote"}) {
      conforms("Quote", post("orders/quote", DOCUMENT.example(example), ""), 200);
    }
  }

  @Test
  void theExampleIsPlacedOnceReadAndCancelled() throws Exception {
    var key = UUID.randomUUID().toString();
    var placed = post("orders", DOCUMENT.example("order"), key);
    conforms("Order", placed, 201);
    assertThat(placed.headers().firstValue("Location")).isPresent();
    conforms("Order", post("orders", DOCUMENT.example("order"), key), 200);

    var statusUrl = URI.create(((Map<?, ?>) json(placed, 201)).get("statusUrl").toString());
    var order = "api/v1" + statusUrl.getPath();
    var read = get(order + "?" + statusUrl.getQuery());
    conforms("Order", read, 200);
    assertThat(read.headers().firstValue("ETag")).isPresent();
    conforms("Problem", get(order + "?key=another"), 404);
    conforms(
        "Order",
        post(order.substring("api/v1/".length()) + "/cancel?" + statusUrl.getQuery(), "", ""),
        200);
  }

  @Test
  void whatIsWrongIsAnsweredAsWritten() throws Exception {
    conforms("Violations", post("orders", "{\"lines\":[{\"sku\":1}]}", "a key"), 422);
    conforms("Problem", post("orders", DOCUMENT.example("order"), ""), 400);
    conforms("Problem", post("orders/quote", "{", ""), 400);
    conforms("Violations", get("api/v1/publications?format=balloon&size=0"), 422);
    conforms("Problem", get("api/v1/publications/RR-000"), 404);
  }

  private static void conforms(String schema, HttpResponse<String> answer, int status) {
    assertThat(DOCUMENT.differences(schema, json(answer, status))).as(answer.body()).isEmpty();
  }

  private static Object json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return OpenApiDocument.read(answer.body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(base.toURI().resolve(path)));
  }

  private HttpResponse<String> post(String path, String body, String key) throws Exception {
    var request =
        HttpRequest.newBuilder(base.toURI().resolve("api/v1/" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(key.isEmpty() ? request : request.header("Idempotency-Key", key));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What everybody reads: the same bytes for all, from memory, from nowhere else, and never stale.
 */
@RunAsClient
class PublicPagesIT extends ContainerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern LOADED =
      Pattern.compile(
          "<(?:link|script|img|iframe|source|object|embed)\\b[^>]*?(?:href|src)=\"([^\"]*)\"");

  /** Pages as strings: the classes of the tests travel into the server, their parameters don't. */
  @ArquillianResource private URL base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/es",
        "/catalog",
        "/es/catalog",
        "/catalog?audience=health_care&language=es",
        "/catalog/RR-101",
        "/es/catalog/RR-180",
        "/help",
        "/coalitions"
      })
  void aReadingPageSetsNoCookieLoadsNothingFromElsewhereAndIsSentOnce(String path)
      throws Exception {
    HttpResponse<byte[]> page = get(path, "Accept-Encoding", "gzip");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    assertThat(page.headers().allValues("content-encoding")).containsExactly("gzip");
    String html = unzipped(page.body());
    assertThat(html).startsWith("<!DOCTYPE html>");
    Matcher loaded = LOADED.matcher(html);
    while (loaded.find()) {
      assertThat(loaded.group(1)).as("loaded by " + path).startsWith("/").doesNotStartWith("//");
    }

    String tag = page.headers().firstValue("etag").orElseThrow();
    HttpResponse<byte[]> again = get(path, "Accept-Encoding", "gzip", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void thePlainPageIsTheSameAndHasANameOfItsOwn() throws Exception {
    HttpResponse<byte[]> zipped = get("/catalog", "Accept-Encoding", "gzip");
    HttpResponse<byte[]> plain = get("/catalog");
    assertThat(plain.headers().allValues("content-encoding")).isEmpty();
    assertThat(new String(plain.body(), StandardCharsets.UTF_8)).isEqualTo(unzipped(zipped.body()));
    assertThat(plain.headers().firstValue("etag"))
        .isNotEqualTo(zipped.headers().firstValue("etag"));
  }

  @Test
  void theCatalogForProgramsIsKeptLikeItsPages() throws Exception {
    String list = "/api/v1/publications?format=poster&size=2";
    HttpResponse<byte[]> zipped = get(list, "Accept-Encoding", "gzip");
    assertThat(zipped.headers().allValues("content-encoding")).containsExactly("gzip");
    assertThat(zipped.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    String tag = zipped.headers().firstValue("etag").orElseThrow();
    assertThat(get(list, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
    assertThat(get(list).body())
        .isEqualTo(unzipped(zipped.body()).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aCopyHidesNeitherAWrongPasswordNorThatThereIsNoOtherForm() throws Exception {
    String list = "/api/v1/publications?size=3";
    assertThat(get(list).statusCode()).isEqualTo(200);
    assertThat(get(list, "Accept", "text/html").statusCode()).isEqualTo(406);
    assertThat(get(list, "Authorization", "Basic bm9ib2R5Ondyb25n").statusCode()).isEqualTo(401);
  }

  @Test
  void whoAsksForTheHeadOnlyLeavesNoEmptyCopy() throws Exception {
    String list = "/api/v1/publications?size=4";
    HttpResponse<byte[]> head =
        HTTP.send(
            HttpRequest.newBuilder(base.toURI().resolve(list))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(get(list).body()).isNotEmpty();
  }

  @Test
  void everyAnswerTellsTheBrowserToKeepToThisSite() throws Exception {
    for (String path : List.of("/", "/order", "/nothing-here", "/api/v1/publications")) {
      HttpResponse<byte[]> answer = get(path);
      assertThat(answer.headers().firstValue("content-security-policy"))
          .as(path)
          .hasValueSatisfying(
              policy ->
                  assertThat(policy)
                      .contains("default-src 'none'")
                      .doesNotContain("unsafe-inline"));
      assertThat(answer.headers().firstValue("referrer-policy")).hasValue("no-referrer");
      assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
    }
  }

  @Test
  void stylesAndScriptsAreKeptForEver() throws Exception {
    String html = new String(get("/").body(), StandardCharsets.UTF_8);
    Matcher loaded = LOADED.matcher(html);
    assertThat(loaded.find()).isTrue();
    do {
      if (loaded.group(1).startsWith("/assets/")) {
        HttpResponse<byte[]> asset = get(loaded.group(1));
        assertThat(asset.statusCode()).as(loaded.group(1)).isEqualTo(200);
        assertThat(asset.headers().firstValue("cache-control"))
            .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
      }
    } while (loaded.find());
  }

  @Test
  void aChangedWordAboutStockIsReadWithinASecond() throws Exception {
    String sku = "RR-114-es";
    String before = page("/es/catalog/RR-114");
    int free = availableIn("EAST", sku) + availableIn("WEST", sku);
    assertThat(free).isPositive();
    assertThat(page("/es/catalog/RR-114")).isEqualTo(before);
    adjust("EAST", sku, -availableIn("EAST", sku));
    adjust("WEST", sku, -availableIn("WEST", sku));

    long changed = System.nanoTime();
    String after = page("/es/catalog/RR-114");
    while (after.equals(before) && sinceThen(changed).toSeconds() < 1) {
      after = page("/es/catalog/RR-114");
    }
    assertThat(after).isNotEqualTo(before);
    assertThat(sinceThen(changed)).isLessThan(Duration.ofSeconds(2));

    adjust("EAST", sku, 500);
    assertThat(page("/es/catalog/RR-114")).isNotEqualTo(after);
  }

  private static Duration sinceThen(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private String page(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  private int availableIn(String warehouse, String sku) throws Exception {
    String json =
        new String(get("/api/v1/stock?sku=" + sku, lead()).body(), StandardCharsets.UTF_8);
    Matcher balance =
        Pattern.compile("\"warehouse\":\"" + warehouse + "\"[^}]*\"availableToPromise\":(\\d+)")
            .matcher(json);
    assertThat(balance.find()).as(json).isTrue();
    return Integer.parseInt(balance.group(1));
  }

  private void adjust(String warehouse, String sku, int change) throws Exception {
    String body =
        "{\"warehouse\":\"%s\",\"sku\":\"%s\",\"change\":%d,\"reason\":\"test\"}"
            .formatted(warehouse, sku, change);
    HttpResponse<byte[]> answer =
        HTTP.send(
            HttpRequest.newBuilder(uri("/api/v1/stock/adjustments"))
                .headers(lead())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(201);
  }

  private static String[] lead() {
    String login = "lead@example.org:demonstration-only";
    return new String[] {
      "Authorization",
      "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8))
    };
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private URI uri(String path) throws Exception {
    return base.toURI().resolve(path);
  }

  private static String unzipped(byte[] body) throws IOException {
    return new String(
        new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes(), StandardCharsets.UTF_8);
  }
}

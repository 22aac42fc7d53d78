package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The public pages as a stranger's browser gets them. */
@RunAsClient
class StorefrontIT extends ContainerTest {
  private static final Pattern LOADED =
      Pattern.compile("<(?:link|script|img)[^>]+(?:href|src)=\"([^\"]+)\"");

  /** Without TLS, no browser changes to HTTP/2. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @ArquillianResource private URL base;

  @ParameterizedTest
  @ValueSource(
      strings = {"", "es", "catalog", "es/catalog?audience=health_care", "catalog/RR-101", "help"})
  void readingSetsNoCookieLoadsNothingFromElsewhereAndIsNotSentTwice(String path) throws Exception {
    HttpResponse<String> page = get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(page.body())
        .doesNotContain(" style=")
        .doesNotContain("<style")
        .doesNotContain("onclick");
    for (String loaded : loadedBy(page.body())) {
      assertThat(loaded).startsWith("/").doesNotStartWith("//");
    }
    String tag = page.headers().firstValue("ETag").orElseThrow();
    assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void everythingAPageLoadsIsThereAndAssetsAreKeptForEver() throws Exception {
    for (String loaded : loadedBy(get("catalog").body())) {
      HttpResponse<String> file = get(loaded.substring(1), "Accept-Encoding", "identity");
      assertThat(file.statusCode()).as(loaded).isEqualTo(200);
      if (loaded.startsWith("/assets/")) {
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets/0000000000000000/../WEB-INF/web.xml",
        "assets/version",
        "assets/0000000000000000/nothing.css",
        "covers/RR-999-en.svg",
        "covers/%3Cscript%3E.svg",
        "catalog/RR-999",
        "catalog/%F0%9F%99%82"
      })
  void whatIsNotThereIsNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void aNumberTypedInSmallLettersLeadsToItsPublication() throws Exception {
    HttpResponse<String> answer = get("es/catalog/rr-101");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/es/catalog/RR-101");
  }

  @Test
  void thePageForWhoeverNeedsHelpOffersNothingToOrder() throws Exception {
    assertThat(get("help").body())
        .contains("tel:911", "history is not erased")
        .doesNotContain("/order");
  }

  @Test
  void aSearchIsShownBackAsTextOnly() throws Exception {
    assertThat(get("catalog?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").body())
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "%ED%A0%80",
        "%E2%80%AEpostre",
        "%3F%3F%3F",
        "title%3A%5B*+TO+*%5D",
        "%2F.*%2F+AND+(((+OR+NOT",
        "%27%20OR%201%3D1%20--",
        "%F0%9F%99%82",
        "a%0D%0ASet-Cookie:x=y",
        "100%25"
      })
  void whateverIsSearchedForIsAnswered(String q) throws Exception {
    for (String path : List.of("catalog", "es/catalog", "catalog/list", "api/v1/publications")) {
      HttpResponse<String> answer = get(path + "?q=" + q);

      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void aSearchOfThousandsOfWordsIsAnsweredOrRefusedAndNeverFails() throws Exception {
    assertThat(get("catalog?q=" + "postre+".repeat(900)).statusCode()).isEqualTo(200);
    assertThat(get("catalog?q=" + "postre+".repeat(10_000)).statusCode()).isBetween(200, 499);
  }

  @Test
  void whatIsSearchedForIsNotKept() throws Exception {
    assertThat(get("catalog?q=enfermera").headers().firstValue("ETag")).isEmpty();
    assertThat(get("catalog?audience=health_care").headers().firstValue("ETag")).isPresent();
  }

  @Test
  void aFilterIsALinkThatPutsItOnAndTakesItOffInOneOrderOfItsParameters() throws Exception {
    assertThat(get("catalog?topic=hotline&language=es").body())
        .contains("href=\"/catalog?audience=schools&amp;language=es&amp;topic=hotline\"")
        .contains("href=\"/catalog?language=es\"")
        .contains("href=\"/catalog?topic=hotline\"");
  }

  @Test
  void whereNothingFitsThePageSaysWhatThereIsWithoutOneOfTheFilters() throws Exception {
    assertThat(get("catalog?q=postre&format=brochure").body())
        .contains("Nothing here has “postre”. We looked for “poster” instead.")
        .contains("href=\"/catalog?q=postre\"")
        .contains("Without “postre”: ");
  }

  @Test
  void aListToPrintHasEverythingOnOnePageAndNoPictures() throws Exception {
    String list = get("es/catalog/list?audience=health_care").body();

    assertThat(list).contains("RR-101", "RR-195", "Materiales: Atención médica");
    assertThat(list).doesNotContain("/covers/");
    assertThat(get("catalog/list").body().split("<tr>").length - 2).isGreaterThan(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "es/"})
  void newEditionsCanBeFollowedWithoutLeavingAnAddress(String language) throws Exception {
    HttpResponse<String> answer = get(language + "catalog/new.atom");
    Element feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(answer.body())))
            .getDocumentElement();

    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/atom+xml"));
    assertThat(answer.headers().firstValue("ETag")).isPresent();
    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(child(feed, "id")).endsWith("/" + language + "catalog/new.atom");
    assertThat(child(feed, "title")).isNotBlank();
    NodeList entries = feed.getElementsByTagNameNS("*", "entry");
    Set<String> names = new HashSet<>();
    Instant last = Instant.parse(child(feed, "updated"));
    for (int at = 0; at < entries.getLength(); at++) {
      Element entry = (Element) entries.item(at);
      Instant updated = Instant.parse(child(entry, "updated"));
      assertThat(updated).isBeforeOrEqualTo(last);
      last = updated;
      assertThat(names.add(child(entry, "id"))).isTrue();
      assertThat(child(entry, "title")).isNotBlank();
      assertThat(child(entry, "summary")).isNotBlank();
      String address =
          ((Element) entry.getElementsByTagNameNS("*", "link").item(0)).getAttribute("href");
      assertThat(address).contains("/" + language + "catalog/", "?text=");
    }
    assertThat(names).hasSize(60);
    assertThat(get(language + "catalog").body())
        .contains("type=\"application/atom+xml\" href=\"/" + language + "catalog/new.atom\"");
  }

  private static String child(Element of, String name) {
    return of.getElementsByTagNameNS("*", name).item(0).getTextContent();
  }

  @Test
  void whatAPublicationSaysCanBeReadInEachOfItsLanguages() throws Exception {
    assertThat(get("catalog/RR-101").body())
        .contains("href=\"/catalog/RR-101?text=es#says\"")
        .doesNotContain("Señales que usted puede notar");
    assertThat(get("catalog/RR-101?text=es").body())
        .contains("Señales que usted puede notar", "/covers/RR-101-es.svg");
    assertThat(get("catalog/RR-101?text=xx").body()).contains("Clues you may notice");
  }

  @Test
  void programsSearchAsReadersDo() throws Exception {
    HttpResponse<String> found = get("api/v1/publications?q=enfermera&format=poster&sort=number");

    assertThat(found.body()).contains("\"number\":\"RR-101\"");
    assertThat(get("api/v1/publications?sort=oldest").statusCode()).isEqualTo(422);
  }

  @Test
  void programsGetTheSameCatalogWithoutPieces() throws Exception {
    HttpResponse<String> list = get("api/v1/publications?audience=health_care&size=1");
    HttpResponse<String> one = get("api/v1/publications/RR-180");

    assertThat(list.body()).contains("\"number\":\"RR-101\"", "\"page\":1", "\"size\":1");
    assertThat(one.body()).contains("\"kit\":true", "\"contents\":[{\"sku\":\"RR-101-en-");
    assertThat(one.body()).doesNotContain("onHand");
    assertThat(get("api/v1/publications?format=hologram").statusCode()).isEqualTo(422);
    assertThat(get("api/v1/publications/RR-999").statusCode()).isEqualTo(404);
    assertThat(get("api/v1/catalog").statusCode()).isEqualTo(404);
    assertThat(get("publications").statusCode()).isEqualTo(404);
  }

  private static List<String> loadedBy(String html) {
    List<String> loaded = new ArrayList<>();
    Matcher matcher = LOADED.matcher(html);
    while (matcher.find()) {
      loaded.add(matcher.group(1));
    }
    return loaded;
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.toURI().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}

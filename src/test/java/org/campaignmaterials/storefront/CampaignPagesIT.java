package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The campaign's pages and the notice about leaving, as a stranger's browser gets them. */
@RunAsClient
class CampaignPagesIT extends ContainerTest {
  /** Not asking for HTTP/2: the server now and then leaves such a question without an answer. */
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#]+)");
  private static final Pattern OUTSIDE = Pattern.compile("href=\"((?:https?:)?//[^\"]+)\"");

  @ArquillianResource private URL base;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "about",
        "about/campaign",
        "about/human-trafficking",
        "about/health-care",
        "about/social-services",
        "about/law-enforcement",
        "about/benefits",
        "about/get-involved",
        "about/form-a-coalition",
        "help"
      })
  void eachPageIsThereInBothLanguagesIsKeptAndLeadsNowhereInVain(String path) throws Exception {
    for (String page : Set.of(path, "es/" + path)) {
      HttpResponse<String> answer = get(page);

      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.headers().firstValue("ETag")).as("is kept").isPresent();
      assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
      assertThat(answer.body()).doesNotContain("{agency}", "{campaign}");
      for (String link : linksIn(answer.body())) {
        assertThat(get(link.substring(1)).statusCode()).as(link).isIn(200, 303);
      }
    }
  }

  @Test
  void aPageSaysHowOldItIsWhatItRestsOnAndWhereItIsInTheOtherLanguage() throws Exception {
    String page = get("about/benefits").body();

    assertThat(page)
        .contains("Published on November 22, 2026", "Last reviewed on")
        .contains("<a href=\"/es/about/benefits\" lang=\"es\"")
        .contains("OTIP-FS-16-01")
        .contains("href=\"/leaving?to=otip_certification\"")
        .contains("acf.hhs.gov, another website")
        .contains("href=\"/catalog/RR-112\"")
        .contains("href=\"/catalog?topic=benefits\"");
    assertThat(get("es/about/benefits").body())
        .contains("Última revisión", "<a href=\"/about/benefits\" lang=\"en\"");
  }

  @Test
  void theFirstPageAndTheFootOfEveryPageLeadToThem() throws Exception {
    assertThat(get("").body()).contains("class=\"guide-links\"", "href=\"/about/health-care\"");
    assertThat(get("es/order").body()).contains("href=\"/es/about/human-trafficking\"");
  }

  @Test
  void theAgencyAndTheCampaignAreThoseOfTheSettings() throws Exception {
    assertThat(get("about/campaign").body())
        .contains("Demonstration agency", "Rescue &amp; Restore materials");
  }

  @Test
  void thePageForHelpIsCompleteAndOffersNothingToOrder() throws Exception {
    String help = get("help").body();

    assertThat(help)
        .contains("tel:911", "1-888-373-7888", "233733", "711", "Open the chat")
        .contains("What happens when you call", "What stays private", "Your history is not erased")
        .doesNotContain("/order", "article class=\"card publication");
    assertThat(get("about/help").statusCode()).isEqualTo(303);
  }

  @Test
  void whoWantsToBeginACoalitionIsToldHow() throws Exception {
    HttpResponse<String> start = get("es/coalitions/start");

    assertThat(start.statusCode()).isEqualTo(303);
    assertThat(start.headers().firstValue("Location").orElse(""))
        .endsWith("/es/about/form-a-coalition");
    assertThat(get("coalitions").body()).contains("href=\"/coalitions/start\"");
  }

  @Test
  void beforeLeavingForASourceTheReaderIsToldWhereItIs() throws Exception {
    HttpResponse<String> notice = get("leaving?to=otip_certification");

    assertThat(notice.statusCode()).isEqualTo(200);
    assertThat(notice.body())
        .contains("You are leaving this site", "acf.hhs.gov", "does not work there")
        .contains("href=\"https://acf.hhs.gov/otip/resource/certificationfs\" rel=\"noreferrer\"")
        .doesNotContain("http-equiv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "leaving",
        "leaving?to=",
        "leaving?to=https://evil.example/",
        "leaving?to=//evil.example",
        "leaving?to=https%3A%2F%2Facf.hhs.gov%2Fotip%2Fresource%2Fcertificationfs",
        "leaving?to=javascript:alert(1)",
        "leaving?to=%22%3E%3Cscript%3E",
        "leaving?to=tvpa_definitions",
        "leaving?to=otip_certification%0D%0ALocation:%20https://evil.example",
        "es/leaving?to=evil.example"
      })
  void nobodyIsSentToAPlaceThatDoesNotStandInOurFiles(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.body()).doesNotContain("<script>", "\"javascript:");
    assertThat(outsideLinksIn(answer.body())).noneMatch(link -> link.contains("evil"));
  }

  @Test
  void aSecondPlaceInTheAddressIsNotLedTo() throws Exception {
    HttpResponse<String> notice = get("leaving?to=otip_certification&to=https://evil.example");

    assertThat(outsideLinksIn(notice.body())).noneMatch(link -> link.contains("evil"));
  }

  private static List<String> outsideLinksIn(String html) {
    return OUTSIDE.matcher(html).results().map(link -> link.group(1)).toList();
  }

  /** Those of the page itself: what stands around it leads to the same places everywhere. */
  private static Set<String> linksIn(String html) {
    String main = html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    return LINK.matcher(main)
        .results()
        .map(link -> link.group(1).replace("&amp;", "&"))
        .filter(link -> link.startsWith("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(base.toURI().resolve(path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }
}

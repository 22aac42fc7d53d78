package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.campaignmaterials.accounts.Route;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What keeps a browser safe comes with every answer: pages, files, calls, refusals, mistakes. */
@RunAsClient
class SafetyHeadersIT extends ContainerTest {
  private static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin");

  @ArquillianResource private URL base;

  @Test
  void everyRouteAnswersWithAllOfThem() throws Exception {
    HttpCalls anybody = HttpCalls.to(base.toURI());
    List<HttpCalls> callers = List.of(anybody, anybody.as("staff"));
    List<String> wrong = new ArrayList<>();
    for (Route route : Route.all()) {
      for (HttpCalls caller : callers) {
        look(route.toString(), sent(caller, route), wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void soDoesWhatIsNoRoute() throws Exception {
    HttpCalls anybody = HttpCalls.to(base.toURI());
    List<String> wrong = new ArrayList<>();
    for (String path :
        List.of(
            "nothing",
            "assets/nothing.css",
            "WEB-INF/web.xml",
            "error-page",
            "health/ready",
            "openapi",
            "metrics",
            "api/v1/nothing",
            "covers/nothing.png",
            "feed.xml")) {
      look(path, anybody.get(path), wrong);
      look("POST " + path, anybody.post(path, Map.of("a", "b")), wrong);
      look("OPTIONS " + path, anybody.send("OPTIONS", path, ""), wrong);
    }
    String page = anybody.get("catalog").body();
    String style = page.replaceAll("(?s).*href=\"/(assets/[^\"]+\\.css)\".*", "$1");
    look(style, anybody.get(style), wrong);
    assertThat(wrong).isEmpty();
  }

  private static Answer sent(HttpCalls caller, Route route) {
    String address =
        route
            .path()
            .substring(1)
            .replaceFirst("\\{(number|coalition)}", "C-9999")
            .replaceAll("\\{[a-zA-Z]+}", "999999");
    if (route.isReading()) {
      return caller.get(address);
    }
    return route.isCall()
        ? caller.postJson(address, UUID.randomUUID().toString(), "{}")
        : caller.post(address, Map.of("warehouse", "EAST"));
  }

  private static void look(String what, Answer answer, List<String> wrong) {
    HEADERS.forEach(
        (name, value) -> {
          if (!answer.header(name).equals(value)) {
            wrong.add("%s: %d: %s: %s".formatted(what, answer.status(), name, answer.header(name)));
          }
        });
    String policy = answer.header("Content-Security-Policy");
    boolean isStrict =
        policy.startsWith("default-src 'none'")
            && policy.contains("frame-ancestors 'none'")
            && policy.contains("form-action 'self'")
            && policy.contains("base-uri 'none'")
            && !policy.contains("unsafe");
    if (!isStrict || !answer.header("Permissions-Policy").contains("camera=()")) {
      wrong.add("%s: %d: %s".formatted(what, answer.status(), policy));
    }
    if (answer.header("Cache-Control").isEmpty()
        || !answer.header("Server").isEmpty()
        || !answer.header("X-Powered-By").isEmpty()) {
      wrong.add("%s: %d: %s".formatted(what, answer.status(), answer.response().headers().map()));
    }
  }
}

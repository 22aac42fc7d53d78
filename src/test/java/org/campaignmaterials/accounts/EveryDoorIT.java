package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.campaignmaterials.testing.HttpCalls.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * Everybody at every door: each page, form and call is tried by the public and by every role, and
 * opens to those whom the table names ({@code src/docs/guides/roles.md}) and to nobody else. Pages
 * are read at addresses that exist; what is sent is nearly empty and goes to things that don't.
 */
@RunAsClient
class EveryDoorIT extends ContainerTest {
  private static final String NOBODYS_COALITION = "C-9999";

  @ArquillianResource private URL base;

  @Test
  void aDoorIsClosedToWhomTheTableDoesNotName() throws Exception {
    List<String> wrong = new ArrayList<>();
    HttpCalls anybody = HttpCalls.to(base.toURI());
    for (Route route : Route.all()) {
      if (!route.isOpenToAnybody()) {
        Answer answer = tried(anybody, route);
        if (!isSentToSignIn(route, answer)) {
          wrong.add("anybody: " + route + ": " + answer.status());
        }
      }
      for (Role role : Role.values()) {
        if (!route.isOpenTo(role)) {
          Answer answer = tried(anybody.as(login(role)), route);
          if (answer.status() != 403) {
            wrong.add(role + ": " + route + ": " + answer.status());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void aDoorOpensToWhomTheTableNames() throws Exception {
    List<String> wrong = new ArrayList<>();
    HttpCalls anybody = HttpCalls.to(base.toURI());
    for (Route route : Route.all()) {
      if (route.isOpenToAnybody()) {
        note(wrong, "anybody", route, tried(anybody, route));
      }
      for (Role role : Role.values()) {
        if (route.isOpenTo(role)) {
          note(wrong, role.name(), route, tried(anybody.as(login(role)), route));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void theFiguresAboutTheServerAreForAdministrators() throws Exception {
    HttpCalls anybody = HttpCalls.to(base.toURI());
    for (String path : List.of("metrics", "metrics/base", "metrics?scope=vendor")) {
      assertThat(anybody.get(path).status()).as(path).isEqualTo(401);
      assertThat(anybody.as("staff").get(path).status()).as(path).isEqualTo(403);
      assertThat(anybody.as("admin").get(path).status()).as(path).isIn(200, 204, 404);
    }
    assertThat(anybody.as("admin").get("metrics").body()).contains("# TYPE");
  }

  @Test
  void toAManagerAnotherCoalitionIsAsGoodAsNone() throws Exception {
    HttpCalls manager = HttpCalls.to(base.toURI()).as("manager");
    List<String> open = new ArrayList<>();
    for (Route route : Route.all()) {
      boolean isOfCoalition =
          route.path().matches("(/coalition|/api/v1/coalitions)/\\{[a-z]+}(/.*)?");
      if (isOfCoalition && !route.isOpenToAnybody() && route.isOpenTo(Role.MANAGER)) {
        Answer others = sent(manager, route, address(route, "C-102"));
        Answer nobodys = sent(manager, route, address(route, NOBODYS_COALITION));
        if (others.status() != 404 || nobodys.status() != 404) {
          open.add(route + ": " + others.status() + ", " + nobodys.status());
        }
      }
    }
    assertThat(open).isEmpty();
  }

  private static void note(List<String> wrong, String who, Route route, Answer answer) {
    boolean isLedAway = answer.status() == 303 && answer.location().contains("sign-in");
    boolean isEntrance = route.path().contains("/sign-");
    if (Set.of(401, 403).contains(answer.status())
        || answer.status() >= 500
        || isLedAway && !isEntrance) {
      wrong.add(who + ": " + route + ": " + answer.status());
    }
  }

  private static boolean isSentToSignIn(Route route, Answer answer) {
    return route.isCall()
        ? answer.status() == 401
        : answer.status() == 303 && answer.location().startsWith("sign-in");
  }

  private static Answer tried(HttpCalls calls, Route route) {
    return sent(calls, route, address(route, route.isReading() ? "C-101" : NOBODYS_COALITION));
  }

  private static Answer sent(HttpCalls calls, Route route, String address) {
    if (route.isReading()) {
      return calls.get(address);
    }
    return route.isCall()
        ? calls.postJson(address, UUID.randomUUID().toString(), "{}")
        : calls.post(address, Map.of("warehouse", "EAST"));
  }

  /** Something that exists where it is read, and doesn't where something is sent. */
  private static String address(Route route, String coalition) {
    String address = route.path().substring(1);
    boolean isOfCoalition = address.matches("(api/v1/coalitions|coalition|campaign/coalitions)/.*");
    return address
        .replaceFirst("\\{(number|coalition)}", isOfCoalition ? coalition : "RR-101")
        .replace("{sku}", route.isReading() ? "RR-101-en-2026.1" : "RR-999-en")
        .replace("{quarter}", "2026-Q3")
        .replaceAll("\\{[a-zA-Z]+}", "999999");
  }

  private static String login(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}

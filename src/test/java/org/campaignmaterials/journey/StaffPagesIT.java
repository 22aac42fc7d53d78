package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything that the people of the demonstration can reach by links from their own page. Each link
 * must lead somewhere, and each kind of page must keep its promises; pages that differ in a number
 * only (one order, another order) are of one kind, and of each kind the first is looked at.
 */
@RunAsClient
@ExtendWith(RealBrowser.class)
class StaffPagesIT extends ContainerTest {
  private static final List<String> LOGINS =
      List.of("warehouse", "lead", "manager", "staff", "auditor", "admin");
  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"(/[^\"#]*)");

  /** How many pages of one kind a role's links are read from. */
  private static final int OF_A_KIND = 2;

  @ArquillianResource private URL site;

  private final PagePromises promises = new PagePromises();
  private final Set<String> lookedAt = new HashSet<>();
  private final Set<String> leadingNowhere = new LinkedHashSet<>();

  @Test
  void everyLinkLeadsSomewhereAndEveryPageKeepsItsPromises() {
    for (String login : LOGINS) {
      try (Tab desk = RealBrowser.atADesk(site, Language.EN)) {
        Entrance.signIn(desk, login);
        walk(desk, login);
      }
    }
    assertThat(leadingNowhere).isEmpty();
    assertThat(promises.broken()).isEmpty();
    assertThat(lookedAt).contains("/account", "/campaign/orders/#", "/warehouse/stock");
  }

  private void walk(Tab desk, String login) {
    Map<String, Integer> readOfKind = new HashMap<>();
    Set<String> known = new HashSet<>(Set.of("/account"));
    Queue<String> ahead = new ArrayDeque<>(known);
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      String kind = kindOf(path);
      if (readOfKind.merge(kind, 1, Integer::sum) > OF_A_KIND) {
        continue;
      }
      APIResponse answer = desk.page().request().get(site + path.substring(1));
      if (!answer.ok()) {
        leadingNowhere.add("%s is led to %s: %d".formatted(login, path, answer.status()));
      } else if (isStaffPage(answer)) {
        if (lookedAt.add(kind)) {
          lookAt(desk, path, kind);
        }
        linksIn(answer.text()).filter(known::add).forEach(ahead::add);
      }
    }
  }

  private void lookAt(Tab desk, String path, String kind) {
    desk.follow(path);
    promises.keptBy(desk);
    desk.photograph("staff" + kind.replace("#", "one").replaceAll("[^a-z]+", "-"));
    // Spanish words are a third longer.
    desk.follow("/es" + path);
    promises.widthKeptBy(desk);
  }

  private static boolean isStaffPage(APIResponse answer) {
    return answer.headers().getOrDefault("content-type", "").startsWith("text/html")
        && answer.text().contains("<body class=\"staff\"");
  }

  private static Stream<String> linksIn(String html) {
    return LINK.matcher(html)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(path -> !path.equals("/es") && !path.startsWith("/es/"));
  }

  /** The path with its numbers and kinds of letters taken out, and the names of its parameters. */
  private static String kindOf(String path) {
    String[] parts = path.split("\\?", 2);
    String kind = parts[0].replaceAll("/[^/]*[\\d.][^/]*", "/#");
    return parts.length == 1 ? kind : kind + "?" + parts[1].replaceAll("=[^&]*", "");
  }
}

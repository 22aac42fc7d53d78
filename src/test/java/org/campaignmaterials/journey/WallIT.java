package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody stands before a poster with a phone, or got a letter about one that must come down. */
@RunAsClient
@ExtendWith(RealBrowser.class)
class WallIT extends ContainerTest {
  /** What the demonstration recalled. */
  private static final String RECALLED = "RR-105-en-2025.1";

  /** Who has some of it, and gets a letter. */
  private static final String SHELTER = "shp-9000022@example.org";

  private static final List<String> READING =
      List.of(
          "/check",
          "/check?mark=RR-101-en-2026.1",
          "/check?mark=" + RECALLED,
          "/check?mark=a%20poster",
          "/check?mark=RR-105-en",
          "/check?mark=105-en-20",
          "/check?mark=RR-180-en-2026.1",
          "/order?add=" + RECALLED + ":5",
          "/tell-me/if-it-changes?mark=RR-101-en-2026.1");

  @ArquillianResource private URL site;

  private final PagePromises promises = new PagePromises();

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsAskedAboutAPosterKeepsItsPromises(Language language) {
    try (Tab phone = RealBrowser.onAPhone(site, language)) {
      phone.watchedBy(promises::keptByPublicPage);
      READING.forEach(phone::open);
      phone.open("/check");
      phone.page().locator("[name=mark]").fill("rr 105 EN 2025.1");
      phone.go(() -> phone.page().locator("main form button").click());
      assertThat(phone.page().locator("#verdict").textContent())
          .isEqualTo(phone.texts().get("storefront.check.out_of_date"));
      phone.go(() -> phone.page().locator("main .actions a").first().click());
      assertThat(phone.path()).as("the form is ready").endsWith("/order");
      assertThat(phone.page().locator("main").innerText()).contains("RR-105");
    }
    assertThat(promises.broken()).isEmpty();
  }

  @Test
  void theLinkOfALetterOpensOneQuestionAndNothingOfWhoOrdered() {
    try (Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      Entrance.signIn(desk, "staff");
      desk.open("/campaign/recalls");
      desk.go(() -> desk.page().locator("main tr:has-text('" + RECALLED + "') a").first().click());
      assertThat(desk.page().content()).as("no key of anybody").doesNotContain("key=");
      desk.go(() -> desk.page().locator("form[action$='/messages'] button").click());
    }
    String link = Mailbox.letterTo(SHELTER, "/recalls/RCL-").linkTo("/recalls/RCL-");
    try (Tab phone = RealBrowser.onAPhone(site, Language.EN)) {
      phone.watchedBy(promises::keptByPublicPage);
      phone.follow(link);
      assertThat(phone.page().locator("main").innerText())
          .contains(RECALLED, "pieces from this order are out of date")
          .doesNotContain("@", "Hospital", "Shelter");
    }
    assertThat(promises.broken()).isEmpty();
  }
}

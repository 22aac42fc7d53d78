package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.function.Consumer;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.Mailbox;
import org.campaignmaterials.web.Texts;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From finding a poster to taking the order back, in a real browser. */
@RunAsClient
@ExtendWith(RealBrowser.class)
class OrderingJourneyIT extends ContainerTest {
  private static final String POSTER = "RR-101";
  private static final String POSTER_EN = "RR-101-en";

  /** Pages that anybody reads and that the journeys do not come by. */
  private static final List<String> READING =
      List.of(
          "/catalog",
          "/catalog?q=postre&format=brochure",
          "/catalog/list?audience=health_care",
          "/catalog/RR-180",
          "/tell-me?sku=RR-122-en",
          "/tell-me/asked",
          "/about",
          "/about/campaign",
          "/about/health-care",
          "/about/benefits",
          "/about/form-a-coalition",
          "/leaving?to=otip_certification",
          "/help",
          "/coalitions",
          "/sign-in",
          "/order",
          "/nothing-here");

  @ArquillianResource private URL site;

  private final PagePromises promises = new PagePromises();

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNurseOrdersAPosterAndTakesTheOrderBack(Language language) throws Exception {
    try (Tab phone = RealBrowser.onAPhone(site, language)) {
      journey(
          phone,
          "nurse." + language.code(),
          page -> {
            promises.keptByPublicPage(phone);
            if (language == Language.EN) {
              phone.photograph("requester-" + page);
            }
          });
    }
    assertThat(promises.broken()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sheNeedsNoScriptsForThat(Language language) throws Exception {
    try (Tab phone = RealBrowser.onAPhoneWithoutScripts(site, language)) {
      journey(
          phone,
          "nurse.plain." + language.code(),
          page -> assertThat(phone.takeComplaints()).as(page).isEmpty());
      assertThat(phone.cookies()).isEmpty();
    }
  }

  /**
   * @param login who the letters go to, so that each journey reads its own
   * @param onEachPage is told the name of each page that the journey comes to
   */
  private static void journey(Tab phone, String login, Consumer<String> onEachPage)
      throws Exception {
    Texts t = phone.texts();
    Requester nurse = Requester.nurse(login);
    Requester hasty = nurse.withZip("2123");

    CatalogSite catalog = new CatalogSite(phone).openFirstPage();
    onEachPage.accept("first-page");
    catalog.chooseAudience("health_care").filterBy(t.get("catalog.format.poster"));
    onEachPage.accept("catalog");
    catalog.openPublication(POSTER);
    onEachPage.accept("publication");

    OrderingDesk desk = catalog.addToOrder("English").asksFor(POSTER_EN).askFor(20, POSTER_EN);
    onEachPage.accept("order-form");
    desk.fillIn(hasty).check();
    assertThat(phone.status()).isEqualTo(422);
    onEachPage.accept("order-mistake");
    desk.saysAt("shipTo.zip", t.get("violation.zip_format"))
        .stillHolds(hasty)
        .stillAsksFor(20, POSTER_EN);

    desk.type("shipTo.zip", nurse.zip()).check().showsHeading("ordering.check.title");
    desk.shows(nurse.name(), nurse.organization(), nurse.street(), nurse.zip());
    onEachPage.accept("order-check");
    desk.place().showsHeading("ordering.status.placed").shows(POSTER_EN);
    onEachPage.accept("order-status");
    String address = phone.path();

    phone.follow(Mailbox.letterTo(nurse.email()).linkTo(address));
    assertThat(phone.path()).isEqualTo(address);
    desk.showsHeading("ordering.status.placed").cancel().showsHeading("ordering.status.cancelled");
    onEachPage.accept("order-cancelled");
  }

  @Test
  void sheNeedsNoMouse() {
    try (Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      OrderingDesk order = OrderingDesk.openWith(desk, POSTER_EN, 10);
      Requester nurse = Requester.nurse("nurse.keyboard");
      Keyboard keyboard = new Keyboard(desk);

      keyboard.tabTo(".usa-skipnav").press("Enter");
      assertThat(keyboard.isOn("#main")).isTrue();
      keyboard
          .tabTo("#contact-sector")
          .pick(nurse.sector())
          .tabTo("#contact-name")
          .type(nurse.name())
          .tabTo("#contact-organization")
          .type(nurse.organization())
          .tabTo("#contact-email")
          .type(nurse.email())
          .tabTo("#shipTo-line1")
          .type(nurse.street())
          .tabTo("#shipTo-city")
          .type(nurse.city())
          .tabTo("#shipTo-state")
          .pick(nurse.state())
          .tabTo("#shipTo-zip")
          .type(nurse.zip())
          .tabTo("#shipTo-confidential")
          .press("Space")
          .tabTo("button[value=check]")
          .enterAndGo();
      order.showsHeading("ordering.check.title");
      keyboard.tabTo("button[value=place]").enterAndGo();
      order.showsHeading("ordering.status.placed").shows(POSTER_EN);
      keyboard.tabTo("details.cancel summary").press("Enter");
      keyboard.tabTo("details.cancel button").enterAndGo();
      order.showsHeading("ordering.status.cancelled");
    }
  }

  @Test
  void threePressesOfShiftLeaveTheSite() {
    try (Tab phone = RealBrowser.onAPhone(site, Language.EN)) {
      OrderingDesk.openWith(phone, POSTER_EN, 10);
      Keyboard keyboard = new Keyboard(phone).press("Shift").press("Shift");
      assertThat(phone.path()).isEqualTo("/order");
      keyboard.press("Shift");
      phone.page().waitForURL(url -> !url.startsWith(site.toString()));
      assertThat(phone.takeComplaints())
          .containsExactly("asked another host: " + phone.page().url());
      phone.page().goBack();
      assertThat(phone.page().url()).as("back does not return here").doesNotContain("/order");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatAnybodyMayReadKeepsItsPromises(Language language) {
    try (Tab desk = RealBrowser.atADesk(site, language)) {
      for (String path : READING) {
        desk.open(path);
        promises.keptByPublicPage(desk);
      }
    }
    assertThat(promises.broken()).isEmpty();
  }
}

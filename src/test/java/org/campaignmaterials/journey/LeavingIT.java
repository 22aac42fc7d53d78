package org.campaignmaterials.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody comes into the room: the page goes at once, by a tap or by three presses of Shift. */
@RunAsClient
@ExtendWith(RealBrowser.class)
class LeavingIT extends ContainerTest {
  private static final Pattern ELSEWHERE = Pattern.compile("https://www\\.weather\\.gov/.*");

  /** Once somebody has pressed the button: whether anything is seen, the title, the drafts kept. */
  private static final String SAYS_WHAT_IS_SEEN =
      """
      () => window.addEventListener('click', () => {
        const seen = document.querySelector('main').offsetParent !== null;
        console.log([seen ? 'seen' : 'blank', document.title, sessionStorage.length].join(' '));
      })
      """;

  @ArquillianResource private URL site;

  @Test
  void thePageIsBlankBeforeTheOtherOneIsThereAndBackDoesNotShowIt() {
    try (Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      Page page = desk.page();
      List<String> said = new ArrayList<>();
      desk.open("/");
      desk.open("/order");
      page.locator("[name='contact.name']").fill("Nora Lind");
      page.onConsoleMessage(message -> said.add(message.text()));
      page.evaluate(SAYS_WHAT_IS_SEEN);
      page.locator(".leave").click();
      page.waitForURL(ELSEWHERE);
      assertThat(said).as("of the page, before the other one is there").contains("blank Loading 0");
      page.goBack();
      assertThat(desk.path()).as("the page before, not the one that was left").isEqualTo("/");
      assertThat(page.locator("main")).isVisible();
    }
  }

  @Test
  void threePressesOfShiftLeaveAndAreCountedAloud() {
    try (Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      Page page = desk.page();
      desk.open("/help");
      page.keyboard().press("Shift");
      assertThat(page.locator(".leave ~ [role=status]")).containsText("two more times");
      assertThat(page.locator(".leave__dots .is-on")).hasCount(1);
      page.keyboard().press("Shift");
      assertThat(page.locator(".leave ~ [role=status]")).containsText("once more");
      assertThat(page.locator(".leave__dots .is-on")).hasCount(2);
      page.keyboard().press("Shift");
      page.waitForURL(ELSEWHERE);
    }
  }

  @Test
  void whoTypesCapitalLettersStaysAndWhoIsTooSlowIsTold() {
    try (Tab desk = RealBrowser.atADesk(site, Language.ES)) {
      Page page = desk.page();
      desk.open("/order");
      page.clock().install();
      page.locator("[name='contact.name']").focus();
      for (int word = 0; word < 4; word++) {
        page.keyboard().press("Shift+A");
        page.keyboard().press("b");
      }
      assertThat(page.locator(".leave__dots")).isHidden();
      page.keyboard().press("Shift");
      page.clock().fastForward(5_100);
      assertThat(page.locator(".leave ~ [role=status]")).containsText("Muy lento");
      page.keyboard().press("Shift");
      page.keyboard().press("Shift");
      assertThat(page.locator(".leave__dots .is-on")).hasCount(2);
      assertThat(desk.path()).isEqualTo("/es/order");
      assertThat(page.locator("main")).isVisible();
    }
  }

  @Test
  void byKeyboardTheWayOutIsSecondOfAllOnThePage() {
    try (Tab desk = RealBrowser.atADesk(site, Language.EN)) {
      Page page = desk.page();
      desk.open("/help");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Leave this site quickly");
      page.keyboard().press("Enter");
      page.waitForURL(ELSEWHERE);
    }
  }

  @Test
  void withoutScriptItIsALinkAndBackShowsThePageWhole() {
    try (Tab phone = RealBrowser.onAPhoneWithoutScripts(site, Language.EN)) {
      Page page = phone.page();
      phone.open("/help");
      page.locator(".leave").click();
      page.waitForURL(ELSEWHERE);
      page.goBack();
      assertThat(phone.path()).isEqualTo("/help");
      assertThat(page.locator("main")).isVisible();
    }
  }
}

package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A person is invited by letter, forgets the password, and gets another by letter. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PasswordResetIT extends ContainerTest {
  private static final String PERSON = "forgetful@example.org";
  private static final String FIRST = "four blue chairs";
  private static final String SECOND = "seven paper boats";
  private static final String THIRD = "nine green kettles";

  @ArquillianResource private URL base;

  @Inject private OpeningAccounts opening;

  @Test
  @Order(1)
  void anAccountIsOpened() {
    opening.open(new AccountForm(PERSON, "Person", Set.of(Role.LEAD), "EAST", "", Language.ES));
  }

  @Test
  @Order(2)
  @RunAsClient
  void itsPersonIsInvitedByALetterInTheirLanguage() throws Exception {
    Mailbox.Letter letter = Mailbox.letterTo(PERSON, "elija una");
    assertThat(choose(letter, "password2026").body()).contains("fácil de adivinar");
    assertThat(choose(letter, FIRST).statusCode()).isEqualTo(303);
    assertThat(choose(letter, SECOND).statusCode()).as("the link, once more").isEqualTo(404);
    assertThat(new Browser(base).signIn(PERSON, FIRST, "").statusCode()).isEqualTo(303);
  }

  @Test
  @Order(3)
  @RunAsClient
  void whoAsksForAnotherPasswordLearnsNothingAboutTheAddress() throws Exception {
    var known = new Browser(base).post("forgotten-password", Map.of("email", PERSON));
    var unknown =
        new Browser(base).post("forgotten-password", Map.of("email", "nobody@example.org"));
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(unknown.statusCode()).isEqualTo(200);
    assertThat(unknown.body()).isEqualTo(known.body());
    assertThat(new Browser(base).post("forgotten-password", Map.of("email", "x")).statusCode())
        .isEqualTo(422);
  }

  @Test
  @Order(4)
  @RunAsClient
  void theNewPasswordEndsWhatWasSignedInUnderTheOldOne() throws Exception {
    Browser signedIn = new Browser(base);
    signedIn.signIn(PERSON, FIRST, "");
    Mailbox.Letter letter = Mailbox.letterTo(PERSON, "otra contraseña");
    Browser browser = new Browser(base);
    String link = letter.linkTo("/es/choose-password").substring(1);
    browser.get(link);
    var chosen =
        browser.post(
            "es/choose-password", Map.of("token", link.split("token=")[1], "password", SECOND));
    assertThat(chosen.statusCode()).isEqualTo(303);
    assertThat(browser.cookie("device")).as("the device is known now").isNotNull();
    assertThat(signedIn.get("account").statusCode()).isEqualTo(303);
    assertThat(new Browser(base).signIn(PERSON, FIRST, "").statusCode()).isEqualTo(422);
    assertThat(new Browser(base).signIn(PERSON, SECOND, "").statusCode()).isEqualTo(303);
  }

  @Test
  @Order(5)
  @RunAsClient
  void whoeverIsSignedInChangesThePasswordByThePresentOneAlone() throws Exception {
    Browser other = new Browser(base);
    other.signIn(PERSON, SECOND, "");
    Browser browser = new Browser(base);
    browser.signIn(PERSON, SECOND, "");
    browser.get("account/password");
    assertThat(changed(browser, FIRST, THIRD).body()).contains("not your present password");
    assertThat(changed(browser, SECOND, "password2026").body()).contains("easy to guess");
    assertThat(changed(browser, SECOND, THIRD).statusCode()).isEqualTo(303);

    assertThat(browser.get("account").statusCode()).as("this device").isEqualTo(200);
    assertThat(other.get("account").statusCode()).as("the other one").isEqualTo(303);
    assertThat(new Browser(base).signIn(PERSON, SECOND, "").statusCode()).isEqualTo(422);
    assertThat(new Browser(base).signIn(PERSON, THIRD, "").statusCode()).isEqualTo(303);
  }

  private static HttpResponse<String> changed(Browser browser, String present, String password)
      throws Exception {
    return browser.post("account/password", Map.of("present", present, "password", password));
  }

  private HttpResponse<String> choose(Mailbox.Letter letter, String password) throws Exception {
    String link = letter.linkTo("/es/choose-password").substring(1);
    return new Browser(base)
        .post("es/choose-password", Map.of("token", link.split("token=")[1], "password", password));
  }
}

package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.CodeApp;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A person adds a phone to the password, loses it, and gets in again. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondFactorIT extends ContainerTest {
  private static final String PERSON = "second-factor@example.org";
  private static final String PASSWORD = "four blue chairs";
  private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z0-9-]{19})</code>");

  private static CodeApp phone;
  private static List<String> recoveryCodes;

  @ArquillianResource private URL base;

  @Inject private OpeningAccounts opening;
  @Inject private ChoosingPasswords choosing;
  @Inject private Accounts accounts;
  @Inject private ChangedAccountLetter letter;

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Test
  @Order(1)
  void anAccountWithAPassword() {
    var account = new AccountForm(PERSON, "Person", Set.of(Role.LEAD), "EAST", "", Language.EN);
    choosing.choose(opening.open(account).token(), PASSWORD);
  }

  @Test
  @Order(2)
  @RunAsClient
  void itIsSetUpOnceTheAppShowsTheRightCode() throws Exception {
    Browser browser = new Browser(base);
    browser.signIn(PERSON, PASSWORD, "");
    phone = CodeApp.taught(browser.get("account/second-factor").body());
    String sealed = browser.hidden("sealed");
    var wrong = setUp(browser, sealed, PASSWORD, "000000");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(setUp(browser, sealed, "five red chairs", phone.code()).body())
        .as("by whoever found the device signed in")
        .contains("This is not your present password.");
    assertThat(CodeApp.taught(wrong.body()).code()).as("the same key").isEqualTo(phone.code());
    var right = setUp(browser, sealed, PASSWORD, phone.code());
    assertThat(right.statusCode()).isEqualTo(200);
    recoveryCodes = RECOVERY.matcher(right.body()).results().map(code -> code.group(1)).toList();
    assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
    assertThat(browser.get("account/second-factor").body())
        .contains("10 recovery codes")
        .doesNotContain(recoveryCodes.get(0));
  }

  private static HttpResponse<String> setUp(
      Browser browser, String sealed, String password, String code) throws Exception {
    return browser.post(
        "account/second-factor", Map.of("sealed", sealed, "present", password, "code", code));
  }

  @Test
  @Order(3)
  @RunAsClient
  void thePasswordAloneLetsNobodyInByPageOrByScript() throws Exception {
    Browser browser = new Browser(base);
    var answer = browser.signIn(PERSON, PASSWORD, "/warehouse/stock?q=x");
    assertThat(location(answer)).endsWith("/sign-in/code?next=%2Fwarehouse%2Fstock%3Fq%3Dx");
    assertThat(location(browser.get("warehouse"))).contains("/sign-in/code?next=%2Fwarehouse");
    assertThat(browser.get("api/v1/stock?sku=RR-101-en").statusCode()).isEqualTo(401);
    HttpCalls script = HttpCalls.to(base.toURI()).as("second-factor", PASSWORD);
    assertThat(script.get("api/v1/stock?sku=RR-101-en").status()).isEqualTo(401);
  }

  @Test
  @Order(3)
  @RunAsClient
  void nobodyGetsToTheCodeWithoutThePassword() throws Exception {
    Browser stranger = new Browser(base);
    assertThat(location(stranger.get("sign-in/code"))).endsWith("/sign-in");
    assertThat(location(stranger.post("sign-in/code", "code=" + phone.code(1))))
        .endsWith("/sign-in");
    assertThat(location(stranger.get("sign-in/second-factor"))).endsWith("/sign-in");
  }

  @Test
  @Order(4)
  @RunAsClient
  void aCodeLetsInOnce() throws Exception {
    String code = phone.code(1);
    Browser browser = new Browser(base);
    browser.signIn(PERSON, PASSWORD, "");
    String halfway = browser.cookie("session").getValue();
    browser.get("sign-in/code");
    assertThat(browser.post("sign-in/code", "code=12").statusCode()).isEqualTo(422);
    var answer = browser.post("sign-in/code", Map.of("code", code, "next", "/account"));
    assertThat(location(answer)).endsWith("/account");
    assertThat(browser.get("account").statusCode()).isEqualTo(200);
    assertThat(browser.cookie("session").getValue()).isNotEqualTo(halfway);

    Browser overheard = new Browser(base);
    overheard.signIn(PERSON, PASSWORD, "");
    overheard.get("sign-in/code");
    assertThat(overheard.post("sign-in/code", "code=" + code).statusCode()).isEqualTo(422);
    assertThat(location(overheard.get("account"))).contains("/sign-in/code");
  }

  @Test
  @Order(5)
  @RunAsClient
  void whoLostThePhoneGetsInByARecoveryCodeOnce() throws Exception {
    for (int expected : new int[] {303, 422}) {
      Browser browser = new Browser(base);
      browser.signIn(PERSON, PASSWORD, "");
      browser.get("sign-in/code");
      var answer = browser.post("sign-in/code", "code=" + recoveryCodes.get(3).replace("-", "+"));
      assertThat(answer.statusCode()).isEqualTo(expected);
    }
  }

  @Test
  @Order(6)
  @RunAsClient
  void whoFindsADeviceSignedInChangesNothingWithoutACode() throws Exception {
    Browser browser = signedInByRecoveryCode(4);
    browser.get("account/second-factor");
    assertThat(browser.post("account/second-factor/end", "code=").statusCode()).isEqualTo(422);
    assertThat(browser.post("account/second-factor/codes", "code=").statusCode()).isEqualTo(422);
    var renewed = browser.post("account/second-factor/codes", "code=" + recoveryCodes.get(5));
    assertThat(renewed.body()).doesNotContain(recoveryCodes.get(6));
    String old = recoveryCodes.get(6);
    recoveryCodes = RECOVERY.matcher(renewed.body()).results().map(code -> code.group(1)).toList();
    assertThat(recoveryCodes).hasSize(10).doesNotContain(old);
  }

  @Test
  @Order(7)
  @RunAsClient
  void anAdministratorRemovesItForWhoLostAllAndTheTrailSaysSo() throws Exception {
    Browser person = signedInByRecoveryCode(0);
    Browser admin = new Browser(base);
    admin.signIn("admin@example.org", "demonstration-only", "");
    var accounts = admin.get("campaign/accounts").body();
    var lost = Pattern.compile("/campaign/accounts/(\\d+)/lost-device").matcher(accounts);
    assertThat(lost.find()).isTrue();
    String form = lost.group().substring(1);
    assertThat(admin.post(form.replace("lost-device", "sign-out"), "").statusCode()).isEqualTo(303);
    assertThat(location(person.get("account"))).as("signed out").contains("/sign-in?");
    person = signedInByRecoveryCode(1);
    admin.get("campaign/accounts");
    assertThat(admin.post(form, "").statusCode()).isEqualTo(303);
    assertThat(location(person.get("account"))).contains("/sign-in?");
    assertThat(location(new Browser(base).signIn(PERSON, PASSWORD, ""))).endsWith("/warehouse");
    assertThat(admin.get("campaign/audit").body())
        .contains("Second factor removed", "Recovery code used");
  }

  @Test
  @Order(8)
  void ofEachOfTheseItsOwnerIsTold() {
    long person = accounts.withEmail(new EmailAddress(PERSON)).orElseThrow().id();
    assertThat(
            entities
                .createQuery(
                    "SELECT l.documentId FROM OutboxLetter l WHERE l.kind = :kind"
                        + " AND l.documentId LIKE :person ORDER BY l.id",
                    String.class)
                .setParameter("kind", ChangedAccountLetter.KIND)
                .setParameter("person", person + " %")
                .getResultList())
        .as("not of the first password, which the link that was sent let choose")
        .containsExactly(person + " second_factor_set_up", person + " second_factor_removed");
    assertThat(letter.compose(person + " second_factor_removed", Language.ES).orElseThrow())
        .satisfies(draft -> assertThat(draft.recipient().address()).isEqualTo(PERSON))
        .satisfies(draft -> assertThat(draft.textBody()).contains("ahora basta con la contraseña"));
  }

  private Browser signedInByRecoveryCode(int number) throws Exception {
    Browser browser = new Browser(base);
    browser.signIn(PERSON, PASSWORD, "");
    browser.get("sign-in/code");
    var answer = browser.post("sign-in/code", "code=" + recoveryCodes.get(number));
    assertThat(location(answer)).endsWith("/warehouse");
    return browser;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}

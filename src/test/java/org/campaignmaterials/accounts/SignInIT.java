package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.HttpCookie;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Signing in as a browser and as a script do it. The first method opens the accounts. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInIT extends ContainerTest {
  private static final String STAFF = "sign-in-staff@example.org";
  private static final String WAREHOUSE = "sign-in-warehouse@example.org";
  private static final String PASSWORD = "four blue chairs";

  @ArquillianResource private URL base;

  @Inject private OpeningAccounts opening;
  @Inject private ChoosingPasswords choosing;
  @Inject private Accounts accounts;
  @Inject private FirstAdministrator firstAdministrator;

  @Test
  @Order(1)
  void anAccountIsOpenedAndItsPersonChoosesAPassword() {
    for (Role role : List.of(Role.STAFF, Role.WAREHOUSE)) {
      String email = role == Role.STAFF ? STAFF : WAREHOUSE;
      var handover =
          opening.open(new AccountForm(email, "Person", Set.of(role), "EAST", "", Language.EN));
      choosing.choose(handover.token(), PASSWORD);
      assertThat(choosing.invited(handover.token())).as("the link works once").isEmpty();
      assertThat(accounts.withEmail(new EmailAddress(email.toUpperCase(java.util.Locale.ROOT))))
          .hasValueSatisfying(account -> assertThat(account.hasPassword()).isTrue());
    }
    assertThat(firstAdministrator.setupPath()).as("there are accounts").isEmpty();
  }

  @Test
  @Order(2)
  @RunAsClient
  void aStrangerIsLedToTheSignInPageAndBack() throws Exception {
    Browser browser = new Browser(base);
    var refused = browser.get("campaign/jobs?x=1");
    assertThat(refused.statusCode()).isEqualTo(303);
    assertThat(refused.headers().firstValue("Location").orElseThrow())
        .endsWith("/sign-in?next=%2Fcampaign%2Fjobs%3Fx%3D1");
    var signedIn = browser.signIn(STAFF, PASSWORD, "/campaign/jobs?x=1");
    assertThat(signedIn.statusCode()).isEqualTo(303);
    assertThat(signedIn.headers().firstValue("Location").orElseThrow())
        .endsWith("/campaign/jobs?x=1");
    assertThat(browser.get("campaign/jobs?x=1").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  @RunAsClient
  void theCookieIsForThisSiteAndNotForScriptsAndNoOtherIsSet() throws Exception {
    Browser browser = new Browser(base);
    assertThat(browser.get("sign-in").headers().allValues("Set-Cookie")).isEmpty();
    assertThat(browser.signIn(STAFF, PASSWORD, "").headers().allValues("Set-Cookie"))
        .hasSize(2)
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("session=").doesNotContain("Max-Age"))
        .anySatisfy(cookie -> assertThat(cookie).startsWith("device="));
    assertThat(browser.get("account").headers().allValues("Set-Cookie")).isEmpty();
    assertThat(browser.cookies())
        .extracting(HttpCookie::getName)
        .containsExactlyInAnyOrder("session", "device");
  }

  @Test
  @Order(2)
  @RunAsClient
  void aWrongPasswordKeepsTheAddressAndTellsNothingElse() throws Exception {
    Browser browser = new Browser(base);
    var known = browser.signIn(STAFF, "four green chairs", "");
    var unknown = browser.signIn("nobody@example.org", "four green chairs", "");
    assertThat(known.statusCode()).isEqualTo(422);
    assertThat(known.body()).contains("value=\"" + STAFF + "\"").doesNotContain("green chairs");
    assertThat(unknown.body()).isEqualTo(known.body().replace(STAFF, "nobody@example.org"));
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  @Order(2)
  @RunAsClient
  void whoIsSignedInAndMayNotIsToldSo() throws Exception {
    Browser browser = new Browser(base);
    browser.signIn(WAREHOUSE, PASSWORD, "");
    assertThat(browser.get("campaign/jobs").statusCode()).isEqualTo(403);
    assertThat(browser.get("account").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  @RunAsClient
  void aSignInElsewhereCanBeEnded() throws Exception {
    Browser here = new Browser(base);
    Browser elsewhere = new Browser(base);
    here.signIn(STAFF, PASSWORD, "");
    elsewhere.signIn(STAFF, PASSWORD, "");
    String id = elsewhere.currentSignIn();
    assertThat(here.get("account").body()).contains(id);
    assertThat(here.post("account/end-sign-in", "id=" + id).statusCode()).isEqualTo(303);
    assertThat(elsewhere.get("account").statusCode()).isEqualTo(303);
    assertThat(here.get("account").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  @RunAsClient
  void signingOutEndsTheSignInAndNotOnlyTheCookie() throws Exception {
    Browser browser = new Browser(base);
    browser.signIn(STAFF, PASSWORD, "");
    HttpCookie cookie = browser.cookie("session");
    browser.get("account");
    assertThat(browser.post("sign-out", "").statusCode()).isEqualTo(303);
    Browser thief = new Browser(base);
    var answer = thief.get("account", "Cookie", "session=" + cookie.getValue());
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  @Test
  @Order(3)
  @RunAsClient
  void signingOutEverywhereEndsAllSignIns() throws Exception {
    Browser one = new Browser(base);
    Browser other = new Browser(base);
    one.signIn(STAFF, PASSWORD, "");
    other.signIn(STAFF, PASSWORD, "");
    one.get("account");
    one.post("account/sign-out-everywhere", "");
    assertThat(one.get("account").statusCode()).isEqualTo(303);
    assertThat(other.get("account").statusCode()).isEqualTo(303);
  }

  @Test
  @Order(2)
  @RunAsClient
  void aFormWithoutItsTokenIsRefused() throws Exception {
    Browser browser = new Browser(base);
    browser.signIn(STAFF, PASSWORD, "");
    assertThat(browser.post("account/sign-out-everywhere", "").statusCode()).isEqualTo(403);
    assertThat(browser.get("account").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  @RunAsClient
  void aScriptSendsItsPasswordWithEveryCall() throws Exception {
    assertThat(withBasic(STAFF, PASSWORD).statusCode()).isEqualTo(200);
    assertThat(withBasic(STAFF, "four green chairs").statusCode()).isEqualTo(401);
    assertThat(withBasic(STAFF, PASSWORD).headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  @Order(2)
  @RunAsClient
  void aScriptHearsThatItsPasswordIsWrongEvenWhereNoneIsNeeded() throws Exception {
    String wrong = basic(STAFF, "four green chairs");
    var answer = new Browser(base).get("api/v1/publications", "Authorization", wrong);
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic ");
  }

  @Test
  @Order(2)
  @RunAsClient
  void aBrowserThatSendsAPasswordWithEveryRequestNeedsTheTokenOfItsPage() throws Exception {
    Browser browser = new Browser(base);
    String[] sent = {"Authorization", basic(STAFF, PASSWORD)};
    assertThat(browser.post("account/end-sign-in", "id=x", sent).statusCode()).isEqualTo(403);
    browser.get("account", sent);
    assertThat(browser.post("account/end-sign-in", "id=x", sent).statusCode()).isEqualTo(303);
  }

  @Test
  @Order(2)
  @RunAsClient
  void whoSignsInComesToWhereTheirWorkIs() throws Exception {
    assertThat(new Browser(base).signIn(STAFF, PASSWORD, "").headers().firstValue("Location"))
        .hasValueSatisfying(path -> assertThat(path).endsWith("/campaign/reviews"));
    assertThat(new Browser(base).signIn(WAREHOUSE, PASSWORD, "").headers().firstValue("Location"))
        .hasValueSatisfying(path -> assertThat(path).endsWith("/warehouse"));
  }

  @Test
  @Order(4)
  @RunAsClient
  void strangersWhoTryAnAccountDoNotLockItsPersonOut() throws Exception {
    Browser own = new Browser(base);
    own.signIn(STAFF, PASSWORD, "");
    own.get("account");
    own.post("sign-out", "");
    Browser stranger = new Browser(base);
    for (int i = 0; i < 10; i++) {
      assertThat(stranger.signIn(STAFF, "four green chairs", "").statusCode()).isEqualTo(422);
    }
    var refused = stranger.signIn(STAFF, PASSWORD, "");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 900);
    assertThat(withBasic(STAFF, "four red chairs").statusCode()).isEqualTo(429);
    assertThat(own.signIn(STAFF, PASSWORD, "").statusCode()).isEqualTo(303);
  }

  @Test
  @Order(2)
  @RunAsClient
  void aLinkThatIsNotGoodIsNoPage() throws Exception {
    Browser browser = new Browser(base);
    for (String path : List.of("setup", "setup?token=x", "choose-password?token=%00")) {
      assertThat(browser.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  private HttpResponse<String> withBasic(String email, String password) throws Exception {
    return new Browser(base).get("account", "Authorization", basic(email, password));
  }

  private static String basic(String email, String password) {
    byte[] pair = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}

package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.HttpCalls;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Programs call the API by keys that open one room each. */
@DatabaseTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiKeyIT extends ContainerTest {
  private static final String PERSON = "api-key@example.org";
  private static final String PASSWORD = "four blue chairs";
  private static final Pattern KEY = Pattern.compile("<code class=\"key\">(cmk_[^<]+)</code>");
  private static final String STOCK = "api/v1/stock?sku=RR-101-en";
  private static final String RECEIPTS = "api/v1/stock/receipts";

  @ArquillianResource private URL base;

  @Inject private OpeningAccounts opening;
  @Inject private ChoosingPasswords choosing;

  @Test
  @Order(1)
  void anAccountOfALeadWhoIsAlsoManager() {
    var account =
        new AccountForm(
            PERSON, "Key Owner", Set.of(Role.LEAD, Role.MANAGER), "EAST", "C-102", Language.EN);
    choosing.choose(opening.open(account).token(), PASSWORD);
  }

  @Test
  @Order(2)
  @RunAsClient
  void aKeyIsShownOnceAndWorksWhereItsScopeAndItsPersonsRoleDo() throws Exception {
    Browser browser = signedIn();
    HttpCalls stock = withKey(madeKey(browser, "Counting", "stock"));
    assertThat(browser.get("account/keys").body()).contains("Counting").doesNotContain("cmk_");
    assertThat(stock.get(STOCK).status()).isEqualTo(200);
    assertThat(stock.get("api/v1/warehouse/orders").status()).isEqualTo(403);
    assertThat(stock.postJson(RECEIPTS, "k", "{}").status()).isEqualTo(422);
    assertThat(stock.postJson("api/v1/warehouse/shipments", "k", "{}").status()).isEqualTo(403);
    assertThat(stock.postJson("api/v1/orders", "k", "{}").status()).isEqualTo(403);
    assertThat(stock.get("api/v1/publications").status()).isEqualTo(200);
    assertThat(browser.get("account/keys").body()).doesNotContain("Never");
  }

  @Test
  @Order(2)
  @RunAsClient
  void aKeyToReadReadsWhatItsPersonMayAndChangesNothing() throws Exception {
    HttpCalls reader = withKey(madeKey(signedIn(), "Report", "read"));
    assertThat(reader.get(STOCK).status()).isEqualTo(200);
    assertThat(reader.get("api/v1/coalitions/C-102/members").status()).isEqualTo(200);
    assertThat(reader.get("api/v1/coalitions/C-101/members").status()).isEqualTo(404);
    assertThat(reader.postJson(RECEIPTS, "k", "{}").status()).isEqualTo(403);
    assertThat(reader.postJson("api/v1/coalitions/C-102/members", "k", "{}").status())
        .isEqualTo(403);
  }

  @Test
  @Order(2)
  @RunAsClient
  void aKeyIsForProgramsAndOpensNoPage() throws Exception {
    HttpCalls reader = withKey(madeKey(signedIn(), "Pages", "read"));
    assertThat(reader.get("warehouse").status()).isEqualTo(401);
    assertThat(reader.get("metrics").status()).isIn(401, 403);
  }

  @Test
  @Order(2)
  @RunAsClient
  void anUnknownKeyEndsEvenACallThatNeedsNone() throws Exception {
    assertThat(withKey("cmk_x").get("api/v1/publications").status()).isEqualTo(401);
    assertThat(withKey("").get("api/v1/publications").status()).isEqualTo(401);
  }

  @Test
  @Order(2)
  @RunAsClient
  void whatIsWrongWithANewKeyIsSaidAtOnce() throws Exception {
    Browser browser = signedIn();
    browser.get("account/keys");
    var answer = browser.post("account/keys", Map.of("scope_metrics", "true", "days", "9"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("#keyName", "#scopes", "#days");
  }

  @Test
  @Order(3)
  @RunAsClient
  void aKeyEndsWhenItsPersonOrAnAdministratorSaysSo() throws Exception {
    Browser browser = signedIn();
    String first = madeKey(browser, "Mine", "read");
    end(browser, "account/keys");
    assertThat(withKey(first).get(STOCK).status()).isEqualTo(401);
    String second = madeKey(browser, "Lost", "read");
    Browser admin = new Browser(base);
    admin.signIn("admin@example.org", "demonstration-only", "");
    assertThat(admin.get("campaign/accounts/keys").body()).contains("Lost", "Key Owner");
    end(admin, "campaign/accounts/keys");
    assertThat(withKey(second).get(STOCK).status()).isEqualTo(401);
    assertThat(admin.get("campaign/audit").body()).contains("API key made", "API key ended");
  }

  @Test
  @Order(4)
  @RunAsClient
  void keysEndWithTheAccountAndDoNotComeBackWithIt() throws Exception {
    String key = madeKey(signedIn(), "Last", "read");
    Browser admin = new Browser(base);
    admin.signIn("admin@example.org", "demonstration-only", "");
    String accounts = admin.get("campaign/accounts").body();
    Matcher form =
        Pattern.compile("accounts/(\\d+)/close[^>]*>\\s*<input[^>]*>\\s*<button[^>]*Key Owner")
            .matcher(accounts);
    assertThat(form.find()).isTrue();
    String account = "campaign/accounts/" + form.group(1);
    assertThat(admin.post(account + "/close", "").statusCode()).isEqualTo(303);
    assertThat(withKey(key).get(STOCK).status()).isEqualTo(401);
    assertThat(admin.post(account + "/reopen", "").statusCode()).isEqualTo(303);
    assertThat(withKey(key).get(STOCK).status()).isEqualTo(401);
  }

  private Browser signedIn() throws Exception {
    Browser browser = new Browser(base);
    browser.signIn(PERSON, PASSWORD, "");
    return browser;
  }

  private static String madeKey(Browser browser, String name, String scope) throws Exception {
    browser.get("account/keys");
    var made =
        browser.post(
            "account/keys", Map.of("keyName", name, "scope_" + scope, "true", "days", "30"));
    Matcher key = KEY.matcher(made.body());
    assertThat(key.find()).as(made.body()).isTrue();
    return key.group(1);
  }

  /** Ends the key that stands first: the newest. */
  private static void end(Browser browser, String path) throws Exception {
    Matcher form = Pattern.compile(path + "/\\d+/end").matcher(browser.get(path).body());
    assertThat(form.find()).isTrue();
    assertThat(browser.post(form.group(), "").statusCode()).isEqualTo(303);
  }

  private HttpCalls withKey(String key) throws Exception {
    return HttpCalls.to(base.toURI()).with("Authorization", "Bearer " + key);
  }
}

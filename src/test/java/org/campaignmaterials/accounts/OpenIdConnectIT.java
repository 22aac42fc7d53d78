package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** People come by their organization's own sign-in, which signs its answers with its own keys. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdConnectIT {
  private static final String OURS = "materials";
  private static final String STAFF = "staff@example.org";

  @TempDir private static Path folder;

  private static MockOAuth2Server provider;
  private static ServerProcess server;
  private static URL base;

  @BeforeAll
  static void start() throws Exception {
    provider = new MockOAuth2Server();
    provider.start();
    int port = ServerProcess.freePort();
    server =
        ServerProcess.start(
            folder,
            port,
            Map.of(
                "APP_DEMO",
                "true",
                "APP_SITE_URL",
                "http://127.0.0.1:" + port,
                "APP_OIDC_ISSUER",
                provider.issuerUrl("staff").toString(),
                "APP_OIDC_CLIENTID",
                OURS,
                "APP_OIDC_CLIENTSECRET",
                "a secret"));
    server.awaitReady();
    base = server.address().toURL();
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.shutdown();
  }

  @Test
  @Order(1)
  void whoWasInvitedComesInAndGoesWhereTheyWanted() throws Exception {
    Browser browser = new Browser(base);
    assertThat(browser.get("sign-in").body()).contains("/sign-in/provider");
    says("subject-1", STAFF, true);
    var answer = browser.get(returned(browser, "/campaign/jobs"));
    assertThat(location(answer)).endsWith("/campaign/jobs");
    assertThat(browser.get("campaign/jobs").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void whoIsBoundIsKnownBySubjectWhateverTheAddressSaysNow() throws Exception {
    Browser browser = new Browser(base);
    says("subject-1", "married@example.org", false);
    assertThat(browser.get(returned(browser, "")).statusCode()).isEqualTo(303);
  }

  @Test
  @Order(2)
  void anAccountThatIsBoundIsNobodyElses() throws Exception {
    Browser browser = new Browser(base);
    says("subject-2", STAFF, true);
    assertRefused(browser.get(returned(browser, "")));
  }

  @Test
  @Order(2)
  void nobodyGetsAnAccountBySigningInNorByAnAddressThatNobodyVouchesFor() throws Exception {
    Browser stranger = new Browser(base);
    says("subject-3", "stranger@example.org", true);
    assertRefused(stranger.get(returned(stranger, "")));
    Browser unverified = new Browser(base);
    says("subject-4", "admin@example.org", false);
    assertRefused(unverified.get(returned(unverified, "")));
  }

  @Test
  @Order(2)
  void anAnswerToAnotherQuestionIsNotTaken() throws Exception {
    Browser attacker = new Browser(base);
    says("subject-1", STAFF, true);
    String theirs = returned(attacker, "");
    Browser victim = new Browser(base);
    assertRefused(victim.get(theirs));
    victim.get("sign-in/provider");
    assertRefused(victim.get(theirs));
    assertThat(attacker.get(theirs).statusCode()).isEqualTo(303);
    assertRefused(attacker.get(theirs));
  }

  @Test
  @Order(2)
  void anAnswerForSomebodyElseOrToAnOldQuestionIsNotTaken() throws Exception {
    for (String claim : List.of("aud", "nonce", "iss")) {
      Browser browser = new Browser(base);
      says("subject-1", Map.of("email", STAFF, "email_verified", true, claim, "another"));
      assertRefused(browser.get(returned(browser, "")));
    }
  }

  @Test
  @Order(2)
  void theQuestionIsBoundByStateNonceAndChallenge() throws Exception {
    var asked = URI.create(location(new Browser(base).get("sign-in/provider")));
    assertThat(asked.toString()).startsWith(provider.issuerUrl("staff").toString());
    assertThat(asked.getQuery())
        .contains("response_type=code", "code_challenge_method=S256", "client_id=" + OURS)
        .containsPattern("state=[\\w-]{43}")
        .containsPattern("nonce=[\\w-]{43}")
        .containsPattern("code_challenge=[\\w-]{43}");
  }

  @Test
  @Order(3)
  void whenTheOrganizationsSignInIsAwayThePasswordStillLetsIn() throws Exception {
    Browser browser = new Browser(base);
    String back = returned(browser, "");
    provider.shutdown();
    assertThat(browser.get(back).statusCode()).isEqualTo(503);
    assertThat(new Browser(base).signIn(STAFF, "demonstration-only", "").statusCode())
        .isEqualTo(303);
  }

  /** What the organization will say of whoever comes next. */
  private static void says(String subject, String email, boolean isVerified) {
    says(subject, Map.of("email", email, "email_verified", isVerified));
  }

  private static void says(String subject, Map<String, Object> claims) {
    provider.enqueueCallback(
        new DefaultOAuth2TokenCallback("staff", subject, "JWT", List.of(OURS), claims, 3600));
  }

  /** Goes to the organization and comes back; answers the address of the page that takes it in. */
  private static String returned(Browser browser, String next) throws Exception {
    String asked = location(browser.get("sign-in/provider?next=" + next));
    HttpResponse<String> answered =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(URI.create(asked)).build(), BodyHandlers.ofString());
    return location(answered).replaceFirst("^https?://[^/]+/", "");
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .noneSatisfy(cookie -> assertThat(cookie).startsWith("session="));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}

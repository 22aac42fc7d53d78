package org.campaignmaterials.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.Browser;
import org.campaignmaterials.testing.CodeApp;
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real installation, without demonstration data, gets its first account. */
class FirstAdministratorIT {
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/setup\\?token=(\\S+))");
  private static final Pattern LET_IN =
      Pattern.compile("http://localhost:\\d+(/choose-password\\?token=(\\S+))");

  @TempDir private Path folder;

  @Test
  void whoStartedTheServerMakesTheFirstAccountByALinkThatWorksOnce() throws Exception {
    int port = ServerProcess.freePort();
    try (var server = ServerProcess.start(folder, port, Map.of("APP_DEMO", "false"))) {
      server.awaitReady();
      Matcher link = server.awaitShown(LINK);
      String page = link.group(1).substring(1);
      assertThat(server.get(page).statusCode()).isEqualTo(200);
      String form = "email=first@example.org&name=First&token=" + link.group(2) + "&password=";
      assertThat(post(server.address(), "setup", form + "passwordpassword").body())
          .contains("easy to guess", "value=\"first@example.org\"");
      assertThat(post(server.address(), "setup", form + "four+blue+chairs").statusCode())
          .isEqualTo(303);
      assertThat(server.get(page).statusCode()).as("the link, once more").isEqualTo(404);
      var signIn = "email=FIRST@example.org&password=four+blue+chairs";
      assertThat(post(server.address(), "sign-in", signIn).headers().firstValue("Set-Cookie"))
          .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("session="));
      signsInWithASecondFactor(new Browser(server.address().toURL()));
    }
    isLetInAgainByWhoeverRunsTheServer(port);
  }

  /** Phone and recovery codes are lost, and nobody else could take the second factor away. */
  private void isLetInAgainByWhoeverRunsTheServer(int port) throws Exception {
    var settings = Map.of("APP_DEMO", "false");
    try (var server =
        ServerProcess.start(folder, port, settings, "--let-in", "First@example.org")) {
      server.awaitReady();
      Matcher link = server.awaitShown(LET_IN);
      String form = "token=" + link.group(2) + "&password=five+green+tables";
      assertThat(post(server.address(), "choose-password", form).statusCode()).isEqualTo(303);
      var browser = new Browser(server.address().toURL());
      browser.signIn("first@example.org", "five green tables", "");
      assertThat(browser.get("sign-in/second-factor").body())
          .as("a second factor is to be set up anew")
          .contains("name=\"sealed\"");
    }
  }

  /** Outside a demonstration, an administrator gets nowhere without one. */
  private static void signsInWithASecondFactor(Browser browser) throws Exception {
    assertThat(location(browser.signIn("first@example.org", "four blue chairs", "")))
        .endsWith("/sign-in/second-factor?next=");
    assertThat(location(browser.get("campaign/accounts"))).contains("/sign-in/second-factor");
    CodeApp phone = CodeApp.taught(browser.get("sign-in/second-factor").body());
    var set =
        browser.post(
            "sign-in/second-factor",
            Map.of("sealed", browser.hidden("sealed"), "code", phone.code()));
    assertThat(set.body()).contains("recovery codes").contains("/campaign/accounts");
    assertThat(browser.get("campaign/accounts").statusCode()).isEqualTo(200);
    browser.get("account/second-factor");
    assertThat(browser.post("account/second-factor/end", "code=" + phone.code(1)).body())
        .contains("do without");
    assertThat(browser.get("account/second-factor").body()).contains("10 recovery codes");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static HttpResponse<String> post(URI address, String path, String form) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
  }
}

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
import org.campaignmaterials.testing.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real installation, without demonstration data, gets its first account. */
class FirstAdministratorIT {
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/setup\\?token=(\\S+))");

  @TempDir private Path folder;

  @Test
  void whoStartedTheServerMakesTheFirstAccountByALinkThatWorksOnce() throws Exception {
    int port = ServerProcess.freePort();
    try (var server = ServerProcess.start(folder, port, Map.of("APP_DEMO", "false"))) {
      server.awaitReady();
      Matcher link = shown(server);
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
    }
  }

  /** The server says that it is ready a moment before it shows the link. */
  private static Matcher shown(ServerProcess server) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      Matcher link = LINK.matcher(server.screen());
      if (link.find()) {
        return link;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("No link was shown:\n" + server.screen());
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

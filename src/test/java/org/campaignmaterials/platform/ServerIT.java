package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.HttpCalls;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What the server itself answers, beside the application's own pages. */
@RunAsClient
class ServerIT extends ContainerTest {
  @ArquillianResource private URL base;

  @Test
  void isReadyWhenTheDatabaseAnswers() throws Exception {
    var answer = get("health/ready");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"name\":\"database\"", "\"status\":\"UP\"");
  }

  @Test
  void showsItsFiguresToNoStranger() throws Exception {
    assertThat(get("metrics").statusCode()).isIn(401, 403, 404);
  }

  @Test
  void givesAnAdministratorEveryFigureThatTheOperatorsGuideWatches() throws Exception {
    String guide = Files.readString(Path.of("src/docs/guides/operator.md"));
    String watch = guide.replaceAll("(?s).*## What to watch(.*?)\n## .*", "$1");
    List<String> watched =
        Pattern.compile("`([a-z]+_[a-z_]+)`(?=[^|]*\\|[^|]*(?:above|-1))")
            .matcher(watch)
            .results()
            .map(figure -> figure.group(1))
            .toList();
    assertThat(watched).hasSizeGreaterThan(6);
    String figures = HttpCalls.to(base.toURI()).as("admin").get("metrics").body();
    for (String name : watched) {
      assertThat(figures).containsPattern("(?m)^" + name + "(?:\\{[^}]*})? -?[0-9.]+$");
    }
    assertThat(figures).containsPattern("stock_reconciliation_differences(?:\\{[^}]*})? 0");
  }

  @Test
  void describesItsApiFromTheDocumentAndNotFromTheClasses() throws Exception {
    var answer = get("openapi");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("openapi: 3").doesNotContain("wadl");
  }

  @Test
  void listsItsAddressesNowhere() throws Exception {
    assertThat(get("application.wadl").statusCode()).isEqualTo(404);
    assertThat(get("api/v1/application.wadl").statusCode()).isEqualTo(404);
  }

  @Test
  void doesNotSayWhatItIsMadeOf() throws Exception {
    var headers = get("health/ready").headers();
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
  }

  @Test
  void answersInItsOwnWordsAndWithItsHeadersWhatIsNotThere() throws Exception {
    for (var path : List.of("nothing-here", "assets/nothing.css", "WEB-INF/web.xml")) {
      var answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("<!DOCTYPE html>", "/catalog");
      assertThat(answer.body()).as(path).doesNotContainIgnoringCase("payara");
      assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
    }
  }

  @Test
  void setsNoCookieForAReader() throws Exception {
    assertThat(get("nothing-here").headers().firstValue("Set-Cookie")).isEmpty();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(base.toURI().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}

package org.campaignmaterials.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody needs is not there: TRACE would send back whatever a proxy added to a request. */
@RunAsClient
class MethodsIT extends ContainerTest {
  @ArquillianResource private URL base;

  @ParameterizedTest
  @CsvSource({
    "TRACE, ''",
    "TRACE, catalog",
    "TRACE, api/v1/publications",
    "TRACE, assets/0000000000000000/none.css",
    "TRACE, error-page",
    "PROPFIND, catalog",
    "CONNECTED, catalog"
  })
  void aMethodThatNobodyNeedsIsRefused(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(base.toURI().resolve("/" + path))
            .version(HttpClient.Version.HTTP_1_1)
            .method(method, BodyPublishers.noBody())
            .header("X-Secret", "not-to-be-seen")
            .build();
    HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("not-to-be-seen");
  }
}

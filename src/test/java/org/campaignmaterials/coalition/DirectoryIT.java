package org.campaignmaterials.coalition;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.campaignmaterials.testing.ContainerTest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The directory as a stranger reads it. */
@RunAsClient
class DirectoryIT extends ContainerTest {
  @ArquillianResource private URL base;

  @Test
  void readsInBothLanguagesWithoutACookie() throws Exception {
    var english = get("coalitions");
    assertThat(english.statusCode()).isEqualTo(200);
    assertThat(english.body()).contains("Local coalitions").doesNotContainIgnoringCase("certified");
    assertThat(english.headers().firstValue("Set-Cookie")).isEmpty();

    var spanish = get("es/coalitions?state=TX");
    assertThat(spanish.body()).contains("Coaliciones locales", "en Texas");
  }

  @Test
  void anUnknownStateShowsEverything() throws Exception {
    assertThat(get("coalitions?state=%3Cscript%3E").statusCode()).isEqualTo(200);
    assertThat(get("coalitions?state=%3Cscript%3E").body()).doesNotContain("state=<script>");
  }

  @Test
  void theListForProgramsHasItsEnvelopeAndAnETag() throws Exception {
    var answer = get("api/v1/coalitions?state=wy&size=5");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"items\":[],\"page\":1,\"size\":5,\"total\":0}");

    var again =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(base.toURI().resolve("api/v1/coalitions?state=wy&size=5"))
                    .header("If-None-Match", answer.headers().firstValue("ETag").orElseThrow())
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void wrongParametersAreRefusedByName() throws Exception {
    var answer = get("api/v1/coalitions?page=0&size=abc&state=Atlantis");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "\"field\":\"page\"", "\"field\":\"size\"", "\"field\":\"state\"", "state_unknown");
  }

  @Test
  void pagesAreNotFoundBelowTheApiNorListsAmongThePages() throws Exception {
    assertThat(get("api/v1/coalitions/start").statusCode()).isEqualTo(404);
    assertThat(get("coalitions/nothing").statusCode()).isEqualTo(404);
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(base.toURI().resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}

package org.campaignmaterials.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.Eventually;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents of editions as a stranger downloads them and as campaign staff see them made. */
@RunAsClient
class DocumentsIT extends ContainerTest {
  /** All of the catalog takes less than a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @ArquillianResource private URL base;

  @Test
  void aPublicationOffersItsDocumentsInEachLanguageAsSoonAsTheyAreMade() throws Exception {
    made("catalog/RR-101/RR-101-es-2026.1-print.pdf");
    made("catalog/RR-101/RR-101-en-2026.1.pdf");

    assertThat(text("catalog/RR-101"))
        .contains("href=\"/catalog/RR-101/RR-101-en-2026.1.pdf\"")
        .contains("href=\"/catalog/RR-101/RR-101-es-2026.1-print.pdf\"")
        .containsPattern("accessible PDF, \\d+ kB");
    assertThat(text("es/catalog/RR-101")).containsPattern("PDF accesible, \\d+ kB");
  }

  @Test
  void aDocumentIsCalledByItsNumberIsKeptByBrowsersAndIsNotSentTwice() throws Exception {
    HttpResponse<byte[]> document = made("catalog/RR-101/RR-101-en-2026.1.pdf");

    assertThat(header(document, "Content-Type")).isEqualTo("application/pdf");
    assertThat(header(document, "Content-Disposition"))
        .isEqualTo("inline; filename=\"RR-101-en-2026.1.pdf\"");
    assertThat(header(document, "Cache-Control")).isEqualTo("public, no-cache");
    assertThat(document.headers().firstValue("Set-Cookie")).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(document.body())) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("You may be able to speak with a patient alone");
    }
    HttpResponse<byte[]> again =
        get("catalog/RR-101/RR-101-en-2026.1.pdf", "If-None-Match", header(document, "ETag"));
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void whatIsForSomebodyWhoMayNeedHelpIsNotKeptByTheBrowserAndNamedByANumberOnly()
      throws Exception {
    HttpResponse<byte[]> card = made("catalog/RR-191/RR-191-en-2026.1.pdf");

    assertThat(header(card, "Cache-Control")).isEqualTo("no-store");
    assertThat(header(card, "Content-Disposition"))
        .isEqualTo("inline; filename=\"RR-191-en-2026.1.pdf\"");
    assertThat(text("catalog/RR-191")).contains("If somebody looks at your device");
  }

  @Test
  void aDraftIsReadOnScreenAndNobodyPrintsIt() throws Exception {
    made("catalog/RR-190/RR-190-zh-Hans-2026.1.pdf");

    assertThat(get("catalog/RR-190/RR-190-zh-Hans-2026.1-print.pdf").statusCode()).isEqualTo(404);
    assertThat(text("catalog/RR-190")).doesNotContain("RR-190-zh-Hans-2026.1-print.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "catalog/RR-102/RR-101-en-2026.1.pdf",
        "catalog/RR-101/RR-101-en-2020.1.pdf",
        "catalog/RR-101/RR-101-en.pdf",
        "catalog/RR-180/RR-180-en-2026.1-print.pdf",
        "catalog/RR-101/..%2F..%2Fsecret",
        "catalog/RR-101/%00.pdf",
        "catalog/RR-999/RR-999-en-2026.1.pdf"
      })
  void whatThereIsNotIsNotFound(String path) throws Exception {
    assertThat(get(path).statusCode()).isIn(400, 404);
  }

  @Test
  void campaignStaffSeeHowFarTheyAreAndThatNoTextIsTooLong() throws Exception {
    made("catalog/RR-196/RR-196-zh-Hans-2026.1.pdf");
    String staff =
        Base64.getEncoder().encodeToString("staff@example.org:demonstration-only".getBytes());
    HttpResponse<byte[]> answer = get("campaign/documents", "Authorization", "Basic " + staff);
    String page = new String(answer.body(), StandardCharsets.UTF_8);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(page)
        .containsPattern("\\d+ of \\d+ editions have all their documents")
        .contains("RR-180-en-2026.1", "None: a kit is printed part by part")
        .doesNotContain("Not made");
  }

  /** Waits for the job, as a reader would who comes back. */
  private HttpResponse<byte[]> made(String path) {
    return Eventually.found(
        "somebody makes " + path,
        PATIENCE,
        () -> Optional.of(get(path)).filter(answer -> answer.statusCode() == 200));
  }

  private String text(String path) throws Exception {
    return new String(get(path).body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.toURI().resolve("/" + path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<byte[]> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}

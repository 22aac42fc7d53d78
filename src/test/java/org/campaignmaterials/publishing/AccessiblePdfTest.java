package org.campaignmaterials.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.campaignmaterials.journey.Paper;
import org.campaignmaterials.testing.AccessiblePdfStandard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessiblePdfTest {
  /** Of a report, in points. */
  private static final float MARGIN = 0.75f * 72;

  private static final String PICTURE =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA"
          + "60e6kgAAAABJRU5ErkJggg==";

  @Test
  void aPageBecomesAnAccessibleDocument() throws IOException {
    byte[] pdf =
        pdf(
            """
            <h1>El tercer trimestre</h1>
            <h2>Piezas</h2>
            <p>Años, niñez, ¿sí? “Łódź” — <strong>½ · ≥ 10</strong></p>
            <table><caption>Piezas</caption>
            <thead><tr><th scope="col">Estado</th><th scope="col">Piezas</th></tr></thead>
            <tbody><tr><th scope="row">Enviadas</th><td>1,850</td></tr></tbody></table>
            <ul><li>Uno</li><li>Dos</li></ul>
            <p><img src="%s" alt="Un punto"/></p>
            """
                .formatted(PICTURE));
    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Un informe");
      assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle())
          .isEqualTo("Piezas");
      assertThat(new PDFTextStripper().getText(document)).contains("Años, niñez, ¿sí?", "1,850");
    }
  }

  @ParameterizedTest
  @MethodSource("org.campaignmaterials.testing.Names#inManyLetters")
  void aNameIsSetInTheLettersInWhichItIsWritten(String name) throws IOException {
    byte[] pdf =
        pdf("<h1>%1$s</h1><p>Congelado por %1$s, <strong>%1$s</strong>.</p>".formatted(name));
    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    assertThat(new Paper(pdf).text().split(Pattern.quote(name), -1)).hasSize(4);
  }

  @Test
  void aNameTypedWithLooseAccentsIsSetWithFirmOnes() {
    byte[] pdf = pdf("<p>%s</p>".formatted(Normalizer.normalize("Ngô Thế", Normalizer.Form.NFD)));
    assertThat(new Paper(pdf).text()).contains("Ngô Thế");
  }

  @Test
  void aCharacterThatNobodySetsLeavesNoHole() {
    byte[] pdf = pdf("<h1>Un dibujo</h1><p>\uD83D\uDE00 .</p>");
    assertThat(AccessiblePdfStandard.brokenBy(pdf)).isEmpty();
    assertThat(new Paper(pdf).text()).contains(AccessiblePdf.MISSING + " .");
  }

  @Test
  void aNameWithoutSpacesStaysOnThePaper() throws IOException {
    byte[] pdf =
        pdf(
            """
            <table class="limbs"><thead><tr><th scope="col" class="limb">Parte</th>
            <th scope="col">Dice</th></tr></thead>
            <tbody><tr><th scope="row" class="limb">Miembros</th>
            <td><ul><li class="part">%s</li></ul></td></tr></tbody></table>
            <table class="behind"><thead><tr><th scope="col" class="no">N.º</th>
            <th scope="col" class="limb">Cifra</th><th scope="col" class="last">De</th></tr></thead>
            <tbody><tr><td class="no">1</td><th scope="row">%s</th><td class="last ids">%s</td></tr>
            </tbody></table>
            """
                .formatted("W".repeat(118), "W".repeat(60), "W".repeat(118)));
    Rightmost rightmost = new Rightmost();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      rightmost.getText(document);
      float paper = document.getPage(0).getMediaBox().getWidth();
      assertThat(rightmost.edge).isBetween(paper / 2, paper - MARGIN + 1);
    }
  }

  /** How far to the right the text goes, in points. */
  private static final class Rightmost extends PDFTextStripper {
    private float edge;

    @Override
    protected void processTextPosition(TextPosition text) {
      edge = Math.max(edge, text.getXDirAdj() + text.getWidthDirAdj());
    }
  }

  @Test
  void nothingIsFetchedAndNoFileIsOpened(@TempDir Path folder) throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer stranger =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    stranger.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    stranger.start();
    Path secret = Files.writeString(folder.resolve("secret.css"), "p { page-break-after: always }");
    try {
      String far = "http://127.0.0.1:" + stranger.getAddress().getPort() + "/x";
      byte[] pdf =
          pdf(
              """
              <link rel="stylesheet" href="%1$s"/><link rel="stylesheet" href="%2$s"/>
              <style>@import url(%2$s); @font-face { font-family: f; src: url(%1$s) }
                p { font-family: f, 'Public Sans'; background: url(%1$s) }</style>
              <h1>A</h1><p>B</p><p>C</p><p><img src="%1$s" alt="x"/><img src="%2$s" alt="y"/>
              <object type="image/svg+xml" data="%1$s"></object></p>
              """
                  .formatted(far, secret.toUri()));
      assertThat(asked).hasValue(0);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
      }
    } finally {
      stranger.stop(0);
    }
  }

  @Test
  void entitiesFromOutsideAreRefused(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "very secret");
    String html =
        "<!DOCTYPE html [<!ENTITY s SYSTEM \"%s\">]><html lang=\"en\"><head><title>T</title></head>"
                .formatted(secret.toUri())
            + "<body><p>&s;</p></body></html>";
    assertThatThrownBy(() -> AccessiblePdf.of(html.getBytes(StandardCharsets.UTF_8), "report.css"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] pdf(String body) {
    return AccessiblePdf.of(
        """
        <!DOCTYPE html>
        <html lang="es"><head><title>Un informe</title>
        <meta name="description" content="Un informe de prueba"/>
        <bookmarks><bookmark name="Piezas" href="#piezas"/></bookmarks></head>
        <body><div id="piezas">%s</div></body></html>
        """
            .formatted(body)
            .getBytes(StandardCharsets.UTF_8),
        "report.css");
  }
}

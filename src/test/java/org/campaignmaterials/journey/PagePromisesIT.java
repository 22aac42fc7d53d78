package org.campaignmaterials.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.campaignmaterials.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page that breaks every promise is caught at each of them. */
@ExtendWith(RealBrowser.class)
class PagePromisesIT {
  private static final String CARELESS =
      """
      <!DOCTYPE html>
      <html lang="en"><head><title>Careless</title></head>
      <body>
      <p id="twice">Too wide</p><p id="twice">Too pale</p>
      <div style="width: 400px; color: #ddd; background: #fff">Pale words</div>
      <img src="https://elsewhere.example/pixel.png" alt="">
      <h1>First</h1><h4>Fourth</h4>
      <script>alert('a script in the page')</script>
      </body></html>
      """;

  @Test
  void aCarelessPageIsNoticed() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page = CARELESS.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          exchange.getResponseHeaders().set("Set-Cookie", "tracked=yes");
          exchange
              .getResponseHeaders()
              .set("Content-Security-Policy", "script-src 'self'; style-src 'unsafe-inline'");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    URI site = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    PagePromises promises = new PagePromises();
    try (Tab phone = RealBrowser.onAPhone(site.toURL(), Language.EN)) {
      phone.open("/");
      promises.keptByPublicPage(phone);
    } finally {
      server.stop(0);
    }
    assertThat(String.join("\n", promises.broken()))
        .contains("Content Security Policy")
        .contains("asked another host: https://elsewhere.example/pixel.png")
        .contains("HTML: line 4: Duplicate ID")
        .contains("too wide for 390 pixels: [408 pixels, <div", "too wide for 320")
        .contains("axe color-contrast")
        .contains("keeps no place for <img")
        .contains("skips from heading 1 to 4")
        .contains("sets the cookie tracked");
  }
}

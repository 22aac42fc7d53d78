package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManagerFactory;
import org.campaignmaterials.testing.ServerProcess;
import org.campaignmaterials.testing.TestCertificate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server with a certificate in PEM files, as an operator gives it one. */
class EncryptedServerIT {
  @TempDir private Path folder;

  private TestCertificate certificate;

  @BeforeEach
  void makeACertificate() {
    certificate = TestCertificate.in(folder, "site");
  }

  @Test
  void speaksHttpsAloneAndLeadsTheOthersThere() throws Exception {
    int port = ServerProcess.freePort();
    int plain = ServerProcess.freePort();
    var settings =
        Map.of(
            "APP_DEMO", "true",
            "APP_TLS_CERTIFICATE", certificate.certificate().toString(),
            "APP_TLS_KEY", certificate.key().toString(),
            "APP_TLS_REDIRECTPORT", String.valueOf(plain));
    try (var server = ServerProcess.start(folder, port, settings)) {
      server.awaitShown(Pattern.compile("Ready: https://localhost:" + port));
      URI site = URI.create("https://localhost:" + port + "/");
      var page = get(client("TLSv1.3"), site.resolve("catalog"));
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Strict-Transport-Security"))
          .hasValue("max-age=31536000");
      assertThat(get(client("TLSv1.2"), site.resolve("nothing")).statusCode()).isEqualTo(404);
      setsTheCookieForHttpsOnly(site);
      leadsTheOthersThere(URI.create("http://localhost:" + plain + "/"), site);
      try (Stream<Path> left = Files.walk(folder)) {
        assertThat(left.filter(file -> file.toString().endsWith(".p12")))
            .as("copies of the key")
            .noneMatch(file -> file.getFileName().toString().startsWith("tls"));
      }
    }
  }

  private void setsTheCookieForHttpsOnly(URI site) throws Exception {
    var signIn =
        HttpRequest.newBuilder(site.resolve("sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "email=staff%40example.org&password=demonstration-only"))
            .build();
    var signedIn = client("TLSv1.3").send(signIn, HttpResponse.BodyHandlers.ofString());
    assertThat(signedIn.statusCode()).isEqualTo(303);
    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("__Host-")
                    .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Domain"));
  }

  private void leadsTheOthersThere(URI plain, URI site) throws Exception {
    var led = get(client("TLSv1.3"), plain.resolve("es/catalog?q=a%20b"));
    assertThat(led.statusCode()).isEqualTo(308);
    assertThat(led.headers().firstValue("Location")).hasValue(site + "es/catalog?q=a%20b");
    assertThat(led.body()).isEmpty();
    var sent =
        client("TLSv1.3")
            .send(
                HttpRequest.newBuilder(plain.resolve("order"))
                    .POST(HttpRequest.BodyPublishers.ofString("a=b"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(sent.statusCode()).as("a form that anybody on the line could read").isEqualTo(403);
  }

  private HttpClient client(String version) throws Exception {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("site", certificate.itself());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .sslContext(context)
        .sslParameters(new SSLParameters(null, new String[] {version}))
        .build();
  }

  private static HttpResponse<String> get(HttpClient client, URI address) throws Exception {
    return client.send(
        HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }
}

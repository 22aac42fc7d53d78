package org.campaignmaterials.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.campaignmaterials.testing.TestCertificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is told whose certificate can't be used. */
class LaunchTlsTest {
  @TempDir private static Path folder;

  private static TestCertificate ours;
  private static TestCertificate others;

  @BeforeAll
  static void makeCertificates() {
    ours = TestCertificate.in(folder, "ours");
    others = TestCertificate.in(folder, "others");
  }

  @Test
  void aCertificateAndItsKeyAreTaken() throws Exception {
    var tls = LaunchTls.read(ours.certificate(), ours.key());
    assertThat(tls.isOutOfDate(Clock.systemUTC())).isFalse();
    var inThreeDays = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofDays(3));
    assertThat(tls.isOutOfDate(inThreeDays)).isTrue();
  }

  @Test
  void theServersCopyOfTheKeyIsReadableByItsUserAloneAndTakenAwayWithAllThatNamesIt()
      throws Exception {
    var tls = LaunchTls.read(ours.certificate(), ours.key());
    tls.handOver();
    var copy = Path.of(System.getProperty("javax.net.ssl.keyStore"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    tls.takeAway();
    assertThat(copy).doesNotExist();
    assertThat(System.getProperties().stringPropertyNames())
        .noneMatch(name -> name.startsWith("javax.net.ssl.keyStore"));
  }

  @Test
  void filesThatAreMissingOrOtherThingsOrNotEachOthersAreNamed() throws Exception {
    var old = folder.resolve("old.key");
    Files.writeString(
        old, "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n");
    refused(ours.certificate(), others.key(), "is not that of the first certificate in");
    refused(ours.certificate(), old, "openssl pkcs8 -topk8 -nocrypt");
    refused(ours.certificate(), folder.resolve("none.key"), "none.key (app.tls.key) can't be read");
    refused(folder.resolve("none.crt"), ours.key(), "none.crt (app.tls.certificate) can't be read");
    refused(ours.key(), ours.key(), "ours.key (app.tls.certificate)");
  }

  private static void refused(Path certificate, Path key, String sentence) {
    assertThatThrownBy(() -> LaunchTls.read(certificate, key))
        .isInstanceOf(LaunchFailure.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void withACertificateTheSiteIsReadByHttps() throws Exception {
    assertThat(settings(Map.of()).scheme()).isEqualTo("https");
    assertThat(settings(Map.of()).tls()).isPresent();
    assertThat(settings(Map.of("APP_TLS_REDIRECTPORT", "8081")).redirectPort()).contains(8081);
    assertThatThrownBy(() -> settings(Map.of("APP_SITE_URL", "http://materials.example.org")).tls())
        .hasMessageContaining("app.site.url is http://materials.example.org");
    assertThatThrownBy(() -> settings(Map.of("APP_TLS_KEY", " ")).tls())
        .hasMessageContaining("needed together");
  }

  private static LaunchSettings settings(Map<String, String> more) throws LaunchFailure {
    Map<String, String> environment = new HashMap<>();
    environment.put("APP_TLS_CERTIFICATE", ours.certificate().toString());
    environment.put("APP_TLS_KEY", ours.key().toString());
    environment.putAll(more);
    return LaunchSettings.read(new String[0], new Properties(), environment, folder);
  }
}

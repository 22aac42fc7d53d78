package org.campaignmaterials.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * A certificate for localhost that nobody signed, made by the JDK's own tool and written into PEM
 * files as other people's tools write them.
 *
 * @param itself to be trusted by a test's client
 */
public record TestCertificate(Certificate itself, Path certificate, Path key) {
  private static final String PASSWORD = "only for this test";
  private static final String ALIAS = "made";

  /** Makes one in files of this folder that begin with a name. */
  public static TestCertificate in(Path folder, String name) {
    Path store = folder.resolve(name + ".p12");
    try {
      Process keytool =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                  "-genkeypair",
                  "-alias",
                  ALIAS,
                  "-keyalg",
                  "EC",
                  "-groupname",
                  "secp256r1",
                  "-dname",
                  "CN=localhost",
                  "-ext",
                  "SAN=dns:localhost,ip:127.0.0.1",
                  "-validity",
                  "2",
                  "-storetype",
                  "PKCS12",
                  "-keystore",
                  store.toString(),
                  "-storepass",
                  PASSWORD)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve(name + ".txt").toFile())
              .start();
      if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
        throw new IllegalStateException(Files.readString(folder.resolve(name + ".txt")));
      }
      KeyStore made = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
      Certificate itself = made.getCertificate(ALIAS);
      byte[] secret = made.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded();
      Files.delete(store);
      return new TestCertificate(
          itself,
          pem(folder.resolve(name + ".crt"), "CERTIFICATE", itself.getEncoded()),
          pem(folder.resolve(name + ".key"), "PRIVATE KEY", secret));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path pem(Path file, String what, byte[] bytes) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        file, "-----BEGIN %s-----\n%s\n-----END %1$s-----\n".formatted(what, text));
  }
}

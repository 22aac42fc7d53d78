package org.campaignmaterials.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The server's certificate and key, from the PEM files that everybody's tools write. The server
 * takes a key store only: it is given one in a file of the launcher's own, readable by its user
 * alone, with a password made for this start; when the server is up the file is removed.
 */
final class LaunchTls {
  /** What the entry is called in the key store. */
  static final String ALIAS = "site";

  /** The settings by which the JDK and the server find a key store. */
  private static final String STORE = "javax.net.ssl.keyStore";

  private static final Pattern KEY =
      Pattern.compile(
          "-----BEGIN ([A-Z ]*PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----",
          Pattern.DOTALL);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Map<String, String> SIGNATURES =
      Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

  private final List<X509Certificate> chain;
  private final PrivateKey key;
  private final char[] password = newPassword();
  private Path file;

  private LaunchTls(List<X509Certificate> chain, PrivateKey key) {
    this.chain = chain;
    this.key = key;
  }

  /**
   * Reads the files.
   *
   * @throws LaunchFailure in a sentence, when they can't be read or don't belong together
   */
  static LaunchTls read(Path certificate, Path key) throws LaunchFailure {
    List<X509Certificate> chain = chain(certificate);
    PrivateKey secret = key(key, chain.get(0).getPublicKey().getAlgorithm());
    if (!belongTogether(chain.get(0), secret)) {
      throw new LaunchFailure(
          "The key in %s (app.tls.key) is not that of the first certificate in %s"
                  .formatted(key, certificate)
              + " (app.tls.certificate).");
    }
    return new LaunchTls(chain, secret);
  }

  private static List<X509Certificate> chain(Path file) throws LaunchFailure {
    List<X509Certificate> chain = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        chain.add((X509Certificate) each);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new LaunchFailure(
          "The certificate %s (app.tls.certificate) can't be read as a PEM file.".formatted(file),
          e);
    }
    if (chain.isEmpty()) {
      throw new LaunchFailure(
          "There is no certificate in %s (app.tls.certificate).".formatted(file));
    }
    return chain;
  }

  private static PrivateKey key(Path file, String algorithm) throws LaunchFailure {
    try {
      Matcher pem = KEY.matcher(Files.readString(file));
      if (!pem.find() || !pem.group(1).equals("PRIVATE KEY")) {
        throw new LaunchFailure(
            "The key %s (app.tls.key) is not in PKCS#8 without a password; write it so by:"
                    .formatted(file)
                + " openssl pkcs8 -topk8 -nocrypt -in old.pem -out new.pem");
      }
      byte[] bytes = Base64.getMimeDecoder().decode(pem.group(2));
      return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(bytes));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new LaunchFailure("The key %s (app.tls.key) can't be read.".formatted(file), e);
    }
  }

  private static boolean belongTogether(X509Certificate certificate, PrivateKey key) {
    byte[] anything = {1, 2, 3};
    try {
      String algorithm = SIGNATURES.getOrDefault(key.getAlgorithm(), key.getAlgorithm());
      Signature signature = Signature.getInstance(algorithm);
      signature.initSign(key);
      signature.update(anything);
      byte[] signed = signature.sign();
      signature.initVerify(certificate.getPublicKey());
      signature.update(anything);
      return signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static char[] newPassword() {
    byte[] random = new byte[32];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random).toCharArray();
  }

  /** Whether browsers will refuse it, because its time is over or has not come. */
  boolean isOutOfDate(Clock clock) {
    var now = clock.instant();
    X509Certificate own = chain.get(0);
    return now.isAfter(own.getNotAfter().toInstant())
        || now.isBefore(own.getNotBefore().toInstant());
  }

  /** Leaves the key store where the server looks for it. */
  void handOver() throws LaunchFailure {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, password);
      store.setKeyEntry(ALIAS, key, password, chain.toArray(Certificate[]::new));
      // Created for this user alone, on systems that know users.
      file = Files.createTempFile("tls", ".p12");
      file.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(file)) {
        store.store(out, password);
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new LaunchFailure("The certificate can't be handed to the server.", e);
    }
    System.setProperty(STORE, file.toString());
    System.setProperty(STORE + "Type", "PKCS12");
    System.setProperty(STORE + "Password", new String(password));
  }

  /**
   * Takes it away again, when the server has read it. Nothing may look for it any more: connections
   * to others, to the mail server for instance, would fail without the file.
   */
  void takeAway() {
    System.clearProperty(STORE);
    System.clearProperty(STORE + "Type");
    System.clearProperty(STORE + "Password");
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It goes with the process.
    }
  }

  /** Lets the launcher's own question pass: it knows the certificate, whatever host it names. */
  void trust(HttpsURLConnection connection) throws LaunchFailure {
    try {
      KeyStore own = KeyStore.getInstance("PKCS12");
      own.load(null, null);
      own.setCertificateEntry(ALIAS, chain.get(0));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(own);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      connection.setSSLSocketFactory(context.getSocketFactory());
      connection.setHostnameVerifier((host, session) -> true);
    } catch (IOException | GeneralSecurityException e) {
      throw new LaunchFailure("The server can't be asked whether it is ready.", e);
    }
  }
}

package org.campaignmaterials.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * A server that letters are handed to, or that keeps a mailbox, and how it is spoken to. An
 * encrypted connection is made only to a server that proves to be the one that was named.
 *
 * @param user for servers that ask who comes; empty for those that don't
 * @param password the user's
 * @param trusted a PEM file with the certificates of who vouches for the server; empty for those
 *     whom Java knows
 */
record MailServer(
    String host,
    int port,
    MailSecurity security,
    Optional<String> user,
    Optional<String> password,
    Optional<Path> trusted) {

  /** For each thing said and answered: a whole letter takes some eight of them. */
  private static final String TIMEOUT_MILLIS = "15000";

  /**
   * Refuses to be a server to which a password would travel in the open.
   *
   * @throws IllegalArgumentException if there is a user and no encryption
   */
  MailServer {
    if (user.isPresent() && security == MailSecurity.NONE) {
      throw new IllegalArgumentException(
          "a password does not travel without encryption: choose starttls or tls, or name no user");
    }
  }

  /**
   * What the mail library is told.
   *
   * @param protocol {@code smtp} or {@code imap}
   * @throws IllegalArgumentException if the file of trusted certificates can't be read
   */
  Properties properties(String protocol) {
    Properties properties = new Properties();
    String name = "mail." + protocol + ".";
    properties.setProperty(name + "connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty(name + "timeout", TIMEOUT_MILLIS);
    properties.setProperty(name + "writetimeout", TIMEOUT_MILLIS);
    properties.setProperty(name + "auth", String.valueOf(user.isPresent()));
    boolean startTls = security == MailSecurity.STARTTLS;
    properties.setProperty(name + "starttls.enable", String.valueOf(startTls));
    properties.setProperty(name + "starttls.required", String.valueOf(startTls));
    properties.setProperty(name + "ssl.enable", String.valueOf(security == MailSecurity.TLS));
    properties.setProperty(name + "ssl.checkserveridentity", "true");
    properties.setProperty(name + "ssl.protocols", "TLSv1.2 TLSv1.3");
    trusted.ifPresent(file -> properties.put(name + "ssl.socketFactory", trusting(file)));
    return properties;
  }

  private static SSLSocketFactory trusting(Path file) {
    try (InputStream pem = Files.newInputStream(file)) {
      KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
      known.load(null, null);
      int number = 0;
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        known.setCertificateEntry("trusted-" + number++, each);
      }
      if (number == 0) {
        throw new IllegalArgumentException("no certificate in " + file);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(known);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException("no readable certificates in " + file, e);
    }
  }
}

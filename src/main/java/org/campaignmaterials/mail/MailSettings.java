package org.campaignmaterials.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Optional;
import org.campaignmaterials.database.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves this installation: the settings {@code app.mail.*}. */
@ApplicationScoped
class MailSettings {
  @Inject
  @ConfigProperty(name = "app.data.dir", defaultValue = "data")
  private String dataDir;

  @Inject
  @ConfigProperty(name = "app.mail.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "app.mail.port", defaultValue = "587")
  private int port;

  @Inject
  @ConfigProperty(name = "app.mail.security", defaultValue = "starttls")
  private String security;

  @Inject
  @ConfigProperty(name = "app.mail.trust")
  private Optional<String> trust;

  @Inject
  @ConfigProperty(name = "app.mail.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "app.mail.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "app.mail.from", defaultValue = "materials@example.org")
  private String from;

  @Inject
  @ConfigProperty(name = "app.mail.replyTo")
  private Optional<String> replyTo;

  @Inject
  @ConfigProperty(name = "app.mail.perMinute", defaultValue = "120")
  private int perMinute;

  /** Settings that can't be meant end the start: a letter that never leaves is noticed late. */
  void check(@Observes @Priority(DatabaseReady.FEATURES) DatabaseReady ready) {
    from();
    replyTo();
    try {
      server().ifPresent(server -> server.properties("smtp"));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("app.mail: " + e.getMessage(), e);
    }
  }

  /** The name of the mail server; empty where letters are files. */
  Optional<String> host() {
    return host.filter(name -> !name.isBlank());
  }

  MailRoute route() {
    return server()
        .<MailRoute>map(SmtpRoute::new)
        .orElseGet(() -> new FolderRoute(Path.of(dataDir, "mail")));
  }

  private Optional<MailServer> server() {
    return host()
        .map(
            name ->
                new MailServer(
                    name,
                    port,
                    MailSecurity.ofCode(security),
                    user.filter(text -> !text.isBlank()),
                    password,
                    trusted()));
  }

  /** The certificates by which mail servers prove who they are; empty for those that Java knows. */
  Optional<Path> trusted() {
    return trust.filter(file -> !file.isBlank()).map(Path::of);
  }

  /** Whom letters come from, as {@code Name <address>} or an address alone. */
  InternetAddress from() {
    return address("app.mail.from", from);
  }

  /** Where answers go that people write: a mailbox that somebody reads. */
  Optional<InternetAddress> replyTo() {
    return replyTo.filter(text -> !text.isBlank()).map(text -> address("app.mail.replyTo", text));
  }

  /** How many letters may leave within a minute; 0 for as many as there are, as into a folder. */
  int perMinute() {
    return host().isEmpty() ? 0 : perMinute;
  }

  private static InternetAddress address(String setting, String text) {
    try {
      InternetAddress address = new InternetAddress(text, true);
      if (address.getAddress().indexOf('@') < 0) {
        throw new AddressException("no domain");
      }
      return address;
    } catch (AddressException e) {
      throw new IllegalStateException(setting + " is no e-mail address: " + text, e);
    }
  }
}

package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Optional;
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
  @ConfigProperty(name = "app.mail.starttls", defaultValue = "true")
  private boolean startTls;

  @Inject
  @ConfigProperty(name = "app.mail.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "app.mail.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "app.mail.from", defaultValue = "materials@example.org")
  private String from;

  MailRoute route() {
    if (host.filter(name -> !name.isBlank()).isEmpty()) {
      return new FolderRoute(Path.of(dataDir, "mail"));
    }
    return new SmtpRoute(host.get(), port, startTls, user, password);
  }

  /** Whom letters come from, as {@code Name <address>} or an address alone. */
  InternetAddress from() throws AddressException {
    return new InternetAddress(from, true);
  }
}

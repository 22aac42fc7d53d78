package org.campaignmaterials.mail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignmaterials.database.DatabaseReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where letters come back that can't be delivered: the settings {@code app.mail.returns.*}. */
@ApplicationScoped
class ReturnSettings {
  /** A star stands for what tells the letters apart; 64 characters may stand before the @. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z0-9._+=-]{0,24}\\*?[A-Za-z0-9._+=-]{0,4}@[A-Za-z0-9.-]+");

  @Inject private MailSettings mail;

  @Inject
  @ConfigProperty(name = "app.mail.returns.address")
  private Optional<String> address;

  @Inject
  @ConfigProperty(name = "app.mail.returns.host")
  private Optional<String> host;

  @Inject
  @ConfigProperty(name = "app.mail.returns.port", defaultValue = "993")
  private int port;

  @Inject
  @ConfigProperty(name = "app.mail.returns.security", defaultValue = "tls")
  private String security;

  @Inject
  @ConfigProperty(name = "app.mail.returns.user")
  private Optional<String> user;

  @Inject
  @ConfigProperty(name = "app.mail.returns.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "app.mail.returns.folder", defaultValue = "INBOX")
  private String folder;

  /** Settings that can't be meant end the start. */
  void check(@Observes @Priority(DatabaseReady.FEATURES) DatabaseReady ready) {
    try {
      address();
      mailbox();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("app.mail.returns: " + e.getMessage(), e);
    }
  }

  /** The envelope's sender with a star in it; empty where letters come back to their writer. */
  Optional<String> address() {
    return address
        .filter(text -> !text.isBlank())
        .map(text -> text.contains("*") ? text : text.replace("@", "+*@"))
        .map(
            text -> {
              if (!ADDRESS.matcher(text).matches()) {
                throw new IllegalArgumentException("no address for returns: " + text);
              }
              return text;
            });
  }

  /** The mailbox in which they are found; empty where nobody looks. */
  Optional<ReturnMailbox> mailbox() {
    return host.filter(name -> !name.isBlank())
        .map(
            name ->
                new ReturnMailbox(
                    new MailServer(
                        name,
                        port,
                        MailSecurity.ofCode(security),
                        user.filter(text -> !text.isBlank()),
                        password,
                        mail.trusted()),
                    folder));
  }
}

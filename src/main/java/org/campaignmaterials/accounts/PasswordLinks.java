package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.campaignmaterials.accounts.OneTimeLink.Purpose;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/**
 * The links in letters by which a person chooses a password. What waits in the outbox names the
 * link and can't open it: its token is derived when the letter is written.
 */
@ApplicationScoped
class PasswordLinks {
  @Inject private OneTimeLinks links;
  @Inject private Accounts accounts;
  @Inject private Outbox outbox;
  @Inject private AuditTrail audit;
  @Inject private AppSecret secret;

  /** Puts a letter with a link into the outbox. */
  @Transactional
  void send(String letter, Account account, Duration life) {
    String name = Secrets.newToken();
    links.keep(token(name), Purpose.CHOOSE_PASSWORD, account.id(), life);
    outbox.enqueue(letter, name, account.language());
    audit.record(
        "account.link_sent",
        OpeningAccounts.subject(account),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.LETTER, letter));
  }

  /** Whose link this is, while it is good. */
  @Transactional
  Optional<Account> ownerOf(String name) {
    return links
        .find(Purpose.CHOOSE_PASSWORD, token(name))
        .flatMap(link -> accounts.find(link.account()))
        .filter(Account::isActive);
  }

  String token(String name) {
    return secret.keyed("password-link", name);
  }
}

package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.campaignmaterials.accounts.OneTimeLink.Purpose;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;

/**
 * How an installation without any account gets its first one: whoever started the server reads a
 * link there that works once, within a day. There is no default password to forget.
 */
@ApplicationScoped
public class FirstAdministrator {
  private static final Duration LINK_LIFE = Duration.ofHours(24);

  @Inject private Accounts accounts;
  @Inject private OneTimeLinks links;
  @Inject private Passwords passwords;
  @Inject private HashingTurns turns;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The path of a new set-up link, to be shown to whoever started the server and to nobody else;
   * empty once there is an account.
   */
  @Transactional
  public Optional<String> setupPath() {
    return accounts.areNone()
        ? Optional.of("/setup?token=" + links.make(Purpose.FIRST_ADMINISTRATOR, null, LINK_LIFE))
        : Optional.empty();
  }

  /** Whether this link still opens the set-up page. */
  @Transactional
  boolean isInvited(String token) {
    return links.find(Purpose.FIRST_ADMINISTRATOR, token).isPresent() && accounts.areNone();
  }

  /**
   * Opens the first account, for an administrator, and takes back all set-up links.
   *
   * @throws NotFound if the link is not good, or not any more
   * @throws org.campaignmaterials.shared.RuleViolations if something is wrong with what was typed
   */
  @Transactional
  Account open(String token, String email, String name, String password, Language language) {
    if (!isInvited(token)) {
      throw new NotFound("link");
    }
    Problems problems = new Problems();
    AccountForm.checkEmail(problems, email);
    Typed.line(problems, "name", name, true, AccountForm.NAME_MAX);
    PasswordRules.check(problems, "password", password, Typed.trimmed(email));
    problems.throwIfAny();
    links.use(Purpose.FIRST_ADMINISTRATOR, token).orElseThrow(() -> new NotFound("link"));
    Account account =
        new Account(
            new EmailAddress(Typed.trimmed(email)),
            Typed.trimmed(name),
            Set.of(Role.ADMIN),
            Set.of(),
            null,
            language,
            clock.instant());
    account.choosePassword(turns.forKnown(() -> passwords.hash(password)));
    accounts.add(account);
    links.withdraw(Purpose.FIRST_ADMINISTRATOR);
    audit.record(
        "account.first_administrator",
        OpeningAccounts.subject(account),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.ROLES, Role.ADMIN.code()));
    return account;
  }
}

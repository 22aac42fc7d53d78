package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.campaignmaterials.accounts.OneTimeLink.Purpose;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;

/** How a person chooses the password of their account, by a link that was sent or handed over. */
@ApplicationScoped
class ChoosingPasswords {
  @Inject private Accounts accounts;
  @Inject private OneTimeLinks links;
  @Inject private SignIns signIns;
  @Inject private ApiKeys keys;
  @Inject private Passwords passwords;
  @Inject private HashingTurns turns;
  @Inject private ChangedAccountLetter letter;
  @Inject private AuditTrail audit;
  @Inject private CurrentUser user;

  /** Whose password this link lets choose, while it is good. */
  @Transactional
  Optional<Account> invited(String token) {
    return links
        .find(Purpose.CHOOSE_PASSWORD, token)
        .flatMap(link -> accounts.find(link.account()))
        .filter(Account::isActive);
  }

  /**
   * Sets the password, uses the link up and ends the sign-ins under the old one, and the keys:
   * somebody else may have made one. Who had a password is told of it.
   *
   * @return whose it is
   * @throws NotFound if the link is not good, or not any more
   * @throws org.campaignmaterials.shared.RuleViolations if the password can be guessed
   */
  @Transactional
  Account choose(String token, String password) {
    Account account = invited(token).orElseThrow(() -> new NotFound("link"));
    Problems problems = new Problems();
    PasswordRules.check(problems, "password", password, account.email());
    problems.throwIfAny();
    links.use(Purpose.CHOOSE_PASSWORD, token).orElseThrow(() -> new NotFound("link"));
    if (account.hasPassword()) {
      letter.enqueue(account.id(), AccountChange.PASSWORD_CHOSEN);
    }
    account.choosePassword(turns.forKnown(() -> passwords.hash(password)));
    links.withdrawFor(account.id());
    keys.endAll(account.id());
    signIns.endAll(account.id());
    audit.record(account.id(), "account.password_chosen", OpeningAccounts.subject(account));
    return account;
  }

  /**
   * Sets another password for somebody who is signed in and has said the present one. Their other
   * devices are signed out, links that were sent are no good any more, and they are told of it.
   *
   * @throws org.campaignmaterials.shared.RuleViolations if the password can be guessed
   */
  @Transactional
  void change(long id, String password) {
    Account account = accounts.find(id).orElseThrow(() -> new NotFound("account"));
    Problems problems = new Problems();
    PasswordRules.check(problems, "password", password, account.email());
    problems.throwIfAny();
    account.choosePassword(turns.forKnown(() -> passwords.hash(password)));
    links.withdrawFor(id);
    signIns.endOthers(id, user.sessionId().orElse(""));
    letter.enqueue(id, AccountChange.PASSWORD_CHOSEN);
    audit.record("account.password_chosen", OpeningAccounts.subject(account));
  }
}

package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.campaignmaterials.accounts.OneTimeLink.Purpose;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;

/**
 * How an administrator gives people their accounts: opens one, to which its person is invited by a
 * letter, hands a link over where letters don't arrive, closes it when they leave. No administrator
 * ever knows a password.
 */
@ApplicationScoped
class OpeningAccounts {
  @Inject private Accounts accounts;
  @Inject private OneTimeLinks links;
  @Inject private SignIns signIns;
  @Inject private PasswordLinks passwordLinks;
  @Inject private SecondFactors factors;
  @Inject private ApiKeys keys;
  @Inject private AuditTrail audit;
  @Inject private CurrentUser user;
  @Inject private Clock clock;
  @Inject @Any private Instance<WorkPlaces> places;

  /** An account, and the token by which its person can choose a password. */
  record Handover(Account account, String token) {}

  /**
   * Opens an account.
   *
   * @throws RuleViolations if something is wrong with what was typed, or the address has an account
   */
  @Transactional
  Handover open(AccountForm form) {
    form.check(this::exists);
    if (accounts.withEmail(form.emailAddress()).isPresent()) {
      throw new RuleViolations("email", "email_taken");
    }
    Account account = form.account(clock.instant());
    accounts.add(account);
    audit.record(
        "account.opened",
        subject(account),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.ROLES, account.roles().stream().map(Role::code).toList())
            .with(AuditedField.WAREHOUSES, account.warehouses())
            .with(AuditedField.COALITION, account.coalition())
            .with(AuditedField.LANGUAGE, account.language().code()));
    passwordLinks.send(InvitationLetter.KIND, account, InvitationLetter.LIFE);
    return handover(account);
  }

  private boolean exists(WorkPlaces.Kind kind, String code) {
    return places.stream().filter(each -> each.kind() == kind).anyMatch(each -> each.has(code));
  }

  /** Makes a new link; those that were handed out before stop working. */
  @Transactional
  Handover newLink(long id) {
    Account account = account(id);
    links.withdrawFor(id);
    audit.record("account.link_made", subject(account));
    return handover(account);
  }

  /**
   * Closes an account and ends its sign-ins and keys. Nobody closes their own: one administrator
   * stays.
   */
  @Transactional
  void close(long id) {
    Account account = account(id);
    if (user.required().id() == id) {
      throw new RuleViolations("", "own_account");
    }
    account.close();
    signIns.endAll(id);
    keys.endAll(id);
    links.withdrawFor(id);
    audit.record("account.closed", subject(account), "open", "closed");
  }

  /**
   * Takes the second factor of somebody who lost it away, and ends their sign-ins; at the next they
   * set up another. Nobody does it for themselves: that would be a way around it.
   */
  @Transactional
  void removeSecondFactor(long id) {
    Account account = account(id);
    if (user.required().id() == id) {
      throw new RuleViolations("", "own_second_factor");
    }
    if (factors.remove(account.id())) {
      signIns.endAll(id);
    }
  }

  /** Says from when until when somebody manages their coalition. */
  @Transactional
  void setTerm(long id, TermOfOffice term) {
    Account account = account(id);
    AuditedFields before = account.term().audited();
    account.manageDuring(term);
    audit.record("account.term_set", subject(account), before, term.audited());
  }

  @Transactional
  void reopen(long id) {
    Account account = account(id);
    account.reopen();
    audit.record("account.reopened", subject(account), "closed", "open");
  }

  private Handover handover(Account account) {
    return new Handover(
        account, links.make(Purpose.CHOOSE_PASSWORD, account.id(), InvitationLetter.LIFE));
  }

  private Account account(long id) {
    return accounts.find(id).orElseThrow(() -> new NotFound("account"));
  }

  static String subject(Account account) {
    return "account " + account.id();
  }
}

package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    check(form, null);
    Account account = form.account(clock.instant());
    accounts.add(account);
    audit.record("account.opened", subject(account), AuditedFields.NONE, audited(account));
    passwordLinks.send(InvitationLetter.KIND, account, InvitationLetter.LIFE);
    return handover(account);
  }

  /**
   * Corrects an account whose person has not come yet, and invites them anew; what was sent or
   * handed over before opens nothing any more.
   *
   * @throws RuleViolations if something is wrong with what was typed, or the address is another's
   */
  @Transactional
  void correct(long id, AccountForm form) {
    Account account = account(id);
    if (!account.isInvited()) {
      throw new NotFound("invitation");
    }
    check(form, id);
    AuditedFields before = audited(account);
    form.correct(account);
    signIns.endAll(id);
    links.withdrawFor(id);
    audit.record("account.corrected", subject(account), before, audited(account));
    passwordLinks.send(InvitationLetter.KIND, account, InvitationLetter.LIFE);
  }

  /** Says what is wrong; an address may be this account's own already. */
  private void check(AccountForm form, Long own) {
    List<String> warehouses =
        places.stream()
            .filter(each -> each.kind() == WorkPlaces.Kind.WAREHOUSE)
            .flatMap(each -> each.codes().stream())
            .sorted()
            .toList();
    form.check(this::exists, warehouses);
    Optional<Account> other =
        accounts.withEmail(form.emailAddress()).filter(found -> !found.id().equals(own));
    if (other.isPresent()) {
      throw new RuleViolations(
          "email", other.get().isActive() ? "email_taken" : "email_of_closed_account");
    }
  }

  private static AuditedFields audited(Account account) {
    return AuditedFields.of(
            AuditedField.ROLES, account.roles().stream().sorted().map(Role::code).toList())
        .with(AuditedField.WAREHOUSES, account.warehouses())
        .with(AuditedField.COALITION, account.coalition())
        .with(AuditedField.LANGUAGE, account.language().code());
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

  /** Signs a person out on every device, and leaves the account open: a phone was lost, say. */
  @Transactional
  void signOut(long id) {
    signIns.endAll(account(id).id());
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

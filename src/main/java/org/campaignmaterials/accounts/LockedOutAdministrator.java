package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import org.campaignmaterials.accounts.OneTimeLink.Purpose;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.shared.EmailAddress;

/**
 * How the only administrator gets in again who lost their phone and their recovery codes: another
 * one would remove the second factor, but there is none. Whoever may start the server and read its
 * screen may read the database anyway; the audit trail keeps that it was done.
 */
@ApplicationScoped
public class LockedOutAdministrator {
  private static final Duration LINK_LIFE = Duration.ofHours(24);

  @Inject private Accounts accounts;
  @Inject private OneTimeLinks links;
  @Inject private SecondFactors factors;
  @Inject private SignIns signIns;
  @Inject private AuditTrail audit;

  /**
   * Takes an administrator's second factor away, ends their sign-ins, and makes a link by which
   * they choose a new password.
   *
   * @return its path; empty if no administrator has an open account with this address
   */
  @Transactional
  public Optional<String> letIn(String address) {
    return EmailAddress.parse(address)
        .flatMap(accounts::withEmail)
        .filter(account -> account.isActive() && account.roles().contains(Role.ADMIN))
        .map(this::letIn);
  }

  private String letIn(Account account) {
    factors.remove(account.id());
    signIns.endAll(account.id());
    links.withdrawFor(account.id());
    audit.record("account.let_in_at_server", OpeningAccounts.subject(account));
    return "/choose-password?token=" + links.make(Purpose.CHOOSE_PASSWORD, account.id(), LINK_LIFE);
  }
}

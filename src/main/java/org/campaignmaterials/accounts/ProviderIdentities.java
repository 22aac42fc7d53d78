package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.campaignmaterials.audit.AuditTrail;

/** Finds the account of somebody who comes by the organization's own sign-in. */
@ApplicationScoped
class ProviderIdentities {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Accounts accounts;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * The account, if this person was invited: the one bound to them, else the one with the address
   * that the organization vouches for, which is bound to them from now on. Nobody gets an account
   * by signing in, and an account that is bound to somebody else is nobody else's.
   */
  @Transactional
  Optional<Account> accountOf(ProviderClaims claims) {
    String id = ProviderIdentity.id(claims.issuer(), claims.subject());
    ProviderIdentity known = entities.find(ProviderIdentity.class, id);
    Optional<Account> account =
        known == null
            ? claims.verifiedEmail().flatMap(accounts::withEmail).filter(found -> !isBound(found))
            : accounts.find(known.account());
    Optional<Account> open = account.filter(Account::isActive);
    if (known == null) {
      open.ifPresent(found -> bind(claims, found));
    }
    return open;
  }

  private boolean isBound(Account account) {
    return !entities
        .createQuery("SELECT p.id FROM ProviderIdentity p WHERE p.account = :account", String.class)
        .setParameter("account", account.id())
        .getResultList()
        .isEmpty();
  }

  private void bind(ProviderClaims claims, Account account) {
    entities.persist(
        new ProviderIdentity(claims.issuer(), claims.subject(), account.id(), clock.instant()));
    audit.record("account.provider_bound", OpeningAccounts.subject(account));
  }
}

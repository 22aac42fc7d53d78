package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.OneTimeLink.Purpose;
import org.campaignmaterials.shared.Secrets;

/** The links that work once. */
@ApplicationScoped
class OneTimeLinks {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Clock clock;

  /**
   * Makes a link.
   *
   * @param account whom it is for; null where there is no account yet
   * @return its token, which is not kept here
   */
  @Transactional
  String make(Purpose purpose, Long account, Duration life) {
    String token = Secrets.newToken();
    keep(token, purpose, account, life);
    return token;
  }

  /** Keeps a link whose token was made elsewhere. */
  @Transactional
  void keep(String token, Purpose purpose, Long account, Duration life) {
    entities.persist(
        new OneTimeLink(Secrets.sha256(token), purpose, account, clock.instant().plus(life)));
  }

  /** The link with this token, while it is good. */
  @Transactional
  Optional<OneTimeLink> find(Purpose purpose, String token) {
    return Optional.ofNullable(entities.find(OneTimeLink.class, Secrets.sha256(token)))
        .filter(link -> link.isGoodFor(purpose, clock.instant()));
  }

  /** Uses a link up: of two who hold it, the second finds nothing. */
  @Transactional
  Optional<OneTimeLink> use(Purpose purpose, String token) {
    Optional<OneTimeLink> link =
        Optional.ofNullable(
                entities.find(
                    OneTimeLink.class, Secrets.sha256(token), LockModeType.PESSIMISTIC_WRITE))
            .filter(found -> found.isGoodFor(purpose, clock.instant()));
    link.ifPresent(entities::remove);
    return link;
  }

  /** Takes back the links by which a password of this account could be chosen. */
  @Transactional
  void withdrawFor(long account) {
    entities
        .createQuery("DELETE FROM OneTimeLink l WHERE l.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Takes back every link of this purpose. */
  @Transactional
  void withdraw(Purpose purpose) {
    entities
        .createQuery("DELETE FROM OneTimeLink l WHERE l.purpose = :purpose")
        .setParameter("purpose", purpose)
        .executeUpdate();
  }

  /**
   * Forgets links that ran out.
   *
   * @return how many, at most {@code most}
   */
  @Transactional
  int forgetExpired(int most) {
    List<OneTimeLink> expired =
        entities
            .createQuery("SELECT l FROM OneTimeLink l WHERE l.expiresAt <= :now", OneTimeLink.class)
            .setParameter("now", clock.instant())
            .setMaxResults(most)
            .getResultList();
    expired.forEach(entities::remove);
    return expired.size();
  }
}

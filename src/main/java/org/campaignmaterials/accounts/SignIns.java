package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people are signed in. */
@ApplicationScoped
class SignIns {
  /** How long somebody may take from the password to the code. */
  private static final Duration TO_OWE = Duration.ofMinutes(15);

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.session.hours", defaultValue = "12")
  private int hours;

  /**
   * Signs a person in on a device, or begins to.
   *
   * @return the token for the device's cookie; it is not kept here
   */
  @Transactional
  String begin(long account, String device, SignInStage stage) {
    String token = Secrets.newToken();
    Duration life = stage == SignInStage.WHOLE ? Duration.ofHours(hours) : TO_OWE;
    entities.persist(
        new SignIn(Secrets.sha256(token), account, device, stage, clock.instant(), life));
    return token;
  }

  /** Whose token it is, and how far that person got. */
  record Visit(Account account, SignInStage stage) {}

  /** Whose token this is; nobody's when the sign-in has ended or the account is closed. */
  @Transactional
  Optional<Visit> visit(String sessionId) {
    Instant now = clock.instant();
    SignIn signIn = entities.find(SignIn.class, sessionId);
    if (signIn == null || signIn.isOver(now)) {
      return Optional.empty();
    }
    Account account = entities.find(Account.class, signIn.account());
    if (!account.isActive()) {
      return Optional.empty();
    }
    signIn.seen(now);
    return Optional.of(new Visit(account, signIn.stage()));
  }

  /** A person's own sign-ins, the one last seen first. */
  @Transactional
  List<SignIn> of(long account) {
    return entities
        .createQuery(
            "SELECT s FROM SignIn s WHERE s.account = :account AND s.stage = :whole"
                + " AND s.expiresAt > :now ORDER BY s.lastSeenAt DESC",
            SignIn.class)
        .setParameter("account", account)
        .setParameter("whole", SignInStage.WHOLE)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  /** Ends one sign-in of this person; somebody else's stays as it is. */
  @Transactional
  void end(long account, String sessionId) {
    if (!Typed.isClean(sessionId)) {
      return;
    }
    entities
        .createQuery("DELETE FROM SignIn s WHERE s.tokenHash = :id AND s.account = :account")
        .setParameter("id", sessionId)
        .setParameter("account", account)
        .executeUpdate();
  }

  /** Signs a person out on every device. */
  @Transactional
  void endAll(long account) {
    entities
        .createQuery("DELETE FROM SignIn s WHERE s.account = :account")
        .setParameter("account", account)
        .executeUpdate();
  }

  /**
   * Forgets sign-ins that ran out.
   *
   * @return how many, at most {@code most}
   */
  @Transactional
  int forgetExpired(int most) {
    List<SignIn> expired =
        entities
            .createQuery("SELECT s FROM SignIn s WHERE s.expiresAt <= :now", SignIn.class)
            .setParameter("now", clock.instant())
            .setMaxResults(most)
            .getResultList();
    expired.forEach(entities::remove);
    return expired.size();
  }
}

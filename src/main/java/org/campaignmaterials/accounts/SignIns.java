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
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
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

  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "app.session.hours", defaultValue = "12")
  private int hours;

  @Inject
  @ConfigProperty(name = "app.session.idleMinutes", defaultValue = "240")
  private int idleMinutes;

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
    if (stage == SignInStage.WHOLE) {
      audit.record(account, "account.signed_in", subject(account));
    }
    return token;
  }

  private static String subject(long account) {
    return "account " + account;
  }

  /** Whose token it is, and how far that person got. */
  record Visit(Account account, SignInStage stage) {}

  /** Whose token this is; nobody's when the sign-in has ended or the account is closed. */
  @Transactional
  Optional<Visit> visit(String sessionId) {
    Instant now = clock.instant();
    SignIn signIn = entities.find(SignIn.class, sessionId);
    if (signIn == null || signIn.isOver(now, idle())) {
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
                + " AND s.expiresAt > :now AND s.lastSeenAt > :away ORDER BY s.lastSeenAt DESC",
            SignIn.class)
        .setParameter("account", account)
        .setParameter("whole", SignInStage.WHOLE)
        .setParameter("now", clock.instant())
        .setParameter("away", clock.instant().minus(idle()))
        .getResultList();
  }

  private Duration idle() {
    return Duration.ofMinutes(idleMinutes);
  }

  /** Ends one sign-in of this person; somebody else's stays as it is. */
  @Transactional
  void end(long account, String sessionId) {
    if (!Typed.isClean(sessionId)) {
      return;
    }
    SignIn signIn = entities.find(SignIn.class, sessionId);
    if (signIn == null || signIn.account() != account) {
      return;
    }
    entities.remove(signIn);
    if (signIn.stage() == SignInStage.WHOLE) {
      audit.record("account.signed_out", subject(account));
    }
  }

  /** Signs a person out on every device. */
  @Transactional
  void endAll(long account) {
    int ended =
        entities
            .createQuery("DELETE FROM SignIn s WHERE s.account = :account")
            .setParameter("account", account)
            .executeUpdate();
    if (ended > 0) {
      audit.record(
          "account.signed_out_everywhere",
          subject(account),
          AuditedFields.of(AuditedField.DEVICES, ended),
          AuditedFields.NONE);
    }
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
            .createQuery(
                "SELECT s FROM SignIn s WHERE s.expiresAt <= :now OR s.lastSeenAt <= :away",
                SignIn.class)
            .setParameter("now", clock.instant())
            .setParameter("away", clock.instant().minus(idle()))
            .setMaxResults(most)
            .getResultList();
    expired.forEach(entities::remove);
    return expired.size();
  }
}

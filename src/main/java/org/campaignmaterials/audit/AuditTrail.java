package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.campaignmaterials.accounts.CurrentUser;

/** Where features write down what people decided. See ADR 0035. */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /** Writes a line about something that has no state before and after. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String subject) {
    record(action, subject, AuditedFields.NONE, AuditedFields.NONE);
  }

  /**
   * Writes a line, in the caller's transaction: what was rolled back is not in the trail, and what
   * has no transaction can't be written down. Who did it is the account that the request acts for;
   * else somebody without one, or the system itself in a job.
   *
   * @param action a code, {@code <what>.<done>}: {@code order.approved}; at most 60 characters
   * @param subject what it was done to, by its number: {@code order RRO-2026-000123}
   * @param before what its fields said; {@link AuditedFields#NONE} for something new
   * @param after what they say now; {@link AuditedFields#NONE} for something that is gone
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String subject, AuditedFields before, AuditedFields after) {
    entities.persist(
        new AuditLine(
            clock.instant(),
            doer(),
            action,
            subject,
            before.apartFrom(after).json(),
            after.apartFrom(before).json()));
  }

  /**
   * The same for a thing that has one state.
   *
   * @param before the code of the state that was left; empty for something new
   * @param after the code of the state now; empty for something that is gone
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, String subject, String before, String after) {
    record(
        action,
        subject,
        AuditedFields.of(AuditedField.STATUS, before),
        AuditedFields.of(AuditedField.STATUS, after));
  }

  /**
   * Writes a line about what somebody did who is known by it and was not before: signing in,
   * choosing a password by a link.
   *
   * @param account who did it
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(long account, String action, String subject) {
    entities.persist(
        new AuditLine(
            clock.instant(), new AuditLine.Doer(account, doer().way()), action, subject, "", ""));
  }

  /** Work that goes on after the answer has no request any more: it is the system's. */
  private AuditLine.Doer doer() {
    try {
      return new AuditLine.Doer(user.actor().orElse(null), user.way());
    } catch (ContextNotActiveException e) {
      return new AuditLine.Doer(null, CurrentUser.Way.SYSTEM);
    }
  }
}

package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.SignedInAccount;

/** Where features write down what people decided. */
@ApplicationScoped
public class AuditTrail {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /** Writes a line about something that has no state before and after. */
  @Transactional
  public void record(String action, String subject) {
    record(action, subject, "", "");
  }

  /**
   * Writes a line, in the caller's transaction: what was rolled back is not in the trail. Who did
   * it is the account that the request acts for, or the system itself in a job.
   *
   * @param action a code, {@code <what>.<done>}: {@code order.approved}; at most 60 characters
   * @param subject what it was done to, by its number: {@code order RRO-2026-000123}
   * @param before the state that was left, in codes and ids; empty for something new
   * @param after the state now; empty for something that is gone
   */
  @Transactional
  public void record(String action, String subject, String before, String after) {
    Long account = user.account().map(SignedInAccount::id).orElse(null);
    entities.persist(new AuditLine(clock.instant(), account, action, subject, before, after));
  }
}

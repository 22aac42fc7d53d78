package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.shared.NotFound;

/**
 * Whose coalition's records the signed-in person may open: a manager those of the one coalition,
 * campaign staff and auditors those of all. Everything below {@code /coalition/{number}} and {@code
 * /api/v1/coalitions/{number}} that is not public asks here first. A coalition of somebody else and
 * one that does not exist get the same answer, so that a guessed number tells nothing.
 */
@ApplicationScoped
public class MyCoalitions {
  @Inject Coalitions coalitions;
  @Inject CurrentUser user;

  /**
   * The coalition, if the person may read its records.
   *
   * @throws NotFound alike for another's, for none, and for a text that is no number
   */
  @Transactional
  public Coalition reading(String number) {
    return found(number, mayRead(number));
  }

  /**
   * The coalition, if the person may record something for it.
   *
   * @throws NotFound as for reading
   */
  @Transactional
  public Coalition working(String number) {
    return found(number, mayWork(number));
  }

  /** The coalition that the person manages. */
  @Transactional
  public Optional<Coalition> managed() {
    return user.account()
        .filter(account -> account.has(Role.MANAGER))
        .flatMap(account -> account.coalition())
        .flatMap(coalitions::byNumber);
  }

  /** Whether the person may record something for this coalition: its managers, campaign staff. */
  public boolean mayWork(String number) {
    return user.has(Role.STAFF) || manages(number);
  }

  /** Whether the person may read its records: those who work for it, auditors. */
  public boolean mayRead(String number) {
    return user.has(Role.AUDITOR) || mayWork(number);
  }

  /** Whether the person is its manager, to whom it is "your coalition". */
  public boolean manages(String number) {
    return user.has(Role.MANAGER)
        && user.required().coalition().filter(own -> own.equals(number)).isPresent();
  }

  private Coalition found(String number, boolean allowed) {
    return (allowed ? coalitions.byNumber(number) : Optional.<Coalition>empty())
        .orElseThrow(() -> new NotFound("coalition"));
  }
}

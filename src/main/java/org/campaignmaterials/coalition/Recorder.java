package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import org.campaignmaterials.accounts.CurrentUser;

/** Says when and by whom something is written down: an account by its id, never a name. */
@ApplicationScoped
class Recorder {
  private static final String NOBODY_SIGNED_IN = "none";

  @Inject CurrentUser user;
  @Inject Clock clock;

  Recorded now() {
    return new Recorded(clock.instant(), who());
  }

  private String who() {
    try {
      return user.account().map(account -> "account " + account.id()).orElse(NOBODY_SIGNED_IN);
    } catch (ContextNotActiveException e) {
      return NOBODY_SIGNED_IN;
    }
  }
}

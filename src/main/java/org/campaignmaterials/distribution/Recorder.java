package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.time.Clock;
import org.campaignmaterials.accounts.CurrentUser;

/** Knows who writes now: the account that the request acts for, or nobody. */
@ApplicationScoped
class Recorder {
  static final String ACCOUNT = "account ";
  private static final String NOBODY = "none";

  @Inject CurrentUser user;
  @Inject Clock clock;

  Recording now() {
    return new Recording(who(), clock.instant());
  }

  private String who() {
    try {
      return user.account().map(account -> ACCOUNT + account.id()).orElse(NOBODY);
    } catch (ContextNotActiveException e) {
      return NOBODY;
    }
  }
}

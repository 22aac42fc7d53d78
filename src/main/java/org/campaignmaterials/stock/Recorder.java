package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.campaignmaterials.accounts.CurrentUser;

/**
 * Names who writes an entry: an account by its id, or that nobody was signed in, as for an order by
 * the public form or work that the system does by itself. The entry's document tells which.
 */
@ApplicationScoped
class Recorder {
  private static final String NOBODY_SIGNED_IN = "none";

  @Inject CurrentUser user;

  String recordedBy() {
    try {
      return user.account().map(account -> "account " + account.id()).orElse(NOBODY_SIGNED_IN);
    } catch (ContextNotActiveException e) {
      return NOBODY_SIGNED_IN;
    }
  }
}

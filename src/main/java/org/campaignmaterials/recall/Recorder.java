package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import org.campaignmaterials.accounts.CurrentUser;

/** Knows who writes now: an account; or a requester, or the system itself, without a name. */
@ApplicationScoped
class Recorder {
  static final String ACCOUNT = "account ";
  static final String NOBODY = "none";

  @Inject CurrentUser user;

  String who() {
    try {
      return user.account().map(account -> ACCOUNT + account.id()).orElse(NOBODY);
    } catch (ContextNotActiveException e) {
      return NOBODY;
    }
  }
}

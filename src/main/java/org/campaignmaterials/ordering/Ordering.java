package org.campaignmaterials.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.shared.Language;

/** Tells in whose name this request orders. */
@RequestScoped
class Ordering {
  @Inject CurrentUser user;

  /** An order is for a coalition only when its signed-in manager places it. */
  PlacedBy whoAsks(Language language) {
    return user.account()
        .map(
            account ->
                new PlacedBy(
                    "account " + account.id(),
                    account.has(Role.MANAGER) ? account.coalition() : Optional.empty(),
                    language))
        .orElseGet(() -> PlacedBy.thePublic(language));
  }
}

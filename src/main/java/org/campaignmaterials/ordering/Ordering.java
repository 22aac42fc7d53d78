package org.campaignmaterials.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.SignedInAccount;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.shared.Language;

/** Tells in whose name this request orders. */
@RequestScoped
class Ordering {
  @Inject CurrentUser user;
  @Inject Coalitions coalitions;

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

  /**
   * What the form need not ask a coalition's manager again, by field; nothing for others.
   *
   * @param coalition the number of the coalition for which the form was opened
   */
  Map<String, String> contactFor(String coalition) {
    return user.account()
        .filter(account -> account.has(Role.MANAGER))
        .filter(account -> account.coalition().filter(own -> own.equals(coalition)).isPresent())
        .map(this::contact)
        .orElse(Map.of());
  }

  private Map<String, String> contact(SignedInAccount manager) {
    return Map.of(
        "contact.name",
        manager.name(),
        "contact.email",
        manager.email(),
        "contact.organization",
        manager
            .coalition()
            .flatMap(coalitions::byNumber)
            .map(coalition -> coalition.name())
            .orElse(""));
  }
}

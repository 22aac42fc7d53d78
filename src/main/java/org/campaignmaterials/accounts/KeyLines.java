package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keys as lists show them. */
@ApplicationScoped
class KeyLines {
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  List<KeyLine> of(List<ApiKey> keys) {
    return keys.stream().map(this::line).toList();
  }

  private KeyLine line(ApiKey key) {
    return new KeyLine(
        key.id(),
        key.name(),
        accounts.nameOf(key.account()).orElse(""),
        key.scopes().stream().sorted().map(ApiScope::code).toList(),
        key.expiresAt().atZone(clock.getZone()),
        Optional.ofNullable(key.lastUsedAt()).map(used -> used.atZone(clock.getZone())),
        key.state(clock.instant()));
  }
}

package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.campaignmaterials.accounts.Account;
import org.campaignmaterials.accounts.Accounts;
import org.campaignmaterials.mail.Outbox;

/** Writes to everybody who manages the coalition of a version today. */
@ApplicationScoped
class TellingManagers {
  @Inject Accounts accounts;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Puts the letters into the outbox, in the caller's transaction. */
  void tell(LocalVersion version, LocalNews news) {
    for (Account manager : accounts.managing(version.coalition().text(), LocalDate.now(clock))) {
      outbox.enqueue(
          LocalVersionLetter.KIND,
          LocalVersionLetter.document(version.id(), news, manager.id()),
          manager.language());
    }
  }
}

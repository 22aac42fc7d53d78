package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.EditionRecalled;

/**
 * An edition is recalled: its local versions can't be fetched from this moment, since the preflight
 * refuses them. Here it is written down, and those who have the file are told.
 */
@ApplicationScoped
class StoppingLocalVersions {
  @Inject LocalVersions versions;
  @Inject TellingManagers telling;
  @Inject AuditTrail audit;

  void stop(@Observes EditionRecalled recalled) {
    for (LocalVersion version : versions.openOf(recalled.sku())) {
      audit.record("local_version.stopped", version.subject());
      telling.tell(version, LocalNews.STOPPED);
    }
  }
}

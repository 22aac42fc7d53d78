package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.EditionRecalled;

/**
 * An edition is recalled: its local versions can't be fetched from this moment, since the preflight
 * refuses them. Here they end, also those that wait for campaign staff, and their managers are
 * told: to print no more where there was a file, and that none will come where there was not.
 */
@ApplicationScoped
class StoppingLocalVersions {
  @Inject LocalVersions versions;
  @Inject TellingManagers telling;
  @Inject AuditTrail audit;

  void stop(@Observes EditionRecalled recalled) {
    versions.openOf(recalled.sku()).stream().map(LocalVersion::id).forEach(this::stop);
  }

  /** Locked, or somebody might approve it in this moment and the letter would say otherwise. */
  private void stop(long id) {
    LocalVersion version = versions.locked(id);
    String before = version.state().code();
    version.stop();
    audit.record("local_version.stopped", version.subject(), before, version.state().code());
    telling.tell(version, version.mayBePrinted() ? LocalNews.STOPPED : LocalNews.ENDED);
  }
}

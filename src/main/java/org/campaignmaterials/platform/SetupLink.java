package org.campaignmaterials.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.accounts.FirstAdministrator;
import org.campaignmaterials.database.DatabaseReady;

/**
 * While nobody has an account, leaves the path of the first administrator's link where the launcher
 * finds it and shows it to whoever started the server. A system property, because the launcher runs
 * outside the application; not the log, because the link is a secret.
 */
@ApplicationScoped
class SetupLink {
  static final String PROPERTY = "app.start.setup";

  @Inject FirstAdministrator firstAdministrator;

  void leave(@Observes @Priority(DatabaseReady.RUNNING) DatabaseReady ready) {
    firstAdministrator.setupPath().ifPresent(path -> System.setProperty(PROPERTY, path));
  }
}

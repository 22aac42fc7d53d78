package org.campaignmaterials.platform;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.campaignmaterials.accounts.LockedOutAdministrator;
import org.campaignmaterials.database.DatabaseReady;
import org.campaignmaterials.shared.StartTrouble;

/**
 * Does what the option {@code --let-in ADDRESS} asks for and leaves the path of the link where the
 * launcher finds it, as {@link SetupLink} does. An option of one start and no setting: left in a
 * file, it would take the second factor away at each start.
 */
@ApplicationScoped
class LockedOut {
  /** The address of the account, from the launcher. */
  static final String ASKED = "app.start.letIn";

  /** The path of the link, for the launcher. */
  static final String PROPERTY = "app.start.letInBy";

  @Inject LockedOutAdministrator administrator;

  void letIn(@Observes @Priority(DatabaseReady.RUNNING) DatabaseReady ready) {
    String address = System.getProperty(ASKED);
    if (address == null) {
      return;
    }
    Optional<String> path = administrator.letIn(address);
    if (path.isEmpty()) {
      String sentence = "No administrator has an open account with the address after --let-in.";
      StartTrouble.report(sentence);
      throw new IllegalStateException(sentence);
    }
    System.setProperty(PROPERTY, path.get());
  }
}

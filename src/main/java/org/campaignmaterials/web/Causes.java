package org.campaignmaterials.web;

import jakarta.ws.rs.WebApplicationException;
import java.util.HashSet;
import java.util.Set;
import org.campaignmaterials.shared.Busy;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;

/** Containers wrap what a use case threw; this finds it again. */
final class Causes {
  /** When it is worth another try after the database was away. */
  static final int AWAY_SECONDS = 15;

  private Causes() {}

  static Throwable known(Throwable thrown) {
    Set<Throwable> seen = new HashSet<>();
    for (Throwable at = thrown; at != null && seen.add(at); at = at.getCause()) {
      if (at instanceof RuleViolations
          || at instanceof NotFound
          || at instanceof Busy
          || at instanceof Unreadable
          || at instanceof WebApplicationException) {
        return at;
      }
    }
    return thrown;
  }
}

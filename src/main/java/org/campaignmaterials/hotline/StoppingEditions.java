package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.campaignmaterials.catalog.RecallingEditions;

/** Recalls what carries a dead or wrong channel, in the moment in which that is the fact. */
@ApplicationScoped
class StoppingEditions {
  @Inject RecallingEditions recalling;

  void stop(@Observes HotlineFactChanged changed) {
    recalling.recall(changed.wrong());
  }
}

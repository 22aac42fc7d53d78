package org.campaignmaterials.hotline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The numbers that changes of the hotline speak of. A number that is dead today stands on paper for
 * years, and whoever calls it looks for the hotline: nobody else may be printed under it.
 */
@ApplicationScoped
@Transactional
public class HotlineNumbers {
  @Inject HotlineChanges changes;

  /** The digits of all that were the hotline's before a change, or are to be after one. */
  public Set<String> everNamed() {
    return changes.all().stream()
        .flatMap(change -> change.numbers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}

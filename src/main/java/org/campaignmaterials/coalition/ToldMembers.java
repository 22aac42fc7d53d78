package org.campaignmaterials.coalition;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The numbers of a demonstration's members by the first word of their names. */
final class ToldMembers {
  private final Map<String, Long> ids = new HashMap<>();

  /** Remembers the first one whose name begins so. */
  void remember(String name, long id) {
    ids.putIfAbsent(name.split(" ")[0], id);
  }

  long number(String name) {
    return ids.get(name);
  }

  Set<Long> of(String... names) {
    Set<Long> found = new LinkedHashSet<>();
    List.of(names).forEach(name -> found.add(ids.get(name)));
    return found;
  }

  Optional<Long> one(String name) {
    return Optional.of(ids.get(name));
  }
}

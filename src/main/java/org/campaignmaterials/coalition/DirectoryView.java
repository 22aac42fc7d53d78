package org.campaignmaterials.coalition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.States;

/**
 * The public directory as a page shows it.
 *
 * @param states those that have coalitions, for the list to choose from
 * @param chosen the state that the reader chose
 * @param groups the coalitions shown, by state
 */
public record DirectoryView(
    List<State> states, Optional<State> chosen, Map<State, List<Coalition>> groups) {

  /** Groups the directory in the order in which people know the states, by name. */
  static DirectoryView of(List<Coalition> directory, Optional<State> chosen) {
    Map<State, List<Coalition>> there =
        directory.stream().collect(Collectors.groupingBy(Coalition::state));
    List<State> states = States.all().stream().filter(there::containsKey).toList();
    Map<State, List<Coalition>> groups = new LinkedHashMap<>();
    states.stream()
        .filter(state -> chosen.isEmpty() || chosen.get().equals(state))
        .forEach(state -> groups.put(state, there.get(state)));
    return new DirectoryView(states, chosen, groups);
  }
}

package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organization or a person on a coalition's roster. A member that leaves stays on the list with
 * the day of it.
 *
 * @param nameErasedOn when the name of a person was erased who left long ago; a number stands in
 *     its place
 */
public record Member(
    long id,
    MemberFacts facts,
    Optional<LocalDate> leftOn,
    Optional<Confirmation> confirmation,
    Optional<LocalDate> nameErasedOn,
    Recorded recorded)
    implements CoalitionRecord<MemberFacts> {

  /** Whether it was a member on that day; on the day of leaving it still was. */
  public boolean isActiveOn(LocalDate day) {
    return !day.isBefore(facts.joinedOn()) && leftOn.filter(day::isAfter).isEmpty();
  }
}

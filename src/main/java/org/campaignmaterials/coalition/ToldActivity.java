package org.campaignmaterials.coalition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An activity as the demonstration's story tells it: what is not said is what is most common. */
final class ToldActivity {
  private final LocalDate day;
  private final String title;
  private final ActivityMethod method;
  private ActivityPurpose purpose = ActivityPurpose.AWARENESS;
  private TraffickingType type = TraffickingType.BOTH;
  private ConcernedGroup concerns = ConcernedGroup.GENERAL;
  private Set<SupportLimb> limbs = Set.of();
  private final List<Reached> reached = new ArrayList<>();

  ToldActivity(LocalDate day, String title, ActivityMethod method) {
    this.day = day;
    this.title = title;
    this.method = method;
  }

  ToldActivity purpose(ActivityPurpose itsPurpose) {
    purpose = itsPurpose;
    return this;
  }

  ToldActivity about(TraffickingType itsType, ConcernedGroup whom) {
    type = itsType;
    concerns = whom;
    return this;
  }

  ToldActivity gives(SupportLimb... given) {
    limbs = Set.of(given);
    return this;
  }

  ToldActivity reaches(String organization, String sector, String role, int people) {
    reached.add(
        new Reached(
            Optional.of(organization).filter(name -> !name.isEmpty()),
            sector,
            Optional.of(role),
            people));
    return this;
  }

  ActivityFacts by(Optional<Long> leader, Set<Long> tookPart) {
    return new ActivityFacts(
        day,
        title,
        method,
        purpose,
        type,
        concerns,
        limbs,
        leader,
        true,
        limbs.contains(SupportLimb.MATERIALS),
        reached,
        tookPart);
  }
}

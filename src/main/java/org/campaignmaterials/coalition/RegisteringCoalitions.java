package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.State;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.PageVersions;

/** Takes a coalition on file, and recognizes it. */
@ApplicationScoped
public class RegisteringCoalitions {
  @Inject Coalitions coalitions;
  @Inject PageVersions versions;

  /**
   * Takes a coalition on file as an applicant.
   *
   * @param city the city or region where it works
   * @param listed whether it wishes to stand in the public directory once it is recognized
   * @throws org.campaignmaterials.shared.RuleViolations when the name or city is missing or too
   *     long, or the number is taken
   */
  @Transactional
  public Coalition register(
      CoalitionNumber number, String name, String city, State state, boolean listed) {
    Problems problems = new Problems();
    String itsName = Typed.line(problems, "name", name, true, Coalition.NAME_MAX);
    String itsCity = Typed.line(problems, "city", city, true, Coalition.CITY_MAX);
    if (coalitions.find(number).isPresent()) {
      problems.add("number", "coalition_number_taken", number.text());
    }
    problems.throwIfAny();
    Coalition coalition = new Coalition(number, itsName, itsCity, state, listed);
    coalitions.add(coalition);
    return coalition;
  }

  /** The agency recognizes an applicant: from now on the public may find it. */
  @Transactional
  public void recognize(CoalitionNumber number) {
    coalitions.find(number).orElseThrow(() -> new NotFound("coalition " + number)).recognize();
    versions.raise(PageVersions.COALITIONS);
  }
}

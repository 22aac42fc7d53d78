package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.Problems;

/**
 * Completes what a volunteer says about a recipient: of an organization that was reached before,
 * the name is enough; without a ZIP Code it is where the last hand-out was.
 */
@ApplicationScoped
class Recipients {
  @Inject DistributionRules rules;
  @Inject DistributionPapers papers;

  /**
   * Who got something.
   *
   * @param organization its name; empty for people at an event
   * @param sector code of the organization's sector, or of most of the people
   */
  record Recipient(String organization, String sector, String zip3) {}

  /** The names of the fields in which a form or call says it. */
  record Fields(String organization, String sector, String zip3) {}

  /** What was typed, with what is known; adds what is missing. */
  Recipient complete(Problems problems, Fields fields, String coalition, Recipient typed) {
    List<ReachedOrganization> known =
        typed.organization().isEmpty() || problems.concern(fields.organization())
            ? List.of()
            : papers.organizations(coalition, typed.organization());
    String zip3 = zip3(problems, fields, coalition, typed, known);
    Optional<ReachedOrganization> same =
        known.stream().filter(each -> each.zip3().equals(zip3)).findFirst();
    String sector = typed.sector();
    if (sector.isEmpty() && same.isPresent()) {
      sector = same.get().sector();
    }
    // With a wrong ZIP Code it is not known which of the organizations of that name is meant.
    boolean mayBeKnown = !known.isEmpty() && problems.concern(fields.zip3());
    if (!sector.isEmpty() || !mayBeKnown) {
      rules.sector(problems, fields.sector(), sector);
    }
    return new Recipient(
        same.map(ReachedOrganization::name).orElse(typed.organization()), sector, zip3);
  }

  private String zip3(
      Problems problems,
      Fields fields,
      String coalition,
      Recipient typed,
      List<ReachedOrganization> known) {
    if (!typed.zip3().isEmpty()) {
      return rules.zip3(problems, fields.zip3(), typed.zip3());
    }
    if (known.size() == 1) {
      return known.get(0).zip3();
    }
    return papers
        .lastHandOut(coalition)
        .map(HandOut::zip3)
        .orElseGet(
            () -> {
              problems.add(fields.zip3(), "zip3_format");
              return "";
            });
  }
}

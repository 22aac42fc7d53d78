package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/** Writes off what a coalition had to throw away: outdated, wet, worn. */
@ApplicationScoped
class Discarding {
  /** What the numbers of these papers begin with. */
  static final String LETTERS = "DSC";

  @Inject DistributionLedger ledger;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;

  /**
   * Records that pieces on the own shelf were thrown away.
   *
   * @return the number of the paper
   * @throws RuleViolations when there are not as many
   */
  @RetriedOnConflict
  @Transactional
  public String discard(
      String coalition, Sku sku, int quantity, String why, LocalDate on, Recording recording) {
    LockedPieces locked = ledger.lock(coalition, List.of(sku));
    Problems problems = new Problems();
    rules.wereOnOwnShelf(
        problems, "quantity", locked, new DistributionRules.Taken(sku, quantity, on));
    problems.throwIfAny();
    String number = papers.newNumber(LETTERS);
    locked.post(Movement.DISCARD, sku, quantity, Proof.TYPED, number, why, on, recording);
    return number;
  }

  /**
   * Undoes it: the pieces were not thrown away.
   *
   * @throws RuleViolations when it was undone before
   */
  @RetriedOnConflict
  @Transactional
  public void undo(String coalition, Sku sku, String number, String why, Recording recording) {
    if (!number.startsWith(LETTERS + "-")) {
      throw new NotFound("discard");
    }
    LockedPieces locked = ledger.lock(coalition, List.of(sku));
    List<DistributionEntry> standing =
        locked.standing(number).stream().filter(each -> each.sku().equals(sku.text())).toList();
    if (standing.isEmpty()) {
      throw new RuleViolations("", "undone_before", number);
    }
    standing.forEach(entry -> locked.undo(entry, why, recording));
  }
}

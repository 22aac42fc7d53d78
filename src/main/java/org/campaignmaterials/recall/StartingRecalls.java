package org.campaignmaterials.recall;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.EditionRecalled;
import org.campaignmaterials.catalog.EditionStatus;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.RecalledEditions;
import org.campaignmaterials.catalog.RecallingEditions;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.hotline.WrongFacts;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.ordering.ReleasingRecalled;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.StoppingStock;

/**
 * Stops an edition. In one transaction it leaves the catalog, its SKU's gate is closed to every
 * order that has not passed it, and the recall begins with what lies in the warehouses. The long
 * part, order by order, is left to {@link FollowingRecalls}.
 */
@ApplicationScoped
class StartingRecalls {
  /** Beyond this many nobody counts; the bar only says how far the job is. */
  private static final int ORDERS_COUNTED = 100_000;

  @Inject Recalls recalls;
  @Inject RecallLedger ledger;
  @Inject Publications publications;
  @Inject RecallingEditions editions;
  @Inject RecalledEditions recalledEditions;
  @Inject StoppingStock stopping;
  @Inject WrongFacts wrongFacts;
  @Inject ReleasingRecalled releasing;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /**
   * The edition, if it can be recalled.
   *
   * @throws NotFound when there is none
   * @throws RuleViolations when it is a kit, a sample, or recalled already
   */
  Edition recallable(Sku sku) {
    Edition edition = publications.edition(sku).orElseThrow(() -> new NotFound("edition"));
    if (!edition.parts().isEmpty()) {
      throw new RuleViolations("", "recall_kit", edition.title());
    }
    if (edition.status() == EditionStatus.RECALLED) {
      throw new RuleViolations("", "recalled_before", sku.text());
    }
    if (!edition.status().canBecome(EditionStatus.RECALLED) || !stopping.isKept(sku)) {
      throw new RuleViolations("", "recall_never_given", edition.title());
    }
    return edition;
  }

  /**
   * Begins a recall.
   *
   * @param explanation what is wrong, for those who have to act; plain words
   * @return its number
   * @throws RuleViolations when the edition can't be recalled
   */
  @RetriedOnConflict
  @Transactional
  public String start(Sku sku, Reason reason, String explanation) {
    recallable(sku);
    transaction.putResource(StartingRecalls.class, Recall.Why.because(reason, explanation));
    try {
      editions.recall(List.of(sku));
    } catch (IllegalStateException anotherWasFaster) {
      throw new RuleViolations("", "recalled_before", sku.text());
    }
    return recalls.of(sku).orElseThrow().number();
  }

  /**
   * An edition left the catalog because it is wrong, whoever said so: its recall begins in the same
   * transaction. Where nobody says why, a fact about the hotline has changed. Of what never lay in
   * a warehouse nothing is out there.
   */
  void begin(@Observes EditionRecalled recalled) {
    Sku sku = recalled.sku();
    if (!stopping.isKept(sku) || recalls.of(sku).isPresent()) {
      return;
    }
    Recall.Why why =
        transaction.getResource(StartingRecalls.class) instanceof Recall.Why said
            ? said
            : Recall.Why.changed(wrongFacts.changeOf(sku));
    Recall recall = new Recall(recalls.nextNumber(), sku, why, clock.instant(), recorder.who());
    recalls.add(recall);
    recalledEditions.because(sku, why.reason().code());
    SortedMap<String, Integer> onHand = stopping.stop(sku, recall.number());
    recall.finds(stopping.of(sku).promised(), releasing.next(sku, 0, ORDERS_COUNTED).size());
    onHand.forEach(
        (warehouse, pieces) ->
            ledger.out(
                recall,
                ledger.holder(recall, warehouse, RecallHolder.Kind.WAREHOUSE),
                pieces,
                null));
    audit.record("recall.started", "edition " + sku, "", recall.number());
    jobs.wake(FollowingRecalls.NAME);
  }
}

package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.distribution.RecalledMaterials;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.StoppingStock;

/**
 * Takes down what became of the pieces: from the warehouse that destroyed them, from a coalition,
 * from a requester, from campaign staff who asked. Whatever a ledger of the warehouse or the
 * coalition has to say of it is written there in the same transaction.
 */
@ApplicationScoped
class AnsweringRecalls {
  static final int REASON_MAX = 200;
  static final int CLOSING_REASON_MAX = 500;

  @Inject Recalls recalls;
  @Inject RecallLedger ledger;
  @Inject RecallMessages messages;
  @Inject StoppingStock stopping;
  @Inject RecalledMaterials materials;
  @Inject CoalitionsPieces coalitionsPieces;
  @Inject Recorder recorder;
  @Inject AuditTrail audit;
  @Inject Jobs jobs;
  @Inject Clock clock;

  /**
   * A warehouse destroyed pieces. More than were there when the recall began were found, and count
   * from now on.
   *
   * @throws RuleViolations when there are not as many that nobody holds
   */
  @RetriedOnConflict
  @Transactional
  public void destroyedInWarehouse(String number, String warehouse, int quantity) {
    Recall known = recalls.byNumber(number);
    long entry = stopping.destroy(known.sku(), warehouse, quantity, number);
    Recall recall = recalls.locked(number);
    RecallHolder holder = ledger.holder(recall, warehouse, RecallHolder.Kind.WAREHOUSE);
    ledger.out(recall, holder, Math.max(0, quantity - holder.open()), null);
    ledger.ended(recall, holder, Outcome.DESTROYED, quantity, null, entry, null);
    audit.record(
        "recall.destroyed",
        "recall " + number,
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.PIECES, quantity).with(AuditedField.WHO, warehouse));
  }

  /**
   * Somebody says what became of pieces of a holder.
   *
   * @throws RuleViolations when there are not as many, nothing was said, or others are open by now
   *     than on the page where it was said
   */
  @RetriedOnConflict
  @Transactional
  public void say(String number, String name, Said said) {
    Recall recall = recalls.locked(number);
    RecallHolder holder =
        recalls.lockedHolder(number, name).orElseThrow(() -> new NotFound("holder"));
    if (holder.kind() == RecallHolder.Kind.WAREHOUSE) {
      throw new RuleViolations("", "recall_warehouse_says", name);
    }
    said.checkSeen(holder.open());
    int sum = said.sum();
    Problems problems = new Problems();
    if (sum == 0) {
      problems.add("", "recall_nothing_said");
    } else if (sum > holder.open()) {
      problems.add("", "recall_more_than_open", holder.open());
    }
    problems.throwIfAny();
    for (Outcome outcome : Outcome.ENDS) {
      int quantity = said.pieces().getOrDefault(outcome, 0);
      if (quantity > 0) {
        ledger.ended(
            recall,
            holder,
            outcome,
            quantity,
            null,
            null,
            said.note().isEmpty() ? null : said.note());
      }
    }
    audit.record("recall.answered", "recall " + number, AuditedFields.NONE, of(name));
  }

  /**
   * A coalition took something down at one of its places.
   *
   * @param replaced whether another edition is there now
   */
  @RetriedOnConflict
  @Transactional
  public void takenDown(String number, String coalition, String placement, boolean replaced) {
    Recall known = recalls.byNumber(number);
    RecalledMaterials.Place place =
        materials.places(coalition, known.sku()).stream()
            .filter(each -> each.number().equals(placement))
            .findFirst()
            .orElseThrow(() -> new RuleViolations("", "placement_gone", placement));
    if (replaced) {
      coalitionsPieces.replacing();
    }
    materials.takenDown(coalition, placement);
    if (place.fromHandOut()) {
      Recall recall = recalls.locked(number);
      RecallHolder holder =
          recalls.lockedHolder(number, coalition).orElseThrow(() -> new NotFound("holder"));
      int quantity = Math.min(place.quantity(), holder.open());
      if (quantity > 0) {
        ledger.ended(
            recall,
            holder,
            replaced ? Outcome.REPLACED : Outcome.TAKEN_DOWN,
            quantity,
            null,
            null,
            placement);
      }
    }
    audit.record("recall.answered", "recall " + number, AuditedFields.NONE, of(coalition));
  }

  /** A coalition threw away pieces from its own shelf. */
  @RetriedOnConflict
  @Transactional
  public void thrownAway(String number, String coalition, int quantity) {
    materials.thrownAway(coalition, recalls.byNumber(number).sku(), quantity, number);
    audit.record("recall.answered", "recall " + number, AuditedFields.NONE, of(coalition));
  }

  /** All that lay with a member was thrown away. */
  @RetriedOnConflict
  @Transactional
  public void thrownAwayByMember(String number, String coalition, long member) {
    materials.thrownAwayByMember(coalition, member, recalls.byNumber(number).sku(), number);
    audit.record("recall.answered", "recall " + number, AuditedFields.NONE, of(coalition));
  }

  /**
   * Undoes an entry by one that names it.
   *
   * @throws RuleViolations when it was undone before, or belongs to a paper of the coalition that
   *     is undone there
   */
  @RetriedOnConflict
  @Transactional
  public void undo(String number, String name, int entryNumber, String why) {
    RecallEntry entry =
        recalls.entry(number, name, entryNumber).orElseThrow(() -> new NotFound("recall entry"));
    Recall known = recalls.byNumber(number);
    if (entry.document().isPresent()) {
      undoPaper(known.sku(), name, entry.document().get(), why);
      audit.record("recall.entry_undone", "recall " + number, AuditedFields.NONE, of(name));
      return;
    }
    materials
        .whereabouts(name, entry.reason())
        .filter(place -> !place.isUp())
        .ifPresent(place -> materials.undo(name, known.sku(), entry.reason(), why));
    entry
        .stockEntry()
        .ifPresent(
            stock -> stopping.undoDestroying(known.sku(), name, entry.quantity(), number, stock));
    Recall recall = recalls.locked(number);
    RecallHolder holder =
        recalls.lockedHolder(number, name).orElseThrow(() -> new NotFound("holder"));
    ledger.undo(recall, holder, entry, why);
    audit.record("recall.entry_undone", "recall " + number, AuditedFields.NONE, of(name));
  }

  /** Undone in the coalition's own ledger, it is undone here by the news of that. */
  private void undoPaper(Sku sku, String coalition, String paper, String why) {
    if (!RecalledMaterials.canUndo(paper)) {
      throw new RuleViolations("", "recall_undo_there", paper);
    }
    coalitionsPieces.undoing(why);
    materials.undo(coalition, sku, paper, why);
  }

  /**
   * Somebody read the messages: the job sends them.
   *
   * @throws RuleViolations when nobody waits for one, as after the button was pressed twice
   */
  @RetriedOnConflict
  @Transactional
  public void sendMessages(String number) {
    Recall recall = recalls.locked(number);
    somebodyWaits(List.of(number));
    recall.sendMessages(clock.instant());
    audit.record("recall.messages_sent", "recall " + number);
    jobs.wake(FollowingRecalls.NAME);
  }

  private void somebodyWaits(List<String> numbers) {
    if (messages.waiting(numbers) == 0) {
      throw new RuleViolations("", "recall_nobody_waits");
    }
  }

  /**
   * Somebody read the letters about all that a change of a fact recalled: the job writes one to
   * each who has any of it.
   *
   * @throws NotFound when no recall comes from it
   * @throws RuleViolations while a job still lists who has pieces, and when nobody waits for one
   */
  @RetriedOnConflict
  @Transactional
  public void sendMessagesOfChange(long change) {
    List<Recall> locked =
        recalls.ofChange(change).stream().map(each -> recalls.locked(each.number())).toList();
    if (locked.isEmpty()) {
      throw new NotFound("recalls of the change");
    }
    for (Recall recall : locked) {
      if (recall.isBeingListed()) {
        throw new RuleViolations("", "recall_being_listed", recall.number());
      }
    }
    somebodyWaits(locked.stream().map(Recall::number).toList());
    locked.forEach(recall -> recall.sendMessages(clock.instant()));
    audit.record("recall.messages_sent", "hotline change " + change);
    jobs.wake(FollowingRecalls.NAME);
  }

  /**
   * What became of the rest nobody can find out.
   *
   * @throws RuleViolations when a warehouse still has pieces, or the recall is not open
   */
  @RetriedOnConflict
  @Transactional
  public void closeRest(String number, String why) {
    int onHand = stopping.of(recalls.byNumber(number).sku()).onHand();
    if (onHand > 0) {
      throw new RuleViolations("", "recall_in_warehouse", onHand);
    }
    Recall recall = recalls.locked(number);
    recall.closeRest(clock.instant(), recorder.who(), why);
    audit.record("recall.rest_closed", "recall " + number);
    jobs.wake(FollowingRecalls.NAME);
  }

  /** Who answered or was answered for; what was said stands in the recall's own ledger. */
  private static AuditedFields of(String holder) {
    return AuditedFields.of(AuditedField.WHO, holder);
  }
}

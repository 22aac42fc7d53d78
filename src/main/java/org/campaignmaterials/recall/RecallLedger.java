package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.campaignmaterials.shared.RuleViolations;

/**
 * The only writer of what became of the pieces. A recall's row is locked before its holders, and
 * both after stock, orders and the coalitions' pieces; when the last open piece is accounted for,
 * the recall closes in the same transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecallLedger {
  @Inject Recalls recalls;
  @Inject Recorder recorder;
  @Inject Clock clock;

  /** A holder of a recall that is locked; a new one when there was none. */
  public RecallHolder holder(Recall locked, String holder, RecallHolder.Kind kind) {
    Optional<RecallHolder> known = recalls.lockedHolder(locked.number(), holder);
    if (known.isPresent()) {
      return known.get();
    }
    RecallHolder fresh = new RecallHolder(locked.number(), holder, kind);
    recalls.add(fresh);
    return fresh;
  }

  /** Pieces are with a holder; with a negative quantity, they left it. */
  public void out(Recall locked, RecallHolder holder, int quantity, String document) {
    if (quantity != 0) {
      post(holder, Outcome.OUT, quantity, document, null, null, null);
      if (quantity > 0) {
        locked.reopen();
      }
      closeIfAllIsKnown(locked);
    }
  }

  /**
   * Some pieces of a holder came to an end.
   *
   * @param document the coalition's paper that goes with it; null for most
   * @param stockEntry the warehouse's entry that goes with it; null for most
   * @param reason in words; null for most
   * @throws RuleViolations when there are not as many open
   */
  public void ended(
      Recall locked,
      RecallHolder holder,
      Outcome outcome,
      int quantity,
      String document,
      Long stockEntry,
      String reason) {
    if (quantity > holder.open()) {
      throw new RuleViolations(outcome.code(), "recall_more_than_open", holder.open());
    }
    post(holder, outcome, quantity, document, stockEntry, reason, null);
    closeIfAllIsKnown(locked);
  }

  /**
   * Undoes an entry that nothing has undone yet.
   *
   * @throws RuleViolations when it was undone before
   */
  public void undo(Recall locked, RecallHolder holder, RecallEntry entry, String why) {
    boolean undone =
        recalls.entriesOf(holder).stream()
            .anyMatch(each -> each.reversesEntry().filter(is -> is == entry.number()).isPresent());
    if (undone || entry.reversesEntry().isPresent() || entry.outcome() == Outcome.OUT) {
      throw new RuleViolations("", "undone_before", String.valueOf(entry.number()));
    }
    post(
        holder,
        entry.outcome(),
        -entry.quantity(),
        entry.document().orElse(null),
        null,
        why,
        entry.number());
    locked.reopen();
  }

  /** Closes a recall of which nothing is open. */
  public void closeIfAllIsKnown(Recall locked) {
    boolean listed = locked.stage() == Recall.Stage.OPEN || locked.stage() == Recall.Stage.CLOSING;
    if (listed && recalls.total(locked.number()).open() == 0) {
      locked.close(clock.instant());
    }
  }

  private void post(
      RecallHolder holder,
      Outcome outcome,
      int quantity,
      String document,
      Long stockEntry,
      String reason,
      Integer reverses) {
    recalls.add(
        holder.post(
            new RecallEntry.Said(
                outcome,
                quantity,
                document,
                stockEntry,
                reason,
                reverses,
                clock.instant(),
                recorder.who())));
  }
}

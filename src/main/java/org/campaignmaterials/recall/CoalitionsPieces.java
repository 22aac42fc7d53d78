package org.campaignmaterials.recall;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.campaignmaterials.distribution.PiecesGone;

/**
 * Hears when a coalition's pieces of a recalled edition are gone, on whichever page it wrote that
 * down: thrown away is destroyed, down is down, lost is not known. So nobody writes it twice.
 */
@ApplicationScoped
class CoalitionsPieces {
  private static final String WHY = CoalitionsPieces.class.getName() + ".why";

  @Inject Recalls recalls;
  @Inject RecallLedger ledger;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transaction;

  /** In this transaction, what is taken down is replaced by another edition. */
  void replacing() {
    transaction.putResource(CoalitionsPieces.class, Outcome.REPLACED);
  }

  /** In this transaction, a paper of a coalition is undone for this reason. */
  void undoing(String why) {
    transaction.putResource(WHY, why);
  }

  void gone(@Observes PiecesGone gone) {
    Optional<Recall> known = recalls.of(gone.sku());
    if (known.isEmpty() || recalls.holder(known.get().number(), gone.coalition()).isEmpty()) {
      return;
    }
    Recall recall = recalls.locked(known.get().number());
    RecallHolder holder = ledger.holder(recall, gone.coalition(), RecallHolder.Kind.COALITION);
    if (gone.quantity() < 0) {
      undo(recall, holder, gone);
    } else if (holder.open() > 0) {
      ledger.ended(
          recall,
          holder,
          outcome(gone.how()),
          Math.min(gone.quantity(), holder.open()),
          gone.document(),
          null,
          null);
    }
  }

  /** What was undone there is undone here, entry by entry; what was never counted here is not. */
  private void undo(Recall recall, RecallHolder holder, PiecesGone gone) {
    recalls.entriesOf(holder).stream()
        .filter(entry -> entry.document().filter(gone.document()::equals).isPresent())
        .filter(entry -> entry.reversesEntry().isEmpty() && entry.outcome() != Outcome.OUT)
        .filter(
            entry ->
                recalls.entriesOf(holder).stream()
                    .noneMatch(
                        each ->
                            each.reversesEntry().filter(is -> is == entry.number()).isPresent()))
        .findFirst()
        .ifPresent(
            entry -> ledger.undo(recall, holder, entry, (String) transaction.getResource(WHY)));
  }

  private Outcome outcome(PiecesGone.How how) {
    if (transaction.getResource(CoalitionsPieces.class) instanceof Outcome wished) {
      return wished;
    }
    return switch (how) {
      case THROWN_AWAY -> Outcome.DESTROYED;
      case TAKEN_DOWN -> Outcome.TAKEN_DOWN;
      case LOST -> Outcome.NOT_KNOWN;
    };
  }
}

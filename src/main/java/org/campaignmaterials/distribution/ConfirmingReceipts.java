package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/**
 * A coalition says what of a parcel arrived: all of it with one word, or line by line. What it says
 * nothing about stays in transit, "unconfirmed", and can be settled later.
 */
@ApplicationScoped
class ConfirmingReceipts {
  @Inject DistributionLedger ledger;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject AuditTrail audit;

  /**
   * What is said of one SKU in a parcel, of the pieces that were open.
   *
   * @param accepted arrived, and can be used
   * @param rejected arrived, and can't be used
   * @param lost given up
   * @param reason why some were rejected
   */
  record Line(int accepted, int rejected, int lost, String reason) {}

  /** Everything that was open has arrived. Said twice it changes nothing. */
  @RetriedOnConflict
  @Transactional
  public void allArrived(String coalition, String shipment, LocalDate on, Recording recording) {
    Receipt known = papers.receipt(coalition, shipment);
    LockedPieces locked = ledger.lock(coalition, papers.skusOf(known));
    mustBeHere(known);
    Map<Sku, Line> said = new LinkedHashMap<>();
    for (ReceiptLine line : papers.linesOf(known)) {
      if (line.open() > 0) {
        said.put(Sku.parse(line.sku()), new Line(line.open(), 0, 0, ""));
      }
    }
    if (!said.isEmpty()) {
      settle(known, said, on, recording, locked);
    }
  }

  /**
   * Settles some of a parcel line by line.
   *
   * @throws RuleViolations when more is said than was open, or a rejection has no reason; fields
   *     are named {@code accepted.RR-101-en-2026.1}
   */
  @RetriedOnConflict
  @Transactional
  public void byLine(
      String coalition, String shipment, LocalDate on, Map<Sku, Line> said, Recording recording) {
    Receipt known = papers.receipt(coalition, shipment);
    LockedPieces locked = ledger.lock(coalition, papers.skusOf(known));
    mustBeHere(known);
    settle(known, said, on, recording, locked);
  }

  /**
   * Takes back what was said of a parcel: everything of it is in transit again.
   *
   * @throws RuleViolations when pieces of it have been used since
   */
  @RetriedOnConflict
  @Transactional
  public void takeBack(String coalition, String shipment, String why, Recording recording) {
    Receipt known = papers.receipt(coalition, shipment);
    LockedPieces locked = ledger.lock(coalition, papers.skusOf(known));
    mustBeHere(known);
    for (DistributionEntry entry : locked.standing(shipment)) {
      if (entry.movement() != Movement.SHIPMENT) {
        if (!locked.canUndo(entry)) {
          throw new RuleViolations("", "receipt_used_since", rules.title(Sku.parse(entry.sku())));
        }
        locked.undo(entry, why, recording);
      }
    }
    papers.linesOf(known).forEach(ReceiptLine::reopen);
    AuditedFields before = audited(known);
    known.reopened();
    audit.record("receipt.taken_back", subject(known), before, audited(known));
  }

  private void settle(
      Receipt receipt,
      Map<Sku, Line> said,
      LocalDate on,
      Recording recording,
      LockedPieces locked) {
    List<ReceiptLine> lines = papers.linesOf(receipt);
    Problems problems = new Problems();
    rules.pastDay(problems, "occurredOn", on);
    if (on.isBefore(receipt.shippedOn())) {
      problems.add("occurredOn", "receipt_before_shipment");
    }
    said.forEach((sku, line) -> check(problems, lines, sku, line));
    if (said.values().stream().allMatch(line -> sum(line) == 0)) {
      problems.add("", "receipt_says_nothing");
    }
    problems.throwIfAny();
    for (ReceiptLine line : lines) {
      Sku sku = Sku.parse(line.sku());
      Line now = said.getOrDefault(sku, new Line(0, 0, 0, ""));
      post(locked, Movement.RECEIPT, sku, now.accepted(), receipt, null, on, recording);
      post(locked, Movement.REJECTION, sku, now.rejected(), receipt, now.reason(), on, recording);
      post(locked, Movement.LOSS, sku, now.lost(), receipt, null, on, recording);
      line.settle(now.accepted(), now.rejected(), now.lost());
    }
    AuditedFields before = audited(receipt);
    receipt.confirmed(on, lines.stream().allMatch(line -> line.open() == 0), recording);
    audit.record("receipt.confirmed", subject(receipt), before, audited(receipt));
  }

  private static String subject(Receipt receipt) {
    return "coalition " + receipt.coalition() + " parcel " + receipt.shipment();
  }

  private static AuditedFields audited(Receipt receipt) {
    return AuditedFields.of(AuditedField.STATUS, receipt.state().code())
        .with(AuditedField.CONFIRMED_ON, receipt.confirmedOn());
  }

  private static void post(
      LockedPieces locked,
      Movement movement,
      Sku sku,
      int quantity,
      Receipt receipt,
      String reason,
      LocalDate on,
      Recording recording) {
    if (quantity > 0) {
      locked.post(movement, sku, quantity, Proof.TYPED, receipt.shipment(), reason, on, recording);
    }
  }

  private static void check(Problems problems, List<ReceiptLine> lines, Sku sku, Line said) {
    String field = "accepted." + sku;
    ReceiptLine line =
        lines.stream().filter(each -> each.sku().equals(sku.text())).findFirst().orElse(null);
    if (line == null) {
      problems.add(field, "sku_not_in_parcel", sku.text());
    } else if (said.accepted() < 0 || said.rejected() < 0 || said.lost() < 0) {
      problems.add(field, "pieces_negative");
    } else if (sum(said) > line.open()) {
      problems.add(field, "receipt_too_many", line.open(), sum(said));
    } else if (said.rejected() > 0 && said.reason().isEmpty()) {
      problems.add("reason." + sku, "rejection_reason");
    }
  }

  private static long sum(Line line) {
    return (long) line.accepted() + line.rejected() + line.lost();
  }

  /** Looks at the parcel again, now that nobody else can change it. */
  private void mustBeHere(Receipt receipt) {
    papers.refresh(receipt);
    if (receipt.state() == Receipt.State.CAME_BACK) {
      throw new RuleViolations("", "receipt_came_back", receipt.shipment());
    }
  }
}

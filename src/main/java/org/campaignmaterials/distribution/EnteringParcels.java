package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.RuleViolations;

/** Takes parcels into a coalition's ledger when they leave, and out of it when they come back. */
@ApplicationScoped
class EnteringParcels {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject DistributionLedger ledger;
  @Inject DistributionPapers papers;

  /** A parcel left for the coalition: its pieces are in transit, until somebody says more. */
  @Transactional
  public void left(
      String coalition,
      String orderNumber,
      String shipment,
      SortedMap<Sku, Integer> pieces,
      LocalDate on,
      Recording recording) {
    LockedPieces locked = ledger.lockForParcel(coalition, pieces.keySet());
    entities.persist(new Receipt(shipment, coalition, orderNumber, on));
    pieces.forEach(
        (sku, quantity) -> {
          entities.persist(new ReceiptLine(shipment, sku.text(), quantity));
          locked.post(
              Movement.SHIPMENT, sku, quantity, Proof.CARRIER, shipment, null, on, recording);
        });
  }

  /** A parcel left for somebody who named the coalition: credited to it, and never held by it. */
  @Transactional
  public void credit(
      String coalition,
      String shipment,
      SortedMap<Sku, Integer> pieces,
      String sector,
      String zip3,
      LocalDate on) {
    pieces.forEach(
        (sku, quantity) ->
            entities.persist(
                new CreditedLine(shipment, sku.text(), coalition, quantity, sector, zip3, on)));
  }

  /**
   * That a parcel arrived was a mistake. No entry was made of it, for a carrier's word moves no
   * pieces: they are in transit until the coalition says more.
   *
   * @throws RuleViolations when the coalition has said that some of it arrived: then it did
   */
  @Transactional
  public void notArrived(String shipment) {
    Receipt known = papers.receipt(shipment);
    ledger.lock(known.coalition(), papers.skusOf(known));
    papers.refresh(known);
    mustNotBeConfirmed(known, papers.linesOf(known));
    known.notDelivered();
  }

  private static void mustNotBeConfirmed(Receipt receipt, List<ReceiptLine> lines) {
    if (lines.stream().anyMatch(line -> line.accepted() + line.rejected() > 0)) {
      throw new RuleViolations(
          "", "parcel_is_with_coalition", receipt.shipment(), receipt.coalition());
    }
  }

  /**
   * A parcel came back to the warehouse. What the coalition had given up for lost is found again.
   *
   * @throws RuleViolations when the coalition says that some of it arrived: one of the two is
   *     wrong, and people must find out which
   */
  @Transactional
  public void cameBack(String shipment, LocalDate on, Recording recording) {
    Receipt known = papers.receipt(shipment);
    LockedPieces locked = ledger.lock(known.coalition(), papers.skusOf(known));
    List<ReceiptLine> lines = papers.linesOf(known);
    mustNotBeConfirmed(known, lines);
    List<DistributionEntry> standing = locked.standing(shipment);
    for (DistributionEntry entry : standing) {
      if (entry.movement() == Movement.LOSS) {
        locked.undo(entry, null, recording);
      }
    }
    for (DistributionEntry entry : standing) {
      if (entry.movement() == Movement.SHIPMENT) {
        locked.cameBack(entry, on, recording);
      }
    }
    lines.forEach(ReceiptLine::reopen);
    known.cameBack();
  }
}

package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.Quarter;

/**
 * What a coalition did with its materials, for those who add it up. Days are those on which
 * something happened, both ends included. What was undone is not in any answer; who wrote it and
 * the names of organizations are not in the records, either.
 */
@ApplicationScoped
@Transactional
public class DistributionRecords {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /** What moved in these quarters, by quarter, SKU and proof. */
  public List<QuarterFigures> figures(String coalition, Quarter from, Quarter to) {
    return entities
        .createQuery(
            "SELECT q FROM QuarterRow q WHERE q.coalition = :coalition AND q.quarter >= :from"
                + " AND q.quarter <= :to ORDER BY q.quarter, q.sku, q.proof",
            QuarterRow.class)
        .setParameter("coalition", coalition)
        .setParameter("from", from.code())
        .setParameter("to", to.code())
        .getResultList()
        .stream()
        .map(QuarterRow::figures)
        .toList();
  }

  /** Where the pieces are now, by SKU. */
  public List<HeldPieces> heldNow(String coalition) {
    return entities
        .createQuery(
            "SELECT b FROM DistributionBalance b WHERE b.coalition = :coalition ORDER BY b.sku",
            DistributionBalance.class)
        .setParameter("coalition", coalition)
        .getResultList()
        .stream()
        .map(HeldPieces::of)
        .toList();
  }

  /** Parcels that left the warehouse in these days. */
  public List<ParcelRecord> parcels(String coalition, LocalDate from, LocalDate to) {
    String where =
        " WHERE r.coalition = :coalition AND r.shippedOn >= :from AND r.shippedOn <= :to";
    Map<String, List<ReceiptLine>> lines = new HashMap<>();
    between(
            "SELECT l FROM ReceiptLine l, Receipt r"
                + where
                + " AND l.shipment = r.shipment ORDER BY l.sku",
            ReceiptLine.class,
            coalition,
            from,
            to)
        .getResultList()
        .forEach(
            line -> lines.computeIfAbsent(line.shipment(), any -> new ArrayList<>()).add(line));
    return between(
            "SELECT r FROM Receipt r" + where + " ORDER BY r.shippedOn, r.shipment",
            Receipt.class,
            coalition,
            from,
            to)
        .getResultList()
        .stream()
        .map(receipt -> record(receipt, lines.getOrDefault(receipt.shipment(), List.of())))
        .toList();
  }

  static ParcelRecord record(Receipt receipt, List<ReceiptLine> lines) {
    return new ParcelRecord(
        receipt.shipment(),
        receipt.shippedOn(),
        receipt.deliveredOn(),
        receipt.state().code(),
        receipt.confirmedOn(),
        receipt.recordedAt(),
        lines.stream()
            .map(
                line ->
                    new ParcelRecord.Line(
                        line.sku(), line.shipped(), line.accepted(), line.rejected(), line.lost()))
            .toList());
  }

  /** How many parcels wait for the coalition to say what arrived. */
  public long parcelsToConfirm(String coalition) {
    return entities
        .createQuery(
            "SELECT COUNT(r) FROM Receipt r WHERE r.coalition = :coalition AND r.state = :open",
            Long.class)
        .setParameter("coalition", coalition)
        .setParameter("open", Receipt.State.TO_CONFIRM)
        .getSingleResult();
  }

  /**
   * The names of the organizations that a coalition reached, by the ids that stand in its records.
   * Only for pages on which its own records are read; nothing that is kept or given out takes them.
   */
  public Map<Long, String> organizationNames(String coalition) {
    return entities
        .createQuery(
            "SELECT o FROM ReachedOrganization o WHERE o.coalition = :coalition",
            ReachedOrganization.class)
        .setParameter("coalition", coalition)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(ReachedOrganization::id, ReachedOrganization::name));
  }

  /** How many events before this day wait for the coalition to accept what was counted. */
  public long eventsToAccept(String coalition, LocalDate today) {
    return entities
        .createQuery(
            "SELECT COUNT(e) FROM EventLink e WHERE e.coalition = :coalition"
                + " AND e.state = :open AND e.eventOn < :today",
            Long.class)
        .setParameter("coalition", coalition)
        .setParameter("open", EventLink.State.OPEN)
        .setParameter("today", today)
        .getSingleResult();
  }

  /** What was handed out in these days, by day. */
  public List<HandOutRecord> handOuts(String coalition, LocalDate from, LocalDate to) {
    return between(
            "SELECT DISTINCT h FROM HandOut h LEFT JOIN FETCH h.lines"
                + " WHERE h.coalition = :coalition AND h.occurredOn >= :from"
                + " AND h.occurredOn <= :to AND h.undoneAt IS NULL"
                + " ORDER BY h.occurredOn, h.number",
            HandOut.class,
            coalition,
            from,
            to)
        .getResultList()
        .stream()
        .map(
            handOut ->
                new HandOutRecord(
                    handOut.number(),
                    handOut.occurredOn(),
                    handOut.recordedAt(),
                    handOut.organization(),
                    handOut.sector(),
                    handOut.zip3(),
                    handOut.activity(),
                    handOut.proof(),
                    handOut.toMember(),
                    handOut.lines()))
        .toList();
  }

  /**
   * The placements that were up at some time in these days: posted by their end, and not gone
   * before their beginning.
   */
  public List<PlacementRecord> placements(String coalition, LocalDate from, LocalDate to) {
    String where =
        " WHERE p.coalition = :coalition AND p.undoneAt IS NULL AND p.postedOn <= :to"
            + " AND (p.goneOn IS NULL OR p.goneOn >= :from)";
    Map<String, List<PlacementRecord.Look>> looks = new HashMap<>();
    between(
            "SELECT c FROM PlacementCheck c, Placement p"
                + where
                + " AND c.placement = p.number AND c.undoneAt IS NULL ORDER BY c.number",
            PlacementCheck.class,
            coalition,
            from,
            to)
        .getResultList()
        .forEach(
            check ->
                looks
                    .computeIfAbsent(check.placement(), any -> new ArrayList<>())
                    .add(
                        new PlacementRecord.Look(
                            check.checkedOn(),
                            check.found() == PlacementCheck.Found.THERE,
                            check.proof(),
                            check.recordedAt())));
    Map<Long, String> areas = new HashMap<>();
    between(
            "SELECT DISTINCT o FROM ReachedOrganization o, Placement p"
                + where
                + " AND o.id = p.organization",
            ReachedOrganization.class,
            coalition,
            from,
            to)
        .getResultList()
        .forEach(organization -> areas.put(organization.id(), organization.zip3()));
    return between(
            "SELECT p FROM Placement p" + where + " ORDER BY p.postedOn, p.number",
            Placement.class,
            coalition,
            from,
            to)
        .getResultList()
        .stream()
        .map(
            placement ->
                record(
                    placement,
                    areas.get(placement.organization()),
                    looks.getOrDefault(placement.number(), List.of())))
        .toList();
  }

  private static PlacementRecord record(
      Placement placement, String zip3, List<PlacementRecord.Look> looks) {
    return new PlacementRecord(
        placement.number(),
        placement.organization(),
        placement.sector(),
        zip3,
        placement.sku(),
        placement.quantity(),
        placement.fromHandOut().isPresent(),
        placement.postedOn(),
        placement.recordedAt(),
        placement.proof(),
        placement.lastSeenOn(),
        placement.goneOn(),
        looks);
  }

  /** What others ordered with the coalition named, by the day on which it left. */
  public List<CreditedRecord> credited(String coalition, LocalDate from, LocalDate to) {
    return between(
            "SELECT c FROM CreditedLine c WHERE c.coalition = :coalition AND c.shippedOn >= :from"
                + " AND c.shippedOn <= :to ORDER BY c.shippedOn, c.sku, c.shipment",
            CreditedLine.class,
            coalition,
            from,
            to)
        .getResultList()
        .stream()
        .map(CreditedLine::record)
        .toList();
  }

  private <T> TypedQuery<T> between(
      String query, Class<T> type, String coalition, LocalDate from, LocalDate to) {
    return entities
        .createQuery(query, type)
        .setParameter("coalition", coalition)
        .setParameter("from", from)
        .setParameter("to", to);
  }
}

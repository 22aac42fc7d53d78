package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.Sequences;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.SameName;

/**
 * The papers of coalitions: parcels, hand-outs, placements, events, and the organizations that they
 * name. A paper of another coalition is not found, like one that does not exist.
 */
@ApplicationScoped
@Transactional
class DistributionPapers {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Sequences sequences;

  /** The number of a new paper: {@code HND-0000012}. */
  public String newNumber(String letters) {
    return "%s-%07d".formatted(letters, sequences.next("distribution_document_number"));
  }

  public Receipt receipt(String shipment) {
    return entities.find(Receipt.class, shipment);
  }

  public Receipt receipt(String coalition, String shipment) {
    return Optional.ofNullable(entities.find(Receipt.class, shipment))
        .filter(receipt -> receipt.coalition().equals(coalition))
        .orElseThrow(() -> new NotFound("parcel"));
  }

  /** Reads a parcel again after it was locked. */
  public void refresh(Receipt receipt) {
    entities.refresh(receipt);
  }

  /** What is in a parcel; this never changes, so that it can be read before it is locked. */
  public List<Sku> skusOf(Receipt receipt) {
    return entities
        .createQuery("SELECT l.sku FROM ReceiptLine l WHERE l.shipment = :shipment", String.class)
        .setParameter("shipment", receipt.shipment())
        .getResultList()
        .stream()
        .map(Sku::parse)
        .toList();
  }

  /** Why pieces of a parcel can't be used, by SKU; what was taken back is not among it. */
  public Map<String, List<String>> rejectionsOf(Receipt receipt) {
    Map<String, List<String>> reasons = new HashMap<>();
    entities
        .createQuery(
            "SELECT e FROM DistributionEntry e WHERE e.document = :document"
                + " AND e.coalition = :coalition AND e.movement = :rejection"
                + " AND e.reversesEntry IS NULL AND NOT EXISTS"
                + " (SELECT r FROM DistributionEntry r WHERE r.coalition = e.coalition"
                + " AND r.sku = e.sku AND r.reversesEntry = e.entryNumber)"
                + " ORDER BY e.sku, e.entryNumber",
            DistributionEntry.class)
        .setParameter("document", receipt.shipment())
        .setParameter("coalition", receipt.coalition())
        .setParameter("rejection", Movement.REJECTION)
        .getResultList()
        .forEach(
            entry ->
                entry
                    .reason()
                    .ifPresent(
                        why ->
                            reasons
                                .computeIfAbsent(entry.sku(), any -> new ArrayList<>())
                                .add(why)));
    return reasons;
  }

  public List<ReceiptLine> linesOf(Receipt receipt) {
    return entities
        .createQuery(
            "SELECT l FROM ReceiptLine l WHERE l.shipment = :shipment ORDER BY l.sku",
            ReceiptLine.class)
        .setParameter("shipment", receipt.shipment())
        .getResultList();
  }

  /** The parcels of a coalition that wait for its word, the oldest first. */
  public List<Receipt> toConfirm(String coalition) {
    return entities
        .createQuery(
            "SELECT r FROM Receipt r WHERE r.coalition = :coalition AND r.state = :open"
                + " ORDER BY r.shippedOn, r.shipment",
            Receipt.class)
        .setParameter("coalition", coalition)
        .setParameter("open", Receipt.State.TO_CONFIRM)
        .getResultList();
  }

  public List<Receipt> receipts(String coalition, int first, int most) {
    return page("Receipt", "x.shippedOn DESC, x.shipment DESC", Receipt.class, coalition)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public HandOut handOut(String coalition, String number) {
    return Optional.ofNullable(entities.find(HandOut.class, number))
        .filter(handOut -> handOut.coalition().equals(coalition))
        .orElseThrow(() -> new NotFound("hand-out"));
  }

  public List<HandOut> handOuts(String coalition, int first, int most) {
    return page("HandOut", "x.occurredOn DESC, x.number DESC", HandOut.class, coalition)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** The hand-out that was recorded last: what a new one begins with. */
  public Optional<HandOut> lastHandOut(String coalition) {
    return page("HandOut", "x.recordedAt DESC, x.number DESC", HandOut.class, coalition)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst();
  }

  public Placement placement(String coalition, String number) {
    return Optional.ofNullable(entities.find(Placement.class, number))
        .filter(placement -> placement.coalition().equals(coalition))
        .orElseThrow(() -> new NotFound("placement"));
  }

  public List<Placement> placements(String coalition, int first, int most) {
    return page("Placement", "x.postedOn DESC, x.number DESC", Placement.class, coalition)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** Placements that nobody has looked at since a day, the longest not seen first. */
  public List<Placement> notSeenSince(String coalition, LocalDate day) {
    return entities
        .createQuery(
            "SELECT p FROM Placement p WHERE p.coalition = :coalition AND p.goneOn IS NULL"
                + " AND p.undoneAt IS NULL AND p.lastSeenOn <= :day"
                + " ORDER BY p.lastSeenOn, p.number",
            Placement.class)
        .setParameter("coalition", coalition)
        .setParameter("day", day)
        .getResultList();
  }

  /** How many placements hang, as far as we know. */
  public long countUp(String coalition) {
    return entities
        .createQuery(
            "SELECT COUNT(p) FROM Placement p WHERE p.coalition = :coalition"
                + " AND p.goneOn IS NULL AND p.undoneAt IS NULL",
            Long.class)
        .setParameter("coalition", coalition)
        .getSingleResult();
  }

  /** The looks at a placement, in their order, with those taken back. */
  public List<PlacementCheck> checksOf(Placement placement) {
    return entities
        .createQuery(
            "SELECT c FROM PlacementCheck c WHERE c.placement = :number ORDER BY c.number",
            PlacementCheck.class)
        .setParameter("number", placement.number())
        .getResultList();
  }

  /** Placements that stand and show where pieces of this hand-out are. */
  public List<Placement> placedFrom(HandOut handOut) {
    return entities
        .createQuery(
            "SELECT p FROM Placement p WHERE p.fromHandOut = :number AND p.undoneAt IS NULL",
            Placement.class)
        .setParameter("number", handOut.number())
        .getResultList();
  }

  /** The hand-outs of a SKU to an organization that stand, the newest first. */
  public List<HandOut> handedTo(ReachedOrganization organization, Sku sku) {
    return entities
        .createQuery(
            "SELECT h FROM HandOut h JOIN h.lines l WHERE h.organization = :organization"
                + " AND KEY(l) = :sku AND h.undoneAt IS NULL AND h.toMember = FALSE"
                + " ORDER BY h.occurredOn DESC, h.number DESC",
            HandOut.class)
        .setParameter("organization", organization.id())
        .setParameter("sku", sku.text())
        .getResultList();
  }

  /** The organizations that a coalition reached, by name. */
  public List<ReachedOrganization> organizations(String coalition) {
    return entities
        .createQuery(
            "SELECT o FROM ReachedOrganization o WHERE o.coalition = :coalition"
                + " ORDER BY o.nameKey, o.zip3",
            ReachedOrganization.class)
        .setParameter("coalition", coalition)
        .getResultList();
  }

  /** Those of this name, wherever they are. */
  public List<ReachedOrganization> organizations(String coalition, String name) {
    return entities
        .createQuery(
            "SELECT o FROM ReachedOrganization o WHERE o.coalition = :coalition"
                + " AND o.nameKey = :key ORDER BY o.zip3",
            ReachedOrganization.class)
        .setParameter("coalition", coalition)
        .setParameter("key", SameName.keyOf(name))
        .getResultList();
  }

  public ReachedOrganization organization(long id) {
    return entities.find(ReachedOrganization.class, id);
  }

  /**
   * The organization of this name and area; taken on file when it is reached for the first time.
   */
  public ReachedOrganization reached(String coalition, String name, String sector, String zip3) {
    Optional<ReachedOrganization> known =
        organizations(coalition, name).stream()
            .filter(each -> each.zip3().equals(zip3))
            .findFirst();
    known.ifPresent(organization -> organization.isOf(sector));
    return known.orElseGet(
        () -> {
          ReachedOrganization organization =
              new ReachedOrganization(
                  sequences.next("reached_organization_id"), coalition, name, sector, zip3);
          entities.persist(organization);
          return organization;
        });
  }

  /** What lies with members. */
  public List<MemberHolding> holdings(String coalition) {
    return entities
        .createQuery(
            "SELECT m FROM MemberHolding m WHERE m.coalition = :coalition AND m.quantity > 0"
                + " ORDER BY m.member, m.sku",
            MemberHolding.class)
        .setParameter("coalition", coalition)
        .getResultList();
  }

  /** What a member holds of a SKU; its row is made when it gets the first. */
  public MemberHolding holding(String coalition, long member, Sku sku) {
    MemberHolding holding =
        entities.find(MemberHolding.class, new MemberHolding.Key(coalition, member, sku.text()));
    if (holding == null) {
      holding = new MemberHolding(coalition, member, sku.text());
      entities.persist(holding);
    }
    return holding;
  }

  public EventLink event(String coalition, String number) {
    return Optional.ofNullable(entities.find(EventLink.class, number))
        .filter(event -> event.coalition().equals(coalition))
        .orElseThrow(() -> new NotFound("event"));
  }

  /** The hand-outs as which an event was accepted and that were taken back, the last one first. */
  public List<HandOut> takenBackFrom(EventLink event) {
    return entities
        .createQuery(
            "SELECT h FROM HandOut h WHERE h.coalition = :coalition AND h.eventLink = :event"
                + " AND h.undoneAt IS NOT NULL ORDER BY h.undoneAt DESC, h.number DESC",
            HandOut.class)
        .setParameter("coalition", event.coalition())
        .setParameter("event", event.number())
        .getResultList();
  }

  public List<EventLink> events(String coalition, int first, int most) {
    return page("EventLink", "x.eventOn DESC, x.number DESC", EventLink.class, coalition)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public List<DistributionEntry> entries(String coalition, Sku sku, int first, int most) {
    return entities
        .createQuery(
            "SELECT e FROM DistributionEntry e WHERE e.coalition = :coalition AND e.sku = :sku"
                + " ORDER BY e.entryNumber DESC",
            DistributionEntry.class)
        .setParameter("coalition", coalition)
        .setParameter("sku", sku.text())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public Optional<DistributionBalance> balance(String coalition, Sku sku) {
    return Optional.ofNullable(
        entities.find(DistributionBalance.class, new BalanceKey(coalition, sku.text())));
  }

  public long count(String entity, String coalition) {
    return entities
        .createQuery(
            "SELECT COUNT(x) FROM " + entity + " x WHERE x.coalition = :coalition", Long.class)
        .setParameter("coalition", coalition)
        .getSingleResult();
  }

  private <T> TypedQuery<T> page(String entity, String order, Class<T> type, String coalition) {
    return entities
        .createQuery(
            "SELECT x FROM " + entity + " x WHERE x.coalition = :coalition ORDER BY " + order, type)
        .setParameter("coalition", coalition);
  }
}

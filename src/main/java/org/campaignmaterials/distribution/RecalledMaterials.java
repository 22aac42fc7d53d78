package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Sku;

/**
 * Where the pieces of one edition are, over all coalitions, and the ways in which they come to an
 * end when it is recalled. Each is an entry in the coalition's own ledger, as if it had been
 * written on its pages.
 */
@ApplicationScoped
public class RecalledMaterials {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject DistributionLedger ledger;
  @Inject DistributionRecords records;
  @Inject DistributionPapers papers;
  @Inject PuttingUp puttingUp;
  @Inject HandingOut handingOut;
  @Inject Discarding discarding;
  @Inject Recorder recorder;
  @Inject DistributionRules rules;

  /**
   * A place where pieces hang or stand.
   *
   * @param organization whose place it is
   * @param spot where there; may be empty
   * @param fromHandOut whether they were handed to that place before, and are counted there
   */
  public record Place(
      String number,
      String organization,
      String spot,
      int quantity,
      LocalDate lastSeenOn,
      boolean fromHandOut) {}

  /** What lies with a member. */
  public record WithMember(long member, String name, int quantity) {}

  /** What each coalition has of a SKU, locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public SortedMap<String, HeldPieces> lockedBy(Sku sku) {
    SortedMap<String, HeldPieces> held = new TreeMap<>();
    for (String coalition : coalitionsWith(sku)) {
      ledger.lock(coalition, Set.of(sku));
      held.put(coalition, of(coalition, sku));
    }
    return held;
  }

  private List<String> coalitionsWith(Sku sku) {
    return entities
        .createQuery(
            "SELECT b.coalition FROM DistributionBalance b WHERE b.sku = :sku ORDER BY b.coalition",
            String.class)
        .setParameter("sku", sku.text())
        .getResultList();
  }

  /** What a coalition has of a SKU. */
  @Transactional
  public HeldPieces of(String coalition, Sku sku) {
    DistributionBalance balance =
        entities.find(DistributionBalance.class, new BalanceKey(coalition, sku.text()));
    return balance == null ? new HeldPieces(sku.text(), 0, 0, 0, 0, 0, 0) : HeldPieces.of(balance);
  }

  /** The places where it hangs or stands, as far as we know. */
  @Transactional
  public List<Place> places(String coalition, Sku sku) {
    Map<Long, String> names = records.organizationNames(coalition);
    return entities
        .createQuery(
            "SELECT p FROM Placement p WHERE p.coalition = :coalition AND p.sku = :sku"
                + " AND p.goneOn IS NULL AND p.undoneAt IS NULL ORDER BY p.number",
            Placement.class)
        .setParameter("coalition", coalition)
        .setParameter("sku", sku.text())
        .getResultList()
        .stream()
        .map(
            placement ->
                new Place(
                    placement.number(),
                    names.getOrDefault(placement.organization(), ""),
                    placement.spot(),
                    placement.quantity(),
                    placement.lastSeenOn(),
                    placement.fromHandOut().isPresent()))
        .toList();
  }

  /**
   * What kind of place it is, and the first three digits of its ZIP code: as much of it as others
   * than the coalition need.
   *
   * @param isUp whether something hangs or stands there, as far as we know
   */
  public record Whereabouts(String sector, String zip3, boolean isUp) {}

  /** Where a place is, whether or not something hangs there now; empty for no such place. */
  @Transactional
  public Optional<Whereabouts> whereabouts(String coalition, String placement) {
    return Optional.ofNullable(entities.find(Placement.class, placement))
        .filter(known -> known.coalition().equals(coalition))
        .map(
            known ->
                new Whereabouts(
                    known.sector(),
                    entities.find(ReachedOrganization.class, known.organization()).zip3(),
                    known.isUp()));
  }

  /** What lies with its members. */
  @Transactional
  public List<WithMember> withMembers(String coalition, Sku sku) {
    Map<Long, String> names = records.organizationNames(coalition);
    return papers.holdings(coalition).stream()
        .filter(holding -> holding.sku().equals(sku.text()) && holding.quantity() > 0)
        .map(
            holding ->
                new WithMember(
                    holding.member(), names.getOrDefault(holding.member(), ""), holding.quantity()))
        .toList();
  }

  /** Somebody was at the place: it doesn't hang or stand there any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void takenDown(String coalition, String placement) {
    puttingUp.look(
        coalition,
        placement,
        PlacementCheck.Found.GONE,
        rules.today(),
        Proof.TYPED,
        recorder.now());
  }

  /** Whether a paper of the coalition can be undone by {@link #undo}. */
  public static boolean canUndo(String paper) {
    return paper.startsWith(Placement.LETTERS) || paper.startsWith(Discarding.LETTERS);
  }

  /**
   * Undoes what was said by mistake: it hangs there still, or was not thrown away.
   *
   * @param paper the number of the place, or of the paper by which pieces were thrown away
   * @throws org.campaignmaterials.shared.RuleViolations when it was undone before
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void undo(String coalition, Sku sku, String paper, String why) {
    if (paper.startsWith(Placement.LETTERS)) {
      puttingUp.undoLook(coalition, paper, why, recorder.now());
    } else {
      discarding.undo(coalition, sku, paper, why, recorder.now());
    }
  }

  /**
   * Pieces on the coalition's own shelf were thrown away.
   *
   * @throws org.campaignmaterials.shared.RuleViolations when there are not as many
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void thrownAway(String coalition, Sku sku, int quantity, String why) {
    discarding.discard(coalition, sku, quantity, why, rules.today(), recorder.now());
  }

  /** A member gave back all of it that lay there, and it was thrown away. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void thrownAwayByMember(String coalition, long member, Sku sku, String why) {
    int quantity = papers.holding(coalition, member, sku).quantity();
    if (quantity > 0) {
      handingOut.giveBack(coalition, member, sku, quantity, recorder.now());
      discarding.discard(coalition, sku, quantity, why, rules.today(), recorder.now());
    }
  }
}

package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.campaignmaterials.catalog.Sku;

/**
 * The only writer of a coalition's pieces. A use case names the SKUs that it touches, gets their
 * balances locked in the one order that all use cases share (SKU by SKU), and does its work on
 * {@link LockedPieces}. Papers (receipts, hand-outs, placements) are read under these locks, and
 * stock and orders are locked before them, never after.
 */
@ApplicationScoped
class DistributionLedger {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Event<PiecesGone> gone;

  /** Locks what a coalition has of these SKUs until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public LockedPieces lock(String coalition, Collection<Sku> skus) {
    return new LockedPieces(entities, gone, coalition, locked(coalition, skus));
  }

  /**
   * The same for a parcel that leaves for the coalition, with which the books of a SKU begin. Its
   * SKUs' stock is locked already, so that two parcels never open the same book.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public LockedPieces lockForParcel(String coalition, Collection<Sku> skus) {
    SortedMap<Sku, DistributionBalance> balances = locked(coalition, skus);
    for (Sku sku : skus) {
      if (!balances.containsKey(sku)) {
        DistributionBalance balance = new DistributionBalance(coalition, sku.text());
        entities.persist(balance);
        balances.put(sku, balance);
      }
    }
    return new LockedPieces(entities, gone, coalition, balances);
  }

  private SortedMap<Sku, DistributionBalance> locked(String coalition, Collection<Sku> skus) {
    // What this transaction has written so far would be lost where the lock reads the row again.
    entities.flush();
    SortedMap<Sku, DistributionBalance> balances = new TreeMap<>();
    for (Sku sku : new TreeSet<>(skus)) {
      DistributionBalance balance =
          entities.find(
              DistributionBalance.class,
              new BalanceKey(coalition, sku.text()),
              LockModeType.PESSIMISTIC_WRITE);
      if (balance != null) {
        balances.put(sku, balance);
      }
    }
    return balances;
  }
}

package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.PageVersions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only writer of stock. A use case names the SKUs that it touches, gets them locked in the one
 * order that all use cases share (SKU by SKU; for each its own row, then its balances by
 * warehouse), does its work on {@link LockedStock}, and when it is done those who waited are told
 * what became free. Orders are locked after stock, never before.
 */
@ApplicationScoped
@Transactional
public class StockLedger {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject Clock clock;
  @Inject PageVersions versions;
  @Inject Warehouses warehouses;
  @Inject Publications publications;
  @Inject Recorder recorder;
  @Inject Event<StockFreed> freed;

  @Inject
  @ConfigProperty(name = "app.stock.limitedBelow", defaultValue = "50")
  int limitedBelow;

  /** Works on the stock of these SKUs without making any of it free: placing an order does. */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T taking(Collection<Sku> skus, Function<LockedStock, T> work) {
    return work.apply(lock(new TreeSet<>(skus)));
  }

  /**
   * Works on the stock of these SKUs and may make some of it free. Locks with them what else is in
   * the kits that they are in, because a kit that waits for one of them is filled whole.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> T freeing(Collection<Sku> skus, Function<LockedStock, T> work) {
    SortedSet<Sku> all = new TreeSet<>(skus);
    all.addAll(companions(skus));
    LockedStock stock = lock(all);
    T answer = work.apply(stock);
    SortedSet<Sku> nowFree = stock.takeFreed();
    if (!nowFree.isEmpty()) {
      freed.fire(new StockFreed(stock, nowFree));
    }
    return answer;
  }

  /** What is allocated to an order, line by line. */
  public List<AllocatedPieces> allocatedTo(String document) {
    return entities
        .createQuery(
            "SELECT a FROM Allocation a WHERE a.document = :document"
                + " ORDER BY a.line, a.sku, a.warehouse",
            Allocation.class)
        .setParameter("document", document)
        .getResultList()
        .stream()
        .map(AllocatedPieces::of)
        .toList();
  }

  /** The promises that a count took from an order, the newest first. */
  public List<LostPromise> lostByCounts(String document) {
    return entities
        .createQuery(
            "SELECT e FROM StockEntry e WHERE e.document = :document AND e.movement = :release"
                + " AND e.reason LIKE :count ORDER BY e.recordedAt DESC",
            StockEntry.class)
        .setParameter("document", document)
        .setParameter("release", Movement.RELEASE)
        .setParameter("count", StockDocuments.COUNT + "-%")
        .getResultList()
        .stream()
        .map(
            entry ->
                new LostPromise(
                    entry.recordedAt(),
                    Sku.parse(entry.sku()),
                    -entry.allocatedChange(),
                    entry.reason()))
        .toList();
  }

  /** What an order waits for, line by line. */
  public List<WaitingPieces> waitedForBy(String document) {
    return entities
        .createQuery(
            "SELECT b FROM Backorder b WHERE b.document = :document ORDER BY b.line, b.sku",
            Backorder.class)
        .setParameter("document", document)
        .getResultList()
        .stream()
        .map(WaitingPieces::of)
        .toList();
  }

  /**
   * The orders that have waited longest for any of these SKUs, oldest first.
   *
   * @param afterQueueNumber only those behind this place; 0 for the front of the queue
   */
  public List<String> longestWaiting(Collection<Sku> skus, long afterQueueNumber, int most) {
    return entities
        .createQuery(
            "SELECT b.document, MIN(b.queueNumber) FROM Backorder b WHERE b.sku IN :skus"
                + " AND b.queueNumber > :after GROUP BY b.document ORDER BY MIN(b.queueNumber)",
            Object[].class)
        .setParameter("skus", skus.stream().map(Sku::text).toList())
        .setParameter("after", afterQueueNumber)
        .setMaxResults(most)
        .getResultList()
        .stream()
        .map(row -> (String) row[0])
        .toList();
  }

  /**
   * Orders of which pieces lie in a warehouse and nobody has begun to fetch them, oldest first;
   * with those in review, whose pieces are only held.
   *
   * @param afterQueueNumber only those behind this place; 0 for the front
   * @param most as many promises are looked at; an order may have several
   */
  public SortedMap<Long, String> toFetch(String warehouse, long afterQueueNumber, int most) {
    return byPlace(
        entities
            .createQuery(
                "SELECT a.document, a.queueNumber FROM Allocation a WHERE a.warehouse = :warehouse"
                    + " AND a.queueNumber > :after AND a.fetching < a.quantity"
                    + " ORDER BY a.queueNumber",
                Object[].class)
            .setParameter("warehouse", warehouse)
            .setParameter("after", afterQueueNumber),
        most);
  }

  /** Orders that wait for stock, oldest first; parameters as in {@link #toFetch}. */
  public SortedMap<Long, String> waiting(long afterQueueNumber, int most) {
    return byPlace(
        entities
            .createQuery(
                "SELECT b.document, b.queueNumber FROM Backorder b WHERE b.queueNumber > :after"
                    + " ORDER BY b.queueNumber",
                Object[].class)
            .setParameter("after", afterQueueNumber),
        most);
  }

  private static SortedMap<Long, String> byPlace(TypedQuery<Object[]> query, int most) {
    SortedMap<Long, String> documents = new TreeMap<>();
    for (Object[] row : query.setMaxResults(most).getResultList()) {
      documents.put(((Number) row[1]).longValue(), (String) row[0]);
    }
    return documents;
  }

  /**
   * Orders that hold a SKU or wait for it, oldest first; those of which all that they hold is being
   * fetched or lies packed are not among them.
   *
   * @param afterQueueNumber only those behind this place; 0 for the front
   */
  public SortedMap<Long, String> holdingOrWaiting(Sku sku, long afterQueueNumber, int most) {
    SortedMap<Long, String> found = new TreeMap<>();
    for (String rows :
        List.of(
            "FROM Allocation x WHERE x.fetching < x.quantity AND x.sku = :sku",
            "FROM Backorder x WHERE x.sku = :sku")) {
      found.putAll(
          byPlace(
              entities
                  .createQuery(
                      "SELECT x.document, x.queueNumber "
                          + rows
                          + " AND x.queueNumber > :after ORDER BY x.queueNumber",
                      Object[].class)
                  .setParameter("sku", sku.text())
                  .setParameter("after", afterQueueNumber),
              most));
    }
    return found;
  }

  /**
   * What left the house of a SKU and did not come back, order by order, in the order of their
   * numbers.
   *
   * @param afterDocument only those behind this one; empty for the first
   * @return pieces by order, at most so many orders
   */
  public SortedMap<String, Integer> sent(Sku sku, String afterDocument, int most) {
    SortedMap<String, Integer> pieces = new TreeMap<>();
    for (Object[] row :
        entities
            .createQuery(
                "SELECT e.document, SUM(e.onHandChange) FROM StockEntry e WHERE e.sku = :sku"
                    + " AND e.movement IN :movements AND e.document > :after"
                    + " GROUP BY e.document ORDER BY e.document",
                Object[].class)
            .setParameter("sku", sku.text())
            .setParameter("movements", List.of(Movement.SHIPMENT, Movement.RETURN))
            .setParameter("after", afterDocument)
            .setMaxResults(most)
            .getResultList()) {
      pieces.put((String) row[0], -((Number) row[1]).intValue());
    }
    return pieces;
  }

  /** SKUs that somebody waits for although some can be promised. */
  public List<Sku> waitedForAndThere() {
    return entities
        .createQuery(
            "SELECT i.sku FROM StockItem i WHERE i.backordered > 0 AND i.stoppedBy IS NULL AND EXISTS (SELECT b FROM"
                + " StockBalance b WHERE b.sku = i.sku AND b.onHand > b.allocated) ORDER BY i.sku",
            String.class)
        .getResultList()
        .stream()
        .map(Sku::parse)
        .toList();
  }

  private LockedStock lock(SortedSet<Sku> skus) {
    LockedShelves shelves =
        new LockedShelves(entities, versions, clock, recorder.recordedBy(), limitedBelow);
    List<String> codes = warehouses.codes();
    skus.forEach(sku -> shelves.lock(sku, codes));
    return new LockedStock(entities, clock, shelves);
  }

  /** What is promised to the same lines as these: the other pieces of kits. */
  SortedSet<Sku> promisedTogetherWith(Collection<Sku> skus) {
    return others(
        "SELECT DISTINCT o.sku FROM Allocation a, Allocation o WHERE a.sku IN :skus"
            + " AND o.document = a.document AND o.line = a.line",
        skus);
  }

  /**
   * The other pieces of kits: of those that can be ordered today, and of those that orders wait
   * for, which may be put together otherwise than today's.
   */
  private SortedSet<Sku> companions(Collection<Sku> skus) {
    SortedSet<Sku> companions =
        others(
            "SELECT DISTINCT o.sku FROM Backorder b, Backorder o WHERE b.sku IN :skus"
                + " AND o.document = b.document AND o.line = b.line",
            skus);
    publications.published().stream()
        .filter(publication -> publication.isKit())
        .flatMap(kit -> kit.published().stream())
        .map(kit -> publications.piecesOf(kit.sku(), 1).keySet())
        .filter(pieces -> pieces.stream().anyMatch(skus::contains))
        .forEach(companions::addAll);
    return companions;
  }

  private SortedSet<Sku> others(String query, Collection<Sku> skus) {
    SortedSet<Sku> others = new TreeSet<>();
    entities
        .createQuery(query, String.class)
        .setParameter("skus", skus.stream().map(Sku::text).toList())
        .getResultList()
        .forEach(sku -> others.add(Sku.parse(sku)));
    return others;
  }
}

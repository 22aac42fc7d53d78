package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.web.PageVersions;

/**
 * What the public is told about stock. All words are read at once, and again only when one of them
 * has changed: pages never touch the balances that orders lock.
 */
@ApplicationScoped
@Transactional
public class Availability {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject PageVersions versions;
  @Inject Publications publications;

  private record Words(long version, Map<String, AvailabilityWord> bySku) {}

  private volatile Words words = new Words(-1, Map.of());

  /** The word for an edition; for a kit, that of its scarcest piece. */
  public AvailabilityWord of(Sku sku) {
    Map<String, AvailabilityWord> now = current();
    AvailabilityWord word = AvailabilityWord.AVAILABLE;
    for (Sku piece : publications.piecesOf(sku, 1).keySet()) {
      word = word.orWorse(now.getOrDefault(piece.text(), AvailabilityWord.OUT));
    }
    return word;
  }

  /**
   * How many pieces a new order would be promised now. For decisions in words only: it is read
   * without a lock, and may be wrong a moment later.
   */
  public int promiseable(Sku piece) {
    StockItem item = entities.find(StockItem.class, piece.text());
    if (item == null || item.stoppedBy().isPresent()) {
      return 0;
    }
    Object[] sums =
        entities
            .createQuery(
                "SELECT SUM(b.onHand), SUM(b.allocated) FROM StockBalance b WHERE b.sku = :sku",
                Object[].class)
            .setParameter("sku", piece.text())
            .getSingleResult();
    long available = sums[0] == null ? 0 : (Long) sums[0] - (Long) sums[1];
    return (int) Math.max(0, available - item.backordered());
  }

  private Map<String, AvailabilityWord> current() {
    Words known = words;
    long version = versions.of(PageVersions.AVAILABILITY);
    if (known.version != version) {
      List<Object[]> rows =
          entities
              .createQuery("SELECT i.sku, i.word FROM StockItem i", Object[].class)
              .getResultList();
      Map<String, AvailabilityWord> bySku = new HashMap<>();
      rows.forEach(row -> bySku.put((String) row[0], (AvailabilityWord) row[1]));
      known = new Words(version, Map.copyOf(bySku));
      words = known;
    }
    return known.bySku;
  }
}

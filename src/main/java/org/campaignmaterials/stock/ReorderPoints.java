package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.catalog.OpenSku;

/** The reorder points that campaign staff chose; most materials have none. */
@ApplicationScoped
@Transactional
public class ReorderPoints {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject AuditTrail audit;

  public Optional<ReorderPoint> of(OpenSku material) {
    return Optional.ofNullable(entities.find(ReorderPoint.class, material.text()));
  }

  /** All there are, by material. */
  Map<String, ReorderPoint> byMaterial() {
    return entities
        .createQuery("SELECT r FROM ReorderPoint r", ReorderPoint.class)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(ReorderPoint::material, each -> each));
  }

  /** Chooses at how many pieces to reprint, and how many; the same again changes nothing. */
  public void set(OpenSku material, int pieces, int reorderQuantity) {
    ReorderPoint now = new ReorderPoint(material.text(), pieces, reorderQuantity);
    String before = of(material).map(ReorderPoint::inCodes).orElse("");
    if (!before.equals(now.inCodes())) {
      entities.merge(now);
      audit.record("stock.reorder_point", "material " + material, before, now.inCodes());
    }
  }

  /** Nothing says when to reprint it any more. */
  public void remove(OpenSku material) {
    of(material)
        .ifPresent(
            point -> {
              entities.remove(point);
              audit.record("stock.reorder_point", "material " + material, point.inCodes(), "");
            });
  }
}

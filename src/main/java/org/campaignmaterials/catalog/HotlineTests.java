package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.campaignmaterials.web.PageVersions;

/** Every test of the hotline's channels, the newest first. */
@ApplicationScoped
@Transactional
public class HotlineTests {

  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject PageVersions versions;

  public List<HotlineTest> all() {
    return read(entities);
  }

  /** Writes a test down; every passport that rests on it is another one from now on. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(HotlineTest test) {
    entities.persist(new HotlineTestRow(test));
    versions.raise(PageVersions.CATALOG);
  }

  static List<HotlineTest> read(EntityManager entities) {
    return entities
        .createQuery(
            "SELECT t FROM HotlineTestRow t ORDER BY t.testedOn DESC, t.recordedAt DESC, t.id DESC",
            HotlineTestRow.class)
        .getResultList()
        .stream()
        .map(HotlineTestRow::test)
        .toList();
  }
}

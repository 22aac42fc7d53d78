package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The trail, for reading. */
@ApplicationScoped
class AuditLines {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  /**
   * The lines that the filter lets through, the newest first.
   *
   * @param first how many to leave out
   * @param most how many to answer
   */
  @Transactional
  List<AuditLine> matching(AuditFilter filter, int first, int most) {
    List<String> conditions = new ArrayList<>();
    if (!filter.action().isEmpty()) {
      conditions.add("l.action = :action");
    }
    if (!filter.subject().isEmpty()) {
      conditions.add("l.subject = :subject");
    }
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<AuditLine> query =
        entities.createQuery(
            "SELECT l FROM AuditLine l" + where + " ORDER BY l.recordedAt DESC, l.id DESC",
            AuditLine.class);
    if (!filter.action().isEmpty()) {
      query.setParameter("action", filter.action());
    }
    if (!filter.subject().isEmpty()) {
      query.setParameter("subject", filter.subject());
    }
    return query.setFirstResult(first).setMaxResults(most).getResultList();
  }
}

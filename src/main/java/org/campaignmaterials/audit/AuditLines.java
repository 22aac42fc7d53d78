package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The trail, for reading. */
@ApplicationScoped
class AuditLines {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  /** The newest lines about exactly this subject. */
  @Transactional
  List<AuditLine> about(String subject, int most) {
    return entities
        .createQuery(
            "SELECT l FROM AuditLine l WHERE l.subject = :subject"
                + " ORDER BY l.recordedAt DESC, l.id DESC",
            AuditLine.class)
        .setParameter("subject", subject)
        .setMaxResults(most)
        .getResultList();
  }

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
      conditions.add("LOWER(l.subject) LIKE :subject ESCAPE '!'");
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
      String plain = filter.subject().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
      query.setParameter("subject", "%" + plain + "%");
    }
    return query.setFirstResult(first).setMaxResults(most).getResultList();
  }
}

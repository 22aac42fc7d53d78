package org.campaignmaterials.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser.Way;

/** The trail, for reading. There is no other way to it than {@link AuditTrail#record}. */
@ApplicationScoped
class AuditLines {
  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Clock clock;

  @Transactional
  Optional<AuditLine> find(long id) {
    return Optional.ofNullable(entities.find(AuditLine.class, id));
  }

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

  /** The newest lines that the filter lets through, the newest first. */
  @Transactional
  List<AuditLine> newest(AuditFilter filter, int most) {
    return query(filter, "", Map.of(), "DESC", most);
  }

  /** The lines before a place, the newest first. */
  @Transactional
  List<AuditLine> olderThan(AuditPlace place, AuditFilter filter, int most) {
    return query(
        filter,
        "(l.recordedAt < :at OR (l.recordedAt = :at AND l.id < :id))",
        Map.of("at", place.at(), "id", place.id()),
        "DESC",
        most);
  }

  /** The lines just after a place, the newest first. */
  @Transactional
  List<AuditLine> newerThan(AuditPlace place, AuditFilter filter, int most) {
    List<AuditLine> found =
        new ArrayList<>(
            query(
                filter,
                "(l.recordedAt > :at OR (l.recordedAt = :at AND l.id > :id))",
                Map.of("at", place.at(), "id", place.id()),
                "ASC",
                most));
    Collections.reverse(found);
    return found;
  }

  private List<AuditLine> query(
      AuditFilter filter, String place, Map<String, Object> placed, String order, int most) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> asked = new HashMap<>(placed);
    if (!place.isEmpty()) {
      conditions.add(place);
    }
    filter
        .account()
        .ifPresent(
            account -> {
              conditions.add("l.account = :account");
              asked.put("account", account);
            });
    filter
        .way()
        .ifPresent(
            way -> {
              conditions.add(
                  way == Way.SYSTEM
                      ? "l.account IS NULL AND (l.way = :way OR l.way IS NULL)"
                      : "l.way = :way");
              asked.put("way", way);
            });
    if (!filter.action().isEmpty()) {
      conditions.add("l.action = :action");
      asked.put("action", filter.action());
    }
    if (!filter.subject().isEmpty()) {
      conditions.add("LOWER(l.subject) LIKE :subject ESCAPE '!'");
      String plain = filter.subject().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
      asked.put("subject", "%" + plain + "%");
    }
    filter
        .from()
        .ifPresent(
            day -> {
              conditions.add("l.recordedAt >= :from");
              asked.put("from", beginning(day));
            });
    filter
        .to()
        .ifPresent(
            day -> {
              conditions.add("l.recordedAt < :behind");
              asked.put("behind", beginning(day.plusDays(1)));
            });
    String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    TypedQuery<AuditLine> query =
        entities.createQuery(
            "SELECT l FROM AuditLine l%s ORDER BY l.recordedAt %2$s, l.id %2$s"
                .formatted(where, order),
            AuditLine.class);
    asked.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }

  /** Days are those of the business. */
  private Instant beginning(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}

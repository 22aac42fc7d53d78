package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.shared.NotFound;

/** The rows of all coalitions' records. Withdrawn ones are found only by who asks for them. */
@ApplicationScoped
class RecordBook {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  /**
   * Writes a new row at once: rows name each other by number only, so that what is written together
   * must be written in the order in which it was said.
   */
  void add(KeptRecord row) {
    entities.persist(row);
    entities.flush();
  }

  /**
   * A record of this coalition.
   *
   * @throws NotFound for one of another coalition as for none
   */
  <T extends KeptRecord> T required(Class<T> kind, CoalitionNumber coalition, long id) {
    return find(kind, coalition, id)
        .orElseThrow(() -> new NotFound(kind.getSimpleName() + " " + id + " of " + coalition));
  }

  <T extends KeptRecord> Optional<T> find(Class<T> kind, CoalitionNumber coalition, long id) {
    return Optional.ofNullable(entities.find(kind, id))
        .filter(row -> row.belongsTo(coalition) && !row.isWithdrawn());
  }

  /** A record of this coalition that was withdrawn. */
  <T extends KeptRecord> Optional<T> withdrawn(Class<T> kind, CoalitionNumber coalition, long id) {
    return Optional.ofNullable(entities.find(kind, id))
        .filter(row -> row.belongsTo(coalition) && row.isWithdrawn());
  }

  /** All of a coalition. */
  <T extends KeptRecord> List<T> all(Class<T> kind, CoalitionNumber coalition, String order) {
    return query(kind, coalition, "", order).getResultList();
  }

  /**
   * Those of a coalition that happened on one of these days, the newest first.
   *
   * @param collections fields read for all rows at once, not row by row
   */
  <T extends KeptRecord> List<T> between(
      Class<T> kind,
      CoalitionNumber coalition,
      String day,
      LocalDate from,
      LocalDate to,
      String... collections) {
    TypedQuery<T> query =
        query(
                kind,
                coalition,
                " AND r." + day + " BETWEEN :first AND :last",
                "r." + day + " DESC, r.id DESC")
            .setParameter("first", from)
            .setParameter("last", to)
            .setHint("eclipselink.batch.type", "IN");
    Arrays.stream(collections)
        .forEach(collection -> query.setHint("eclipselink.batch", "r." + collection));
    return query.getResultList();
  }

  /** A member's row by its number alone, for whoever holds the link to it. */
  Optional<MemberRow> member(long id) {
    return Optional.ofNullable(entities.find(MemberRow.class, id))
        .filter(row -> !row.isWithdrawn());
  }

  /** Whether a meeting, an activity or an office names this member. */
  boolean isNamedElsewhere(long member) {
    return Stream.of(
            "SELECT r.id FROM MeetingRow r WHERE r.withdrawnOn IS NULL"
                + " AND (r.ledBy = :member OR :member MEMBER OF r.attended)",
            "SELECT r.id FROM ActivityRow r WHERE r.withdrawnOn IS NULL"
                + " AND (r.ledBy = :member OR :member MEMBER OF r.tookPart)",
            "SELECT r.id FROM OfficeTermRow r WHERE r.withdrawnOn IS NULL AND r.member = :member")
        .anyMatch(
            question ->
                !entities
                    .createQuery(question, Long.class)
                    .setParameter("member", member)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty());
  }

  /** Writes what was changed so far, where the order of statements matters. */
  void flush() {
    entities.flush();
  }

  private <T extends KeptRecord> TypedQuery<T> query(
      Class<T> kind, CoalitionNumber coalition, String condition, String order) {
    return entities
        .createQuery(
            "SELECT r FROM "
                + entities.getMetamodel().entity(kind).getName()
                + " r WHERE r.coalition = :coalition AND r.withdrawnOn IS NULL"
                + condition
                + " ORDER BY "
                + order,
            kind)
        .setParameter("coalition", coalition.text());
  }
}

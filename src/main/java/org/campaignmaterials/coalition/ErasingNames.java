package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases the names of people some years after they left: persons who were members, who held an
 * office, who kept the minutes of a meeting. The record stays under its number, with its days, its
 * sector and the organization that the person came from, so that no figure changes; the names of
 * organizations stay, since nobody is known by them. Why so many years: ADR 0021.
 */
@ApplicationScoped
class ErasingNames implements Job {
  @PersistenceContext(unitName = "app")
  EntityManager entities;

  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.privacy.formerMemberYears", defaultValue = "3")
  int years;

  @Override
  public String name() {
    return "coalition.eraseNames";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = today.minusYears(Math.max(0, years));
    List<MemberRow> members = formerPersons(last);
    members.forEach(row -> erased(row, () -> row.eraseName(today)));
    List<TermRow> terms = terms(last, CHUNK - members.size());
    terms.forEach(row -> erased(row, () -> row.eraseName(today)));
    List<MeetingRow> meetings = meetings(last, CHUNK - members.size() - terms.size());
    meetings.forEach(row -> erased(row, row::eraseName));
    return JobProgress.upTo(CHUNK, members.size() + terms.size() + meetings.size());
  }

  private void erased(KeptRecord row, Runnable erasing) {
    erasing.run();
    audit.record("record.name_erased", row.subject());
  }

  /** A record that was withdrawn is over since that day. */
  private List<MemberRow> formerPersons(LocalDate last) {
    return entities
        .createQuery(
            "SELECT m FROM MemberRow m WHERE m.kind = :person AND m.nameErasedOn IS NULL"
                + " AND (m.leftOn <= :last OR m.withdrawnOn <= :last) ORDER BY m.id",
            MemberRow.class)
        .setParameter("person", MemberKind.PERSON)
        .setParameter("last", last)
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private List<TermRow> terms(LocalDate last, int most) {
    return most == 0
        ? List.of()
        : entities
            .createQuery(
                "SELECT t FROM OfficeTermRow t WHERE t.nameErasedOn IS NULL"
                    + " AND (t.untilOn <= :last OR t.withdrawnOn <= :last) ORDER BY t.id",
                TermRow.class)
            .setParameter("last", last)
            .setMaxResults(most)
            .getResultList();
  }

  private List<MeetingRow> meetings(LocalDate last, int most) {
    return most == 0
        ? List.of()
        : entities
            .createQuery(
                "SELECT m FROM MeetingRow m WHERE m.minutesKeptBy IS NOT NULL"
                    + " AND (m.heldOn <= :last OR m.withdrawnOn <= :last) ORDER BY m.id",
                MeetingRow.class)
            .setParameter("last", last)
            .setMaxResults(most)
            .getResultList();
  }
}

package org.campaignmaterials.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the jobs. A lease is taken by one conditional UPDATE, so that two nodes that want it
 * at the same moment can't both get it; everything else is written by its holder, who checks under
 * a lock that the lease is still theirs.
 */
@ApplicationScoped
class JobStates {
  /** How long a node that fell silent keeps a job; a living node renews in time. */
  static final Duration LEASE = Duration.ofSeconds(30);

  @PersistenceContext(unitName = "app")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Makes the row of a job that is new in this version of the system. */
  @Transactional(TxType.REQUIRES_NEW)
  void know(String name) {
    if (entities.find(JobState.class, name) == null) {
      entities.persist(new JobState(name, clock.instant()));
    }
  }

  /**
   * The jobs that are due and that no living node is running. One that was finished in the future
   * is due as well: the clock went back, and it would wait for as long.
   */
  @Transactional
  List<String> due() {
    return entities
        .createQuery(
            "SELECT j.name FROM JobState j WHERE (j.nextRunAt <= :now OR j.lastFinishedAt > :now)"
                + " AND j.leaseUntil < :now",
            String.class)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  @Transactional
  List<JobState> all() {
    return entities
        .createQuery("SELECT j FROM JobState j ORDER BY j.name", JobState.class)
        .getResultList();
  }

  /**
   * Takes the lease, unless another holder has it.
   *
   * @param holder whoever will run the job: no two claims share one
   * @return whether the job is now the holder's
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean claim(String name, String holder) {
    Instant now = clock.instant();
    return entities
            .createQuery(
                "UPDATE JobState j SET j.leasedBy = :holder, j.leaseUntil = :until,"
                    + " j.lastStartedAt = :now WHERE j.name = :name AND j.leaseUntil < :now")
            .setParameter("holder", holder)
            .setParameter("until", now.plus(LEASE))
            .setParameter("now", now)
            .setParameter("name", name)
            .executeUpdate()
        == 1;
  }

  /** Keeps a lease that is still the holder's. */
  @Transactional(TxType.REQUIRES_NEW)
  void renew(String name, String holder) {
    entities
        .createQuery(
            "UPDATE JobState j SET j.leaseUntil = :until"
                + " WHERE j.name = :name AND j.leasedBy = :holder")
        .setParameter("until", clock.instant().plus(LEASE))
        .setParameter("name", name)
        .setParameter("holder", holder)
        .executeUpdate();
  }

  /** Runs one chunk and keeps how far it got in the same transaction. */
  @Transactional(TxType.REQUIRES_NEW)
  JobProgress runChunk(Job job, String holder) {
    JobProgress progress = job.runChunk(run(job.name()));
    write(job, holder, progress);
    return progress;
  }

  /** What the next chunk is told. */
  @Transactional
  JobRun run(String name) {
    return entities.find(JobState.class, name).run(clock.instant());
  }

  /** Keeps how far a chunk got that had transactions of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  void record(Job job, String holder, JobProgress progress) {
    write(job, holder, progress);
  }

  /** Gives the lease back after a failure; the job is left alone for a while. */
  @Transactional(TxType.REQUIRES_NEW)
  void fail(String name, String holder, String error) {
    held(name, holder).ifPresent(state -> state.failed(error, clock.instant()));
  }

  /** Gives the lease back in the middle of a run: this node is going down, another may go on. */
  @Transactional(TxType.REQUIRES_NEW)
  void handBack(String name, String holder) {
    held(name, holder).ifPresent(JobState::release);
  }

  private void write(Job job, String holder, JobProgress progress) {
    held(job.name(), holder)
        .orElseThrow(() -> new LeaseLost(job.name()))
        .advance(progress, job.every(), clock.instant());
  }

  /** The row, locked, if the lease is still this holder's. */
  private Optional<JobState> held(String name, String holder) {
    return Optional.of(entities.find(JobState.class, name, LockModeType.PESSIMISTIC_WRITE))
        .filter(state -> state.isHeldBy(holder));
  }
}

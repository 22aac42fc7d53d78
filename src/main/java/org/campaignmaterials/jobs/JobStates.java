package org.campaignmaterials.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rows of the jobs. Every change is one conditional UPDATE in a transaction of its own: whoever
 * changes a row holds the lease, and two nodes that want it at the same moment can't both get it.
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

  /** The jobs that are due and that no living node is running. */
  @Transactional
  List<String> due() {
    return entities
        .createQuery(
            "SELECT j.name FROM JobState j WHERE j.nextRunAt <= :now AND j.leaseUntil < :now",
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

  /** How many times in a row the job failed. */
  @Transactional
  int failures(String name) {
    return entities.find(JobState.class, name).failures();
  }

  /** Keeps how far a chunk got that had transactions of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  void record(Job job, String holder, JobProgress progress) {
    write(job, holder, progress);
  }

  /**
   * Gives the lease back after a failure and leaves the job where it was.
   *
   * @param pause how long the job is left alone
   */
  @Transactional(TxType.REQUIRES_NEW)
  void fail(String name, String holder, String error, Duration pause) {
    Instant now = clock.instant();
    entities
        .createQuery(
            "UPDATE JobState j SET j.leasedBy = NULL, j.leaseUntil = :released,"
                + " j.nextRunAt = :next, j.failures = j.failures + 1, j.lastError = :error"
                + " WHERE j.name = :name AND j.leasedBy = :holder")
        .setParameter("released", now.minusSeconds(1))
        .setParameter("next", now.plus(pause))
        .setParameter("error", error)
        .setParameter("name", name)
        .setParameter("holder", holder)
        .executeUpdate();
  }

  /** Gives the lease back in the middle of a run: this node is going down, another may go on. */
  @Transactional(TxType.REQUIRES_NEW)
  void handBack(String name, String holder) {
    entities
        .createQuery(
            "UPDATE JobState j SET j.leasedBy = NULL, j.leaseUntil = :released"
                + " WHERE j.name = :name AND j.leasedBy = :holder")
        .setParameter("released", clock.instant().minusSeconds(1))
        .setParameter("name", name)
        .setParameter("holder", holder)
        .executeUpdate();
  }

  private void write(Job job, String holder, JobProgress progress) {
    Instant now = clock.instant();
    boolean finished = progress.isFinished();
    JobState before = entities.find(JobState.class, job.name());
    int changed =
        entities
            .createQuery(
                "UPDATE JobState j SET j.resumeFrom = :resumeFrom, j.done = :done,"
                    + " j.total = :total, j.failures = 0, j.lastError = NULL,"
                    + " j.lastFinishedAt = :finishedAt, j.nextRunAt = :next,"
                    + " j.leaseUntil = :until, j.leasedBy = :leasedBy"
                    + " WHERE j.name = :name AND j.leasedBy = :holder")
            .setParameter("resumeFrom", progress.resumeFrom().orElse(null))
            .setParameter("done", before.run(now).done() + progress.doneNow())
            .setParameter(
                "total", progress.total().isPresent() ? progress.total().getAsLong() : null)
            .setParameter("finishedAt", finished ? now : before.lastFinishedAt().orElse(null))
            .setParameter("next", finished ? now.plus(job.every()) : now)
            .setParameter("until", finished ? now.minusSeconds(1) : now.plus(LEASE))
            .setParameter("leasedBy", finished ? null : holder)
            .setParameter("name", job.name())
            .setParameter("holder", holder)
            .executeUpdate();
    if (changed == 0) {
      throw new LeaseLost(job.name());
    }
  }
}

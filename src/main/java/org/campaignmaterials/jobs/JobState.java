package org.campaignmaterials.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What all nodes know of one job. It waits until it is due; a node takes its lease (see {@link
 * JobStates#claim}) and advances it chunk by chunk; when the run is finished, or fails, the lease
 * is given back and the job waits again.
 */
@Entity
@Table(name = "job")
class JobState {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  @Id private String name;

  @Column(name = "next_run_at")
  private Instant nextRunAt;

  @Column(name = "lease_until")
  private Instant leaseUntil;

  @Column(name = "leased_by")
  private String leasedBy;

  @Column(name = "resume_from")
  private String resumeFrom;

  @Column(name = "progress_done")
  private long done;

  @Column(name = "progress_total")
  private Long total;

  @Column(name = "last_started_at")
  private Instant lastStartedAt;

  @Column(name = "last_finished_at")
  private Instant lastFinishedAt;

  private int failures;

  @Column(name = "last_error")
  private String lastError;

  protected JobState() {}

  /** A job that nobody ran yet: due at once. */
  JobState(String name, Instant now) {
    this.name = name;
    this.nextRunAt = now;
    this.leaseUntil = Instant.EPOCH;
  }

  String name() {
    return name;
  }

  Instant nextRunAt() {
    return nextRunAt;
  }

  boolean isHeldBy(String holder) {
    return holder.equals(leasedBy);
  }

  boolean isRunning(Instant now) {
    return leasedBy != null && leaseUntil.isAfter(now);
  }

  Optional<Instant> lastStartedAt() {
    return Optional.ofNullable(lastStartedAt);
  }

  Optional<Instant> lastFinishedAt() {
    return Optional.ofNullable(lastFinishedAt);
  }

  /** What the run that is under way, or else the last one, has done. */
  long done() {
    return done;
  }

  Optional<Long> total() {
    return Optional.ofNullable(total);
  }

  /** How many times in a row it failed. */
  int failures() {
    return failures;
  }

  Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  /** What the next chunk is told; a run that was interrupted goes on where it stopped. */
  JobRun run(Instant now) {
    return new JobRun(
        lastStartedAt == null ? now : lastStartedAt,
        Optional.ofNullable(resumeFrom),
        resumeFrom == null ? 0 : done);
  }

  /** Keeps how far a chunk got; the run's end also gives the lease back. */
  void advance(JobProgress progress, Duration every, Instant now) {
    done = run(now).done() + progress.doneNow();
    total = progress.total().isPresent() ? progress.total().getAsLong() : null;
    resumeFrom = progress.resumeFrom().orElse(null);
    failures = 0;
    lastError = null;
    if (progress.isFinished()) {
      lastFinishedAt = now;
      nextRunAt = now.plus(every);
      release();
    } else {
      leaseUntil = now.plus(JobStates.LEASE);
    }
  }

  /**
   * Gives the lease back after a chunk that threw; the run goes on where it stopped, after a pause.
   *
   * @param error what failed, without personal data
   */
  void failed(String error, Instant now) {
    nextRunAt = now.plus(pauseAfter(failures));
    failures++;
    lastError = error;
    release();
  }

  /** Not until a moment ago: if the clock goes back, that would be ahead, and nobody could run. */
  void release() {
    leasedBy = null;
    leaseUntil = Instant.EPOCH;
  }

  /** 5 seconds after the first failure, twice as long after each further one, at most an hour. */
  static Duration pauseAfter(int failuresBefore) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, 20));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }
}

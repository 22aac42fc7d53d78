package org.campaignmaterials.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one job by all nodes. It is written by conditional updates in {@link JobStates}
 * only: what was read a moment ago may be another node's by now.
 */
@Entity
@Table(name = "job")
class JobState {
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
    this.leaseUntil = now.minusSeconds(1);
  }

  String name() {
    return name;
  }

  Instant nextRunAt() {
    return nextRunAt;
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
}

package org.campaignmaterials.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class JobProgressTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  @Test
  void aRunIsFinishedWhenThereIsNowhereToGoOn() {
    assertThat(JobProgress.finished(12).isFinished()).isTrue();
    assertThat(JobProgress.more("RR-101", 500).isFinished()).isFalse();
    assertThat(JobProgress.more("RR-101", 500).outOf(1200).total()).hasValue(1200);
  }

  @Test
  void aNewJobIsDueAtOnceAndBeginsAtTheBeginning() {
    JobState state = new JobState("stock.reconciliation", NOW);
    assertThat(state.nextRunAt()).isEqualTo(NOW);
    assertThat(state.isRunning(NOW)).isFalse();
    assertThat(state.run(NOW).resumeFrom()).isEmpty();
    assertThat(state.run(NOW).done()).isZero();
  }
}

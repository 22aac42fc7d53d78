package org.campaignmaterials.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobStateTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration DAILY = Duration.ofDays(1);

  private final JobState state = new JobState("stock.reconciliation", NOON);

  @Test
  void aNewJobIsDueAtOnceAndBeginsAtTheBeginning() {
    assertThat(state.nextRunAt()).isEqualTo(NOON);
    assertThat(state.isRunning(NOON)).isFalse();
    assertThat(state.run(NOON)).isEqualTo(new JobRun(NOON, Optional.empty(), 0));
  }

  @Test
  void eachChunkBeginsWhereTheOneBeforeStopped() {
    state.advance(JobProgress.more("RR-101", 500).outOf(1200), DAILY, NOON);
    state.advance(JobProgress.more("RR-190", 500).outOf(1200), DAILY, NOON);
    assertThat(state.run(NOON)).isEqualTo(new JobRun(NOON, Optional.of("RR-190"), 1000));
    state.advance(JobProgress.finished(200).outOf(1200), DAILY, NOON);
    assertThat(state.done()).isEqualTo(1200);
    assertThat(state.total()).contains(1200L);
    assertThat(state.nextRunAt()).isEqualTo(NOON.plus(DAILY));
    assertThat(state.run(NOON).resumeFrom()).as("of the next run").isEmpty();
  }

  @Test
  void aRunThatFailsGoesOnLaterWhereItStopped() {
    state.advance(JobProgress.more("RR-101", 500), DAILY, NOON);
    state.failed("IllegalStateException", NOON);
    assertThat(state.failures()).isEqualTo(1);
    assertThat(state.nextRunAt()).isEqualTo(NOON.plusSeconds(5));
    assertThat(state.run(NOON).resumeFrom()).contains("RR-101");
    state.advance(JobProgress.finished(1), DAILY, NOON);
    assertThat(state.failures()).isZero();
    assertThat(state.lastError()).isEmpty();
  }

  @Test
  void aJobThatFailsIsLeftAloneLongerEachTimeUpToAnHour() {
    assertThat(JobState.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(JobState.pauseAfter(4)).isEqualTo(Duration.ofSeconds(80));
    assertThat(JobState.pauseAfter(10)).isEqualTo(Duration.ofHours(1));
    assertThat(JobState.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
  }
}

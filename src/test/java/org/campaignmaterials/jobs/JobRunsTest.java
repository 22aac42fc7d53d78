package org.campaignmaterials.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class JobRunsTest {

  @Test
  void aJobThatFailsIsLeftAloneLongerEachTimeUpToAnHour() {
    assertThat(JobRuns.pauseAfter(0)).isEqualTo(Duration.ofSeconds(5));
    assertThat(JobRuns.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(JobRuns.pauseAfter(4)).isEqualTo(Duration.ofSeconds(80));
    assertThat(JobRuns.pauseAfter(10)).isEqualTo(Duration.ofHours(1));
    assertThat(JobRuns.pauseAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatFailedIsKeptWithoutTheWordsThatMayNameAPerson() {
    RuntimeException failure =
        new RuntimeException(new IllegalStateException("no mailbox person@example.org"));
    assertThat(JobRuns.summary(failure))
        .startsWith("IllegalStateException at JobRunsTest.java:")
        .doesNotContain("person");
  }
}

package org.campaignmaterials.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobRunsTest {

  @Test
  void whatFailedIsKeptWithoutTheWordsThatMayNameAPerson() {
    RuntimeException failure =
        new RuntimeException(new IllegalStateException("no mailbox person@example.org"));
    assertThat(JobRuns.summary(failure))
        .startsWith("IllegalStateException at JobRunsTest.java:")
        .doesNotContain("person");
  }
}

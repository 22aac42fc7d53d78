package org.campaignmaterials.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.campaignmaterials.testing.Eventually;
import org.junit.jupiter.api.Test;

@DatabaseTest
class JobsIT extends ContainerTest {
  @Inject private Jobs jobs;
  @Inject private JobStates states;
  @Resource private ManagedExecutorService threads;
  @Resource private UserTransaction transaction;

  @Test
  void aWokenJobRunsChunkAfterChunkToItsEnd() throws Exception {
    awaitEndOf(CountingToThree.NAME);
    CountingToThree.SEEN.clear();
    jobs.wake(CountingToThree.NAME);
    Eventually.is("it counts to three", () -> CountingToThree.SEEN.size() >= 3);
    awaitEndOf(CountingToThree.NAME);
    assertThat(CountingToThree.SEEN).containsExactly("", "1", "2");
    JobState state = state(CountingToThree.NAME);
    assertThat(state.done()).isEqualTo(30);
    assertThat(state.total()).contains(30L);
    assertThat(state.failures()).isZero();
    assertThat(state.isRunning(state.lastFinishedAt().orElseThrow())).isFalse();
  }

  @Test
  void aJobIsWokenByACommitAndNotByARollback() throws Exception {
    awaitEndOf(CountingToThree.NAME);
    CountingToThree.SEEN.clear();
    transaction.begin();
    jobs.wake(CountingToThree.NAME);
    transaction.rollback();
    TimeUnit.MILLISECONDS.sleep(2500);
    assertThat(CountingToThree.SEEN).isEmpty();
    transaction.begin();
    jobs.wake(CountingToThree.NAME);
    transaction.commit();
    Eventually.is("it counts to three", () -> CountingToThree.SEEN.size() >= 3);
    awaitEndOf(CountingToThree.NAME);
  }

  @Test
  void aChunkThatFailsIsRolledBackAndTakenUpAgainWhereTheRunStopped() throws Exception {
    awaitEndOf(FailingOnce.NAME);
    FailingOnce.SEEN.clear();
    FailingOnce.FAILS.set(true);
    jobs.wake(FailingOnce.NAME);
    Eventually.is("it fails", () -> state(FailingOnce.NAME).failures() == 1);
    assertThat(state(FailingOnce.NAME).lastError().orElseThrow())
        .startsWith("IllegalStateException at JobsIT.java");
    Eventually.is("it goes on", () -> FailingOnce.SEEN.size() >= 3);
    awaitEndOf(FailingOnce.NAME);
    assertThat(FailingOnce.SEEN).containsExactly("", "half", "half");
    assertThat(state(FailingOnce.NAME).failures()).isZero();
    assertThat(state(FailingOnce.NAME).lastError()).isEmpty();
    assertThat(state(FailingOnce.NAME).done()).isEqualTo(2);
  }

  @Test
  void ofManyThatWantALeaseOneGetsIt() throws Exception {
    String name = "test.leased";
    states.know(name);
    for (int round = 0; round < 5; round++) {
      List<Callable<String>> wishes = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        String holder = "holder-" + round + "-" + i;
        wishes.add(() -> states.claim(name, holder) ? holder : "");
      }
      List<String> holders = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(wishes)) {
        if (!answer.get().isEmpty()) {
          holders.add(answer.get());
        }
      }
      assertThat(holders).hasSize(1);
      states.handBack(name, holders.get(0));
    }
  }

  @Test
  void whoLostTheLeaseWritesNothing() {
    String name = CountingAlone.NAME;
    states.know(name);
    Job job = new CountingAlone();
    assertThat(states.claim(name, "first")).isTrue();
    states.handBack(name, "first");
    assertThat(states.claim(name, "second")).isTrue();
    assertThat(catchThrowable(() -> states.runChunk(job, "first")))
        .hasStackTraceContaining("The lease of test.alone was lost");
    assertThat(state(name).done()).isZero();
    assertThat(states.runChunk(job, "second").isFinished()).isTrue();
    assertThat(state(name).done()).isEqualTo(1);
  }

  private JobState state(String name) {
    return states.all().stream()
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Waits for the run of the start-up, or the one that was just woken. */
  private void awaitEndOf(String name) {
    Eventually.is(
        "the end of " + name,
        () -> {
          JobState state = state(name);
          return state.lastFinishedAt().isPresent()
              && !state.isRunning(state.lastFinishedAt().get())
              && state.nextRunAt().isAfter(state.lastStartedAt().orElseThrow().plusSeconds(60));
        });
  }

  /** Counts to three, one each chunk, ten pieces each. */
  @ApplicationScoped
  static class CountingToThree implements Job {
    static final String NAME = "test.counting";
    static final List<String> SEEN = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Duration every() {
      return Duration.ofDays(1);
    }

    @Override
    public JobProgress runChunk(JobRun run) {
      SEEN.add(run.resumeFrom().orElse(""));
      int next = run.resumeFrom().map(Integer::parseInt).orElse(0) + 1;
      return (next == 3 ? JobProgress.finished(10) : JobProgress.more("" + next, 10)).outOf(30);
    }
  }

  /** Fails in the middle when told to, once. */
  @ApplicationScoped
  static class FailingOnce implements Job {
    static final String NAME = "test.failing";
    static final List<String> SEEN = new CopyOnWriteArrayList<>();
    static final AtomicBoolean FAILS = new AtomicBoolean();

    @Inject AuditTrail audit;

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Duration every() {
      return Duration.ofDays(1);
    }

    @Override
    public JobProgress runChunk(JobRun run) {
      SEEN.add(run.resumeFrom().orElse(""));
      if (run.resumeFrom().isEmpty()) {
        return JobProgress.more("half", 1);
      }
      audit.record("test.chunk", "job " + NAME);
      if (FAILS.getAndSet(false)) {
        throw new IllegalStateException("person@example.org");
      }
      return JobProgress.finished(1);
    }
  }

  /** Known to no schedule. */
  private static final class CountingAlone implements Job {
    static final String NAME = "test.alone";

    @Override
    public String name() {
      return NAME;
    }

    @Override
    public Duration every() {
      return Duration.ofDays(1);
    }

    @Override
    public JobProgress runChunk(JobRun run) {
      return JobProgress.finished(1);
    }
  }
}

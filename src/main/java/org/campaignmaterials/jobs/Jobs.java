package org.campaignmaterials.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.campaignmaterials.database.DatabaseReady;
import org.campaignmaterials.shared.Secrets;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Looks every second which jobs are due, takes the leases that are free and runs what it got. Every
 * node does so; the lease decides.
 */
@ApplicationScoped
public class Jobs {
  private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
  private static final long TICK_MILLIS = 1000;

  @Resource private ManagedScheduledExecutorService executor;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Inject private JobStates states;
  @Inject private JobRuns runs;
  @Inject @Any private Instance<Job> offered;

  private final String node = Secrets.newToken().substring(0, 8);
  private final AtomicLong claims = new AtomicLong();
  private final AtomicBoolean ticking = new AtomicBoolean();
  private final Set<String> woken = ConcurrentHashMap.newKeySet();

  /** The jobs that run here now, with the holder under which each was claimed. */
  private final Map<String, String> running = new ConcurrentHashMap<>();

  private final Map<String, Job> jobs = new ConcurrentHashMap<>();
  private volatile ScheduledFuture<?> ticks;
  private volatile boolean blind;

  void start(@Observes @Priority(DatabaseReady.RUNNING) DatabaseReady ready) {
    for (Job job : offered) {
      jobs.put(job.name(), job);
      know(job.name());
    }
    ticks =
        executor.scheduleWithFixedDelay(
            this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** How many jobs failed three times in a row or more; to be alarmed about unless it is 0. */
  @Gauge(
      name = "jobs_in_trouble",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Jobs that failed three times in a row or more")
  public long inTrouble() {
    return jobs.isEmpty() ? 0 : states.inTrouble(List.copyOf(jobs.keySet()));
  }

  /** How many jobs are overdue, each by its own period; to be alarmed about unless it is 0. */
  @Gauge(
      name = "jobs_late",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Jobs that should have begun ten minutes ago or earlier, and run nowhere")
  public long late() {
    return jobs.isEmpty() ? 0 : states.late(List.copyOf(jobs.keySet()));
  }

  /**
   * Makes a job due now. Within a transaction: when, and only if, that commits. Nothing is written:
   * the caller's transaction must not queue for the job's row, so a wake-up that dies with this
   * process is made good by the job's next regular run.
   */
  public void wake(String name) {
    if (transactions.getTransactionKey() == null) {
      wakeNow(name);
      return;
    }
    transactions.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              wakeNow(name);
            }
          }
        });
  }

  @PreDestroy
  void stop() {
    if (ticks != null) {
      ticks.cancel(false);
    }
    runs.stop();
  }

  private void wakeNow(String name) {
    if (woken.add(name) && ticks != null) {
      executor.execute(this::tick);
    }
  }

  /** Never throws: an exception would end the schedule. */
  private void tick() {
    if (!ticking.compareAndSet(false, true)) {
      return;
    }
    try {
      running.forEach(states::renew);
      Set<String> due = new HashSet<>(woken);
      due.addAll(states.due());
      due.retainAll(jobs.keySet());
      due.removeAll(running.keySet());
      due.forEach(this::runIfFree);
      if (blind) {
        blind = false;
        LOG.info("Jobs that are due can be looked for again.");
      }
    } catch (RuntimeException e) {
      notice(e);
    } finally {
      ticking.set(false);
    }
  }

  /** A database that is away is told once, not each second: the log would hold nothing else. */
  private void notice(RuntimeException e) {
    if (!blind) {
      blind = true;
      LOG.log(
          Level.WARNING,
          "Looking for jobs that are due failed; it is tried each second, and told when it works",
          e);
    }
  }

  private void runIfFree(String name) {
    String holder = node + "-" + claims.incrementAndGet();
    boolean wasWoken = woken.remove(name);
    if (!states.claim(name, holder)) {
      if (wasWoken) {
        woken.add(name);
      }
      return;
    }
    running.put(name, holder);
    executor.execute(
        () -> {
          try {
            runs.run(jobs.get(name), holder);
          } finally {
            running.remove(name);
          }
        });
  }

  private void know(String name) {
    try {
      states.know(name);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, e, () -> "Another node made the row of " + name);
    }
  }
}

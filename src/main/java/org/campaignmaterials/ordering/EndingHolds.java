package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/** Ends the time for which stock is held for orders in review. */
@ApplicationScoped
public class EndingHolds implements Job {
  private static final int AT_ONCE = 50;

  @Inject Orders orders;
  @Inject ReviewingOrders reviewing;
  @Inject Clock clock;

  @Override
  public String name() {
    return "ordering.endHolds";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    List<OrderNumber> due = orders.holdsEndedBy(clock.instant(), AT_ONCE);
    long ended = due.stream().filter(reviewing::endHold).count();
    return due.size() < AT_ONCE ? JobProgress.finished(ended) : JobProgress.more("next", ended);
  }

  /** Each order is let go in a transaction of its own, begun anew after a deadlock. */
  @Override
  public boolean ownTransactions() {
    return true;
  }
}

package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/** Reconciles coalitions' ledgers once a day. A chunk is one balance. */
@ApplicationScoped
class ReconcilingDistributionJob implements Job {
  static final String NAME = "distribution.reconciliation";

  @Inject ReconcilingDistribution reconciling;

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
    String[] place = run.resumeFrom().orElse("").split(" ");
    if (place[0].isEmpty()) {
      return JobProgress.more(reconciling.begin() + " ", 0);
    }
    long reconciliation = Long.parseLong(place[0]);
    Optional<CheckingDistribution.HeldBy> checked =
        place.length < 3
            ? reconciling.checkNext(reconciliation, "", "")
            : reconciling.checkNext(reconciliation, place[1], place[2]);
    if (checked.isPresent()) {
      return JobProgress.more(
          reconciliation + " " + checked.get().coalition() + " " + checked.get().sku(), 1);
    }
    reconciling.end(reconciliation);
    return JobProgress.finished(0);
  }

  /** How many differences the last finished run found; to be alarmed about unless it is 0. */
  @Gauge(
      name = "distribution_reconciliation_differences",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Differences that the last reconciliation of coalitions' ledgers found")
  public long differences() {
    return reconciling.lastFinished().map(DistributionReconciliation::differences).orElse(0);
  }
}

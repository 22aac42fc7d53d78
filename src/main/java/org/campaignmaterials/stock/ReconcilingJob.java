package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Reconciles once a day, and whenever somebody asks for it. A chunk is one SKU, so that no order
 * waits for more than the check of one.
 */
@ApplicationScoped
class ReconcilingJob implements Job {
  static final String NAME = "stock.reconciliation";

  @Inject Reconciling reconciling;
  @Inject Reconciliations reconciliations;

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
    Optional<String> checked =
        reconciling.checkNext(reconciliation, place.length > 1 ? place[1] : "");
    if (checked.isPresent()) {
      return JobProgress.more(reconciliation + " " + checked.get(), 1)
          .outOf(reconciliations.skusOf(reconciliation));
    }
    reconciling.end(reconciliation);
    return JobProgress.finished(0).outOf(reconciliations.skusOf(reconciliation));
  }

  /** How many differences the last finished run found; to be alarmed about unless it is 0. */
  @Gauge(
      name = "stock_reconciliation_differences",
      absolute = true,
      unit = MetricUnits.NONE,
      description = "Differences that the last reconciliation of the stock ledger found")
  public long differences() {
    return reconciliations.lastFinished().map(Reconciliation::differences).orElse(0);
  }
}

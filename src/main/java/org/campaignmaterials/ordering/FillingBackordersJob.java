package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.stock.StockLedger;

/**
 * Serves those who still wait after a large delivery, {@value FillingBackorders#AT_ONCE} orders at
 * a time, SKU by SKU. It finds nothing to do on most days.
 */
@ApplicationScoped
public class FillingBackordersJob implements Job {
  static final String NAME = "ordering.fillBackorders";

  @Inject StockLedger ledger;
  @Inject FillingBackorders filling;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    String[] place = run.resumeFrom().orElse(" 0").split(" ");
    List<Sku> waitedFor =
        ledger.waitedForAndThere().stream()
            .filter(sku -> sku.text().compareTo(place[0]) >= 0)
            .toList();
    if (waitedFor.isEmpty()) {
      return JobProgress.finished(0);
    }
    Sku sku = waitedFor.get(0);
    long after = sku.text().equals(place[0]) ? Long.parseLong(place[1]) : 0;
    long last = filling.fillNext(sku, after);
    if (last > after) {
      return JobProgress.more(sku.text() + " " + last, FillingBackorders.AT_ONCE);
    }
    return waitedFor.size() == 1
        ? JobProgress.finished(0)
        : JobProgress.more(waitedFor.get(1).text() + " 0", 0);
  }

  /** Each fifty orders are a transaction of their own, begun anew after a deadlock. */
  @Override
  public boolean ownTransactions() {
    return true;
  }
}

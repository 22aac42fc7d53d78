package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/**
 * Erases who ordered and where it went, some time after an order came to its end; a confidential
 * address sooner. The order itself stays, with its state, the first three digits of its ZIP Code,
 * its sector and its quantities (GRS 6.5 item 020: contact information is kept no longer than it is
 * needed).
 */
@ApplicationScoped
public class ErasingContacts implements Job {
  @Inject Orders orders;
  @Inject EndedOrders ended;
  @Inject Clock clock;

  @Override
  public String name() {
    return "ordering.eraseContacts";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    List<OrderContact> due = ended.contactsToErase(clock.instant(), CHUNK);
    due.forEach(orders::erase);
    return JobProgress.upTo(CHUNK, due.size());
  }
}

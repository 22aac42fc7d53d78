package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Erases who ordered and where it went, some time after an order came to its end; a confidential
 * address sooner. The order itself stays, with its state, the first three digits of its ZIP Code,
 * its sector and its quantities (GRS 6.5 item 020: contact information is kept no longer than it is
 * needed).
 */
@ApplicationScoped
public class ErasingContacts implements Job {
  @Inject Orders orders;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.privacy.contactDays", defaultValue = "90")
  int contactDays;

  @Inject
  @ConfigProperty(name = "app.privacy.confidentialContactDays", defaultValue = "30")
  int confidentialContactDays;

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
    Instant now = clock.instant();
    List<OrderContact> due =
        orders.contactsToErase(
            now.minus(Duration.ofDays(contactDays)),
            now.minus(Duration.ofDays(confidentialContactDays)),
            CHUNK);
    due.forEach(orders::erase);
    return due.size() < CHUNK
        ? JobProgress.finished(due.size())
        : JobProgress.more("next", due.size());
  }
}

package org.campaignmaterials.storefront;

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
 * Erases the addresses of those who wait and whose time is over: nobody confirmed, nothing came, or
 * the letter could not be sent for a week. Everyone else's is erased with the letter.
 */
@ApplicationScoped
public class ErasingReaders implements Job {
  private static final Duration LETTER_ON_ITS_WAY = Duration.ofDays(7);

  @Inject WaitingReaders readers;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.privacy.waitingDays", defaultValue = "90")
  int waitingDays;

  @Inject
  @ConfigProperty(name = "app.privacy.watchingDays", defaultValue = "365")
  int watchingDays;

  @Override
  public String name() {
    return "storefront.eraseWaiting";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    Instant now = clock.instant();
    List<WaitingReader> due =
        readers.expired(
            now.minus(WaitingReader.TO_CONFIRM),
            now.minus(Duration.ofDays(waitingDays)),
            now.minus(Duration.ofDays(watchingDays)),
            now.minus(LETTER_ON_ITS_WAY),
            CHUNK);
    due.forEach(readers::erase);
    return JobProgress.upTo(CHUNK, due.size());
  }

  /** How long an address is kept at most, after it was confirmed. */
  int daysOf(WaitingReader.Wish wish) {
    return wish == WaitingReader.Wish.BACK ? waitingDays : watchingDays;
  }
}

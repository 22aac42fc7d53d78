package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.campaignmaterials.web.PageVersions;

/**
 * Lets pages and covers be drawn anew on the day after a stamp ran out: nothing else changes on
 * that day, and a kept page would go on showing the stamp.
 */
@ApplicationScoped
public class TurningDays implements Job {

  @Inject Publications publications;
  @Inject Passports passports;
  @Inject PageVersions versions;

  @Override
  public String name() {
    return "catalog.turnDays";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    Optional<LocalDate> lastDay = Optional.of(passports.today().minusDays(1));
    boolean ranOut =
        publications.published().stream()
            .anyMatch(
                publication ->
                    publication.published().stream()
                        .flatMap(edition -> passports.of(publication, edition).stamps().stream())
                        .anyMatch(stamp -> stamp.until().equals(lastDay)));
    if (ranOut) {
      versions.raise(PageVersions.CATALOG);
    }
    return JobProgress.finished(ranOut ? 1 : 0);
  }
}

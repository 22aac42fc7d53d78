package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a coalition's managers some days before the call to its number counts no more, once for
 * each call. Nothing has to be stopped on that day: the file is refused by itself from then on.
 */
@ApplicationScoped
class WatchingLocalNumbers implements Job {
  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;
  @Inject TellingManagers telling;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "app.local.warnDays", defaultValue = "14")
  int warnDays;

  @Override
  public String name() {
    return "localversion.numbers";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    long told = 0;
    for (LocalVersion version : versions.approved()) {
      if (told < CHUNK && !checking.standing(version).isStopped() && isTold(version)) {
        told++;
      }
    }
    return JobProgress.upTo(CHUNK, told);
  }

  private boolean isTold(LocalVersion version) {
    Optional<LocalDate> until =
        version
            .contact()
            .flatMap(unused -> checking.verification(version).until())
            .filter(last -> !last.minusDays(warnDays).isAfter(LocalDate.now(clock)))
            .filter(last -> !version.isToldOf(last));
    until.ifPresent(
        last -> {
          version.toldOf(last);
          telling.tell(version, LocalNews.DUE);
        });
    return until.isPresent();
  }
}

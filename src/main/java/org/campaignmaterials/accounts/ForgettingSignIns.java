package org.campaignmaterials.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.campaignmaterials.jobs.Job;
import org.campaignmaterials.jobs.JobProgress;
import org.campaignmaterials.jobs.JobRun;

/** Deletes sign-ins and one-time links that ran out. */
@ApplicationScoped
class ForgettingSignIns implements Job {
  @Inject private SignIns signIns;
  @Inject private OneTimeLinks links;

  @Override
  public String name() {
    return "accounts.forgetSignIns";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public JobProgress runChunk(JobRun run) {
    int ended = signIns.forgetExpired(CHUNK / 2);
    int ran = links.forgetExpired(CHUNK / 2);
    return ended < CHUNK / 2 && ran < CHUNK / 2
        ? JobProgress.finished(ended + ran)
        : JobProgress.more("more", ended + ran);
  }
}

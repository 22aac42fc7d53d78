package org.campaignmaterials.jobs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.web.CurrentPage;

/** What runs by itself: when it last ran, how far it is, what went wrong. */
@Controller
@RequestScoped
@Path("/campaign/jobs")
@RolesAllowed({Roles.STAFF, Roles.AUDITOR})
public class JobPages {
  @Inject private JobStates states;
  @Inject private CurrentPage page;
  @Inject private Clock clock;

  @GET
  public String list() {
    Instant now = clock.instant();
    return page.show(
        "jobs/jobs.jte",
        new JobsView(states.all().stream().map(state -> line(state, now)).toList()));
  }

  private JobLine line(JobState state, Instant now) {
    return new JobLine(
        state.name(),
        state.isRunning(now) ? "running" : state.lastError().isPresent() ? "failed" : "waiting",
        state.lastStartedAt().map(this::local),
        state.lastFinishedAt().map(this::local),
        local(state.nextRunAt()),
        state.done(),
        state.total(),
        state.failures(),
        state.lastError().orElse(""));
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(clock.getZone());
  }

  /** All jobs, by name. */
  public record JobsView(List<JobLine> jobs) {}

  /**
   * One job.
   *
   * @param state {@code running}, {@code failed} or {@code waiting}
   * @param done in the job's own unit, of the run under way or else the last one
   * @param failures in a row
   */
  public record JobLine(
      String name,
      String state,
      Optional<ZonedDateTime> started,
      Optional<ZonedDateTime> finished,
      ZonedDateTime next,
      long done,
      Optional<Long> total,
      int failures,
      String error) {}
}

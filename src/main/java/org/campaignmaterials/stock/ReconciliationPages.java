package org.campaignmaterials.stock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.web.CurrentPage;

/** Whether the books fit together: the last reconciliation, and one that is under way. */
@Controller
@RequestScoped
@Path("/warehouse/reconciliation")
@RolesAllowed({Roles.WAREHOUSE, Roles.STAFF, Roles.AUDITOR})
public class ReconciliationPages {
  @Inject Reconciliations reconciliations;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject CurrentPage page;
  @Inject Clock clock;

  /**
   * Shows the page.
   *
   * @param asked the number of the newest run when somebody asked for another one
   */
  @GET
  public String show(@QueryParam("after") String asked) {
    Optional<Reconciliation> newest = reconciliations.last();
    Optional<Reconciliation> finished = reconciliations.lastFinished();
    return page.show(
        "stock/reconciliation.jte",
        new ReconciliationView(
            finished.map(this::run),
            newest.filter(run -> run.finishedAt().isEmpty()).map(this::run),
            newest.map(run -> String.valueOf(run.id())).orElse("0").equals(asked),
            finished.map(run -> reconciliations.differencesOf(run.id())).orElse(List.of()).stream()
                .map(
                    each ->
                        new DifferenceLine(
                            each.sku(), each.warehouse(), Reconciling.sentence(page.texts(), each)))
                .toList(),
            user.has(Role.LEAD) || user.has(Role.STAFF)));
  }

  /** Wakes the job; the page that follows shows how far it is. */
  @POST
  @RolesAllowed({Roles.LEAD, Roles.STAFF})
  @Transactional
  public Response runNow() {
    long newest = reconciliations.last().map(Reconciliation::id).orElse(0L);
    audit.record("job.asked", "job " + ReconcilingJob.NAME);
    jobs.wake(ReconcilingJob.NAME);
    return page.goTo("/warehouse/reconciliation?after=" + newest);
  }

  private Run run(Reconciliation run) {
    return new Run(
        local(run.startedAt()),
        run.finishedAt().map(this::local),
        run.skus(),
        run.checked(),
        run.differences(),
        run.report().orElse(""));
  }

  private ZonedDateTime local(Instant instant) {
    return instant.atZone(clock.getZone());
  }

  /**
   * The page.
   *
   * @param last the last run that came to its end
   * @param underWay the run that has not
   * @param aboutToBegin whether a run was asked for that has not begun
   * @param differences what the last one found
   * @param mayRun whether the reader may ask for another one
   */
  public record ReconciliationView(
      Optional<Run> last,
      Optional<Run> underWay,
      boolean aboutToBegin,
      List<DifferenceLine> differences,
      boolean mayRun) {}

  /**
   * A run.
   *
   * @param skus how many there are to check
   * @param report the id of its stored file; empty before the end
   */
  public record Run(
      ZonedDateTime started,
      Optional<ZonedDateTime> finished,
      int skus,
      int checked,
      int differences,
      String report) {}

  /** What does not fit, as a sentence. */
  public record DifferenceLine(String sku, String warehouse, String sentence) {}
}

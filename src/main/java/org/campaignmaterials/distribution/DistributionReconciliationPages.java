package org.campaignmaterials.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.jobs.Jobs;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/** Whether coalitions' books fit together: what the last reconciliation found. */
@Controller
@RequestScoped
@Path("/warehouse/reconciliation/coalitions")
@RolesAllowed({Roles.WAREHOUSE, Roles.STAFF, Roles.AUDITOR})
public class DistributionReconciliationPages {
  @Inject ReconcilingDistribution reconciling;
  @Inject DistributionViews views;
  @Inject Jobs jobs;
  @Inject AuditTrail audit;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  @GET
  public String show() {
    Texts t = page.texts();
    Optional<DistributionReconciliation> last = reconciling.lastFinished();
    return page.show(
        "distribution/reconciliation.jte",
        new View(
            last.map(
                run -> new Run(views.local(run.finishedAt()), run.checked(), run.differences())),
            last.map(run -> reconciling.differencesOf(run.id())).orElse(List.of()).stream()
                .map(
                    each ->
                        each.coalition()
                            + " "
                            + each.sku()
                            + ": "
                            + t.get(
                                "distribution.difference." + each.kind().code(),
                                each.expected(),
                                each.found()))
                .toList(),
            user.has(Role.STAFF)));
  }

  /** Wakes the job. */
  @POST
  @RolesAllowed(Roles.STAFF)
  @Transactional
  public Response runNow() {
    audit.record("job.asked", "job " + ReconcilingDistributionJob.NAME);
    jobs.wake(ReconcilingDistributionJob.NAME);
    return page.goTo("/warehouse/reconciliation/coalitions", "distribution.reconciliation.asked");
  }

  /**
   * The page.
   *
   * @param last the last run that came to its end
   * @param differences what it found, as sentences
   */
  public record View(Optional<Run> last, List<String> differences, boolean mayRun) {}

  /** A run that came to its end. */
  public record Run(ZonedDateTime finished, int checked, int differences) {}
}

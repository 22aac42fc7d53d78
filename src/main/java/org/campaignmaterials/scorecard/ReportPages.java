package org.campaignmaterials.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.publishing.MadeInPrintRoom;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.PageFrame;
import org.campaignmaterials.web.TypedForm;

/** A coalition's frozen reports: to freeze, to read, to take along as a document or a workbook. */
@RequestScoped
@Path("/coalition/{number}/reports")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ReportPages {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int UNPROCESSABLE = 422;

  @Inject FrozenReports reports;
  @Inject FreezingReports freezing;
  @Inject ReportLists lists;
  @Inject ReportViews views;
  @Inject MyCoalitions mine;
  @Inject CurrentPage page;
  @Inject Clock clock;

  @GET
  @Controller
  @Transactional
  public Response all(@PathParam("number") String number) {
    return list(200, mine.reading(number), TypedForm.EMPTY, Optional.empty());
  }

  /**
   * Freezes a quarter, or the days from one to another. Where a report on them is there, it says so
   * before it makes a second one.
   */
  @POST
  @Controller
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  public Response freeze(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    try {
      return answer(coalition, freeze(coalition, period(sent), sent.getFirst("again")));
    } catch (RuleViolations wrong) {
      page.answersForm(CoalitionTab.REPORTS.path(number));
      return list(
          UNPROCESSABLE,
          coalition,
          new TypedForm(
              Map.of(
                  "from", Typed.trimmed(sent.getFirst("from")),
                  "to", Typed.trimmed(sent.getFirst("to"))),
              wrong.all()),
          Optional.empty());
    }
  }

  /** When the same was frozen at the same moment, the second one learns that it is there. */
  private Freezing freeze(Coalition coalition, Period period, String again) {
    try {
      return freezing.freeze(coalition.number(), period, Typed.trimmed(again));
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      return freezing.freeze(coalition.number(), period, "");
    }
  }

  private Response answer(Coalition coalition, Freezing freezing) {
    String list = CoalitionTab.REPORTS.path(coalition.number().text());
    String path = list + "/" + freezing.report();
    return switch (freezing.outcome()) {
      case FROZEN ->
          freezing
              .earlier()
              .map(
                  earlier ->
                      page.goTo(
                          path,
                          "scorecard.reports.done.again",
                          freezing.report(),
                          earlier.report().number()))
              .orElseGet(() -> page.goTo(path, "scorecard.reports.done", freezing.report()));
      case NOTHING_NEW -> page.goTo(path, "scorecard.reports.nothingNew", freezing.report());
      case ASKED -> {
        page.answersForm(list);
        yield list(UNPROCESSABLE, coalition, TypedForm.EMPTY, freezing.earlier());
      }
    };
  }

  private Period period(MultivaluedMap<String, String> sent) {
    Problems problems = new Problems();
    if (!sent.containsKey("quarter")) {
      Stream.of("from", "to")
          .filter(field -> Typed.trimmed(sent.getFirst(field)).isEmpty())
          .forEach(field -> problems.add(field, "required"));
      problems.throwIfAny();
    }
    Period period =
        PeriodRules.asked(
            sent.getFirst("quarter"),
            sent.getFirst("from"),
            sent.getFirst("to"),
            LocalDate.now(clock),
            problems);
    problems.throwIfAny();
    return period;
  }

  private Response list(
      int status, Coalition coalition, TypedForm form, Optional<Freezing.Earlier> again) {
    return page.show(
        status,
        "scorecard/reports.jte",
        lists.list(coalition, form, again, mine.mayWork(coalition.number().text()), page.texts()));
  }

  @GET
  @Path("{report}")
  @Controller
  @Transactional
  public String report(
      @PathParam("number") String number, @PathParam("report") String reportNumber) {
    Coalition coalition = mine.reading(number);
    FrozenReport report = reports.required(coalition.number(), reportNumber);
    return page.show("scorecard/report.jte", views.page(coalition, report, page.texts()));
  }

  /** The report as an accessible document, in the language of the page. */
  @GET
  @Path("{report}/document")
  @MadeInPrintRoom
  @Transactional
  public Response document(
      @PathParam("number") String number, @PathParam("report") String reportNumber) {
    Coalition coalition = mine.reading(number);
    FrozenReport report = reports.required(coalition.number(), reportNumber);
    PageFrame frame = page.frame();
    byte[] pdf =
        ReportDocument.pdf(
            views.document(coalition, report, page.texts()),
            new ReportView.Publisher(frame.campaign(), frame.agency(), frame.demonstration()),
            page.texts());
    return file(pdf, "application/pdf", "inline", report, ".pdf");
  }

  /** The report as a workbook that counts its figures again. */
  @GET
  @Path("{report}/workbook")
  @Transactional
  public Response workbook(
      @PathParam("number") String number, @PathParam("report") String reportNumber) {
    Coalition coalition = mine.reading(number);
    FrozenReport report = reports.required(coalition.number(), reportNumber);
    FrozenContent content = report.content();
    byte[] bytes =
        ScorecardWorkbook.of(
            report.number(),
            content.records(),
            content.figures(),
            views.sectors(page.texts()),
            page.texts());
    return file(bytes, WORKBOOK, "attachment", report, ".xlsx");
  }

  private static Response file(
      byte[] bytes, String mediaType, String shown, FrozenReport report, String ending) {
    String name = report.coalition() + "-" + report.number() + ending;
    return Response.ok(bytes, mediaType)
        .header("Content-Disposition", shown + "; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }
}

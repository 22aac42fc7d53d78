package org.campaignmaterials.distribution;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionHead;
import org.campaignmaterials.coalition.CoalitionTab;
import org.campaignmaterials.coalition.MyCoalitions;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** The parcels of a coalition: what of them arrived, with one tap or line by line. */
@Controller
@RequestScoped
@Path("/coalition/{coalition}/receipts")
@RolesAllowed({Roles.MANAGER, Roles.STAFF, Roles.AUDITOR})
public class ReceiptPages {
  private static final String ONE = "distribution/receipt.jte";
  private static final String DAY = "occurredOn";

  @Inject MyCoalitions mine;
  @Inject DistributionViews views;
  @Inject DistributionPapers papers;
  @Inject DistributionRules rules;
  @Inject ConfirmingReceipts confirming;
  @Inject Recorder recorder;
  @Inject RecordingOnce once;
  @Inject CurrentPage page;

  @GET
  public String list(@PathParam("coalition") String number, @QueryParam("page") String asked) {
    Coalition coalition = mine.reading(number);
    ListPage<Receipt> list =
        ListPage.asked(asked, (first, most) -> papers.receipts(number, first, most));
    return page.show(
        "distribution/receipts.jte",
        new ReceiptsView(
            CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
            list.map(this::row),
            list.number(),
            list.hasMore()));
  }

  @GET
  @Path("{shipment}")
  public String one(@PathParam("coalition") String number, @PathParam("shipment") String shipment) {
    Coalition coalition = mine.reading(number);
    return page.show(ONE, view(coalition, papers.receipt(number, shipment), TypedForm.EMPTY));
  }

  /** One tap: everything arrived, on the day that the carrier says, or today. */
  @POST
  @Path("{shipment}/all")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response all(
      @PathParam("coalition") String number,
      @PathParam("shipment") String shipment,
      @FormParam("then") String then) {
    Coalition coalition = mine.working(number);
    Receipt receipt = papers.receipt(number, shipment);
    try {
      LocalDate on = receipt.deliveredOn().orElseGet(rules::today);
      confirming.allArrived(number, shipment, on, recorder.now());
      return page.goTo(
          CoalitionTab.MATERIALS.orQuarter(then).path(number), "distribution.done.received");
    } catch (RuleViolations wrong) {
      return again(coalition, receipt, new TypedForm(Map.of(), wrong.all()));
    }
  }

  /** Line by line: arrived, not usable with a reason, lost; the rest stays open. */
  @POST
  @Path("{shipment}")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response byLine(
      @PathParam("coalition") String number,
      @PathParam("shipment") String shipment,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Receipt receipt = papers.receipt(number, shipment);
    TypedPaper typed = new TypedPaper(sent);
    try {
      Optional<LocalDate> on = typed.day(DAY);
      Map<Sku, ConfirmingReceipts.Line> said = new TreeMap<>();
      for (ReceiptLine line : papers.linesOf(receipt)) {
        String sku = line.sku();
        said.put(
            Sku.parse(sku),
            new ConfirmingReceipts.Line(
                typed.number("accepted." + sku).orElse(0),
                typed.number("rejected." + sku).orElse(0),
                typed.number("lost." + sku).orElse(0),
                typed.line("reason." + sku, false, DistributionRules.REASON_MAX)));
      }
      typed.problems().throwIfAny();
      once.record(
          typed.sending("receipt " + number + shipment),
          () -> {
            confirming.byLine(number, shipment, on.orElseThrow(), said, recorder.now());
            return shipment;
          });
      boolean isWaiting = papers.receipt(number, shipment).state() == Receipt.State.TO_CONFIRM;
      return page.goTo(
          path(number, shipment),
          isWaiting ? "distribution.done.received_in_part" : "distribution.done.received");
    } catch (RuleViolations wrong) {
      return again(coalition, receipt, typed.form(wrong.all()));
    }
  }

  @POST
  @Path("{shipment}/take-back")
  @RolesAllowed({Roles.MANAGER, Roles.STAFF})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeBack(
      @PathParam("coalition") String number,
      @PathParam("shipment") String shipment,
      MultivaluedMap<String, String> sent) {
    Coalition coalition = mine.working(number);
    Receipt receipt = papers.receipt(number, shipment);
    TypedPaper typed = new TypedPaper(sent);
    try {
      String why = typed.reason("why");
      confirming.takeBack(number, shipment, why, recorder.now());
      return page.goTo(path(number, shipment), "distribution.done.receipt_taken_back");
    } catch (RuleViolations wrong) {
      return again(coalition, receipt, typed.form(wrong.all()));
    }
  }

  private Response again(Coalition coalition, Receipt receipt, TypedForm form) {
    page.answersForm(path(receipt.coalition(), receipt.shipment()));
    return page.show(422, ONE, view(coalition, receipt, form));
  }

  private static String path(String number, String shipment) {
    return "/coalition/" + number + "/receipts/" + shipment;
  }

  private ReceiptsView.Row row(Receipt receipt) {
    ParcelRecord parcel = DistributionRecords.record(receipt, papers.linesOf(receipt));
    return new ReceiptsView.Row(
        parcel,
        receipt.recordedBy().flatMap(views::who),
        receipt.state() == Receipt.State.TO_CONFIRM
            && parcel.lines().stream()
                .anyMatch(line -> line.unconfirmed() > 0 && views.isRecalled(line.sku())));
  }

  private ReceiptsView.One view(Coalition coalition, Receipt receipt, TypedForm form) {
    ReceiptsView.Row row = row(receipt);
    Map<String, List<String>> why = papers.rejectionsOf(receipt);
    TypedForm shown = form;
    if (form.typed().isEmpty()) {
      Map<String, String> begun = new HashMap<>();
      begun.put(DAY, receipt.deliveredOn().orElseGet(rules::today).toString());
      row.parcel()
          .lines()
          .forEach(line -> begun.put("accepted." + line.sku(), String.valueOf(line.unconfirmed())));
      shown = new TypedForm(begun, form.problems());
    }
    return new ReceiptsView.One(
        CoalitionHead.of(coalition, CoalitionTab.MATERIALS),
        mine.mayWork(receipt.coalition()),
        row,
        row.parcel().lines().stream()
            .map(
                line ->
                    new ReceiptsView.Line(
                        views.material(line.sku(), page.texts()),
                        line,
                        why.getOrDefault(line.sku(), List.of())))
            .toList(),
        shown,
        Secrets.newToken());
  }
}

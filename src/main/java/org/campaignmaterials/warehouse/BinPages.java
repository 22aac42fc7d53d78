package org.campaignmaterials.warehouse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** Where everything lies, and what should be counted. */
@Controller
@RequestScoped
@Path("/warehouse/bins")
@RolesAllowed({Roles.WAREHOUSE, Roles.AUDITOR})
public class BinPages {
  private static final String PAGE = "warehouse/bins.jte";

  @Inject Shelves shelves;
  @Inject Publications publications;
  @Inject PickListViews views;
  @Inject MyWarehouses mine;
  @Inject AuditTrail audit;
  @Inject CurrentPage page;

  @GET
  public Response bins(@QueryParam("warehouse") String code) {
    String warehouse = mine.chosen(Typed.trimmed(code)).map(Warehouse::code).orElse("");
    return show(200, warehouse, TypedForm.EMPTY);
  }

  /**
   * Takes down the bins of a warehouse that were changed on the page; an empty one is unknown
   * again. What somebody else wrote since the page was opened is asked about before it is replaced.
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @RolesAllowed(Roles.WAREHOUSE)
  @Transactional
  public Response save(MultivaluedMap<String, String> sent) {
    String warehouse = Typed.trimmed(sent.getFirst("warehouse"));
    mine.working(warehouse);
    Problems problems = new Problems();
    Map<String, String> typed = new HashMap<>();
    Map<Sku, String> bins = new HashMap<>();
    for (Edition edition : pieces()) {
      String field = edition.sku() + ":bin";
      if (sent.containsKey(field)) {
        String bin = Typed.trimmed(sent.getFirst(field)).toUpperCase(Locale.ROOT);
        String now = shelves.binOf(edition.sku(), warehouse);
        String seen =
            sent.containsKey(edition.sku() + ":seen")
                ? Typed.trimmed(sent.getFirst(edition.sku() + ":seen"))
                : now;
        if (!bin.equals(seen) && !bin.equals(now)) {
          typed.put(field, bin);
          bins.put(edition.sku(), bin);
          if (!bin.isEmpty() && !bin.matches(Shelves.BIN_PATTERN)) {
            problems.add(field, "bin_name");
          } else if (!seen.equals(now)) {
            problems.add(field, now.isEmpty() ? "bin_cleared_since" : "bin_written_since", now);
          }
        }
      }
    }
    if (!problems.isEmpty()) {
      return show(422, warehouse, new TypedForm(typed, problems.all()));
    }
    bins.forEach((sku, bin) -> moved(sku, warehouse, bin));
    return page.goTo("/warehouse/bins?warehouse=" + warehouse, "warehouse.bins.saved");
  }

  private void moved(Sku sku, String warehouse, String bin) {
    audit.record(
        "bin.changed",
        "shelf " + sku + " " + warehouse,
        AuditedFields.of(AuditedField.BIN, shelves.binOf(sku, warehouse)),
        AuditedFields.of(AuditedField.BIN, bin));
    shelves.liesIn(sku, warehouse, bin);
  }

  private Response show(int status, String warehouse, TypedForm form) {
    Map<Sku, Shelf> known = shelves.of(warehouse);
    List<BinsView.Row> rows = new ArrayList<>();
    for (Edition edition : pieces()) {
      Optional<Shelf> shelf = Optional.ofNullable(known.get(edition.sku()));
      rows.add(
          new BinsView.Row(
              edition.sku().text(),
              edition.title(),
              edition.language(),
              views.languageName(edition.sku()),
              shelf.map(Shelf::bin).orElse(""),
              shelf.flatMap(Shelf::countWantedOn)));
    }
    return page.show(
        status,
        PAGE,
        new BinsView(
            form,
            warehouse,
            mine.all().stream()
                .map(each -> new TypedForm.Option(each.code(), each.name()))
                .toList(),
            rows,
            mine.mayWork(warehouse)));
  }

  /** Everything that lies on shelves: kits don't. */
  private List<Edition> pieces() {
    return publications.published().stream()
        .filter(publication -> !publication.isKit())
        .map(Publication::published)
        .flatMap(List::stream)
        .toList();
  }
}

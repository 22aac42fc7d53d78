package org.campaignmaterials.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.stock.StoppingStock;
import org.campaignmaterials.stock.Warehouse;
import org.campaignmaterials.stock.Warehouses;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** What of recalled editions lies in the warehouses, and the word that it was destroyed. */
@Controller
@RequestScoped
@Path("/warehouse/recalls")
@RolesAllowed({Roles.WAREHOUSE, Roles.STAFF, Roles.AUDITOR})
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WarehouseRecallPages {
  private static final String PATH = "/warehouse/recalls";
  private static final String PAGE = "recall/warehouse.jte";

  @Inject RecallViews views;
  @Inject AnsweringRecalls answering;
  @Inject Recalls recalls;
  @Inject StoppingStock stopping;
  @Inject Warehouses warehouses;
  @Inject CurrentUser user;
  @Inject CurrentPage page;

  @GET
  public String list() {
    return page.show(PAGE, view(TypedForm.EMPTY));
  }

  /** So many were destroyed here. */
  @POST
  @Path("{number}/{warehouse}")
  @RolesAllowed(Roles.WAREHOUSE)
  public Response destroyed(
      @PathParam("number") String number,
      @PathParam("warehouse") String warehouse,
      MultivaluedMap<String, String> sent) {
    recalls.byNumber(number);
    if (warehouses.byCode(warehouse).isEmpty()) {
      throw new NotFound("warehouse");
    }
    if (!mayWork(warehouse)) {
      throw new ForbiddenException();
    }
    TypedPieces typed = new TypedPieces(sent);
    String field = field(number, warehouse);
    try {
      int pieces = typed.pieces(field);
      if (pieces == 0 && !typed.problems().concern(field)) {
        typed.problems().add(field, "pieces_positive");
      }
      typed.problems().throwIfAny();
      answering.destroyedInWarehouse(number, warehouse, pieces);
      return page.goTo(PATH, "recall.done.destroyed", pieces, number);
    } catch (RuleViolations wrong) {
      page.answersForm(PATH);
      List<RuleViolation> here = RecallForms.at(field, wrong);
      return page.show(422, PAGE, view(typed.form(new RuleViolations(here))));
    }
  }

  private View view(TypedForm form) {
    List<Row> rows = new ArrayList<>();
    for (Warehouse warehouse : warehouses.all()) {
      for (StoppingStock.StoppedPieces pieces : stopping.in(warehouse.code())) {
        rows.add(
            new Row(
                pieces.document(),
                views.name(pieces.sku()),
                warehouse.code(),
                warehouse.name(),
                pieces.onHand(),
                pieces.promised(),
                pieces.free(),
                field(pieces.document(), warehouse.code()),
                mayWork(warehouse.code())));
      }
    }
    boolean fromBoard = user.has(Role.WAREHOUSE) || user.has(Role.AUDITOR);
    return new View(form, fromBoard, rows);
  }

  private static String field(String number, String warehouse) {
    return "destroyed." + number + "." + warehouse;
  }

  private boolean mayWork(String warehouse) {
    return user.has(Role.WAREHOUSE) && user.required().warehouses().contains(warehouse);
  }

  /**
   * All of it.
   *
   * @param fromBoard whether the reader may see the board of a warehouse
   */
  public record View(TypedForm form, boolean fromBoard, List<Row> rows) {}

  /**
   * Pieces of a recalled edition in a warehouse.
   *
   * @param recall its number
   * @param held of those on hand, what is on pick lists or not released yet
   * @param free what can be destroyed now
   * @param field the name of its box
   */
  public record Row(
      String recall,
      MaterialName material,
      String warehouse,
      String warehouseName,
      int onHand,
      int held,
      int free,
      String field,
      boolean mayWork) {}
}

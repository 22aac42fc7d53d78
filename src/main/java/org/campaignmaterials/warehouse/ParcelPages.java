package org.campaignmaterials.warehouse;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** One parcel, and what became of it. */
@Controller
@RequestScoped
@Path("/warehouse/parcels/{number}")
@RolesAllowed(Roles.WAREHOUSE)
public class ParcelPages {
  @Inject PickLists lists;
  @Inject PickListViews views;
  @Inject ParcelsUnderway underway;
  @Inject ShippingOrders shipping;
  @Inject MyWarehouses mine;
  @Inject CurrentPage page;

  /** A parcel stands on the page of its pick list. */
  @GET
  @RolesAllowed({Roles.WAREHOUSE, Roles.AUDITOR})
  public Response show(@PathParam("number") String number) {
    Shipment parcel = lists.shipment(number);
    mine.reading(parcel.warehouse());
    return page.goTo(pathOf(parcel));
  }

  static String pathOf(Shipment parcel) {
    return "/warehouse/pick-lists/" + parcel.pickList() + "#" + parcel.number();
  }

  /** It arrived. */
  @POST
  @Path("delivered")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response delivered(@PathParam("number") String number, @FormParam("note") String note) {
    return step(working(number), note, "delivered", () -> underway.arrived(number, note));
  }

  /** It did not arrive: somebody said so by mistake. */
  @POST
  @Path("not-delivered")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response notDelivered(@PathParam("number") String number) {
    return step(working(number), "", "undelivered", () -> underway.notArrived(number));
  }

  /**
   * It came back.
   *
   * @param again sent when the order shall wait for the same again
   */
  @POST
  @Path("returned")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response returned(
      @PathParam("number") String number,
      @FormParam("note") String note,
      @FormParam("again") String again) {
    return step(
        working(number), note, "returned", () -> underway.cameBack(number, note, again != null));
  }

  /** It left with another carrier or number; an odd number must be confirmed, as at the door. */
  @POST
  @Path("carrier")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response carrier(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    Shipment parcel = working(number);
    TypedPacking typed = new TypedPacking(sent);
    try {
      Handover handover = typed.handover(parcel);
      List<RuleViolation> odd = shipping.warnings(List.of(handover));
      if (!odd.isEmpty() && !typed.has("confirmed")) {
        return again(parcel, typed.with(odd));
      }
      underway.leftOtherwise(handover);
      return done(parcel, "corrected");
    } catch (RuleViolations wrong) {
      return again(parcel, typed.with(wrong.all()));
    }
  }

  private Response again(Shipment parcel, TypedForm form) {
    page.answersForm("/warehouse/pick-lists/" + parcel.pickList());
    return page.show(
        422, "warehouse/pickList.jte", views.of(parcel.pickList(), form, false, page.texts()));
  }

  private Response done(Shipment parcel, String what) {
    return page.goTo(
        "/warehouse/pick-lists/" + parcel.pickList(), "warehouse.done." + what, parcel.number());
  }

  private Response step(Shipment parcel, String note, String what, Runnable step) {
    try {
      step.run();
      return done(parcel, what);
    } catch (RuleViolations wrong) {
      String field = parcel.number() + ":";
      List<RuleViolation> there =
          wrong.all().stream()
              .map(
                  each ->
                      each.field().isEmpty()
                          ? each
                          : new RuleViolation(field + each.field(), each.code(), each.arguments()))
              .toList();
      return again(parcel, new TypedForm(Map.of(field + "note", Typed.trimmed(note)), there));
    }
  }

  private Shipment working(String number) {
    Shipment parcel = lists.shipment(number);
    mine.working(parcel.warehouse());
    return parcel;
  }
}

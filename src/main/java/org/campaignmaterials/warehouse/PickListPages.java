package org.campaignmaterials.warehouse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.campaignmaterials.accounts.Roles;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/** One pick list, from the shelf to the carrier: each step is a form, and the next one follows. */
@Controller
@RequestScoped
@Path("/warehouse/pick-lists/{number}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@RolesAllowed(Roles.WAREHOUSE)
public class PickListPages {
  private static final String PAGE = "warehouse/pickList.jte";

  @Inject PickLists lists;
  @Inject PickListViews views;
  @Inject PickingOrders picking;
  @Inject PackingOrders packing;
  @Inject ShippingOrders shipping;
  @Inject TakingOutRecalled takingOut;
  @Inject MyWarehouses mine;
  @Inject CurrentPage page;

  @GET
  @RolesAllowed({Roles.WAREHOUSE, Roles.AUDITOR})
  public String show(@PathParam("number") String number) {
    mine.reading(lists.byNumber(number).warehouse());
    return page.show(PAGE, views.of(number, TypedForm.EMPTY, false, page.texts()));
  }

  @POST
  @Path("pick")
  public Response pick(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    TypedPacking typed = new TypedPacking(sent);
    return step(
        number,
        typed,
        "picked",
        list -> picking.pick(number, typed.found(list), TypedPacking.fields(list)));
  }

  /** Nobody fetches it: it stands on the board again. */
  @POST
  @Path("give-back")
  public Response giveBack(
      @PathParam("number") String number, MultivaluedMap<String, String> sent) {
    return step(number, new TypedPacking(sent), "given_back", list -> picking.giveBack(number));
  }

  /** What was saved is not right: it is picked again. */
  @POST
  @Path("correct")
  public Response correct(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    return step(number, new TypedPacking(sent), "reopened", list -> picking.correct(number));
  }

  @POST
  @Path("pack")
  public Response pack(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    TypedPacking typed = new TypedPacking(sent);
    return step(
        number,
        typed,
        "packed",
        list -> {
          TypedPacking.Boxes boxes = typed.boxes(list);
          try {
            packing.pack(number, boxes.parcels());
          } catch (RuleViolations wrong) {
            throw new RuleViolations(boxes.atBoxes(wrong.all()));
          }
        });
  }

  /** What was recalled meanwhile comes off the list, and out of its parcels. */
  @POST
  @Path("take-out")
  public Response takeOut(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    return step(number, new TypedPacking(sent), "taken_out", list -> takingOut.takeOut(number));
  }

  @POST
  @Path("unpack")
  public Response unpack(@PathParam("number") String number, MultivaluedMap<String, String> sent) {
    return step(number, new TypedPacking(sent), "unpacked", list -> packing.unpack(number));
  }

  /** Lets the ticked parcels leave, unless a tracking number is odd and nobody confirmed it. */
  @POST
  @Path("dispatch")
  public Response dispatch(
      @PathParam("number") String number, MultivaluedMap<String, String> sent) {
    TypedPacking typed = new TypedPacking(sent);
    PickList list = working(number);
    try {
      List<Handover> handovers = typed.handovers(views.parcels(list));
      List<RuleViolation> odd = shipping.warnings(handovers);
      if (!odd.isEmpty() && !typed.has("confirmed")) {
        return again(422, number, typed.with(odd), true);
      }
      shipping.dispatch(list.order(), handovers);
      String path = "/warehouse/pick-lists/" + number;
      return handovers.size() == 1
          ? page.goTo(path, "warehouse.done.left", handovers.get(0).shipment())
          : page.goTo(path, "warehouse.done.left.several", handovers.size(), list.order());
    } catch (RuleViolations wrong) {
      return again(422, number, typed.with(wrong.all()), false);
    }
  }

  private interface Step {
    void take(PickList list);
  }

  private Response step(String number, TypedPacking typed, String done, Step step) {
    PickList list = working(number);
    try {
      step.take(list);
      return page.goTo(
          "/warehouse/pick-lists/" + number, "warehouse.done." + done, number, list.order());
    } catch (RuleViolations wrong) {
      boolean movedOn = wrong.all().stream().allMatch(each -> each.field().isEmpty());
      return again(movedOn ? 409 : 422, number, typed.with(wrong.all()), false);
    }
  }

  private PickList working(String number) {
    PickList list = views.whole(number);
    mine.working(list.warehouse());
    return list;
  }

  private Response again(int status, String number, TypedForm form, boolean confirm) {
    page.answersForm("/warehouse/pick-lists/" + number);
    return page.show(status, PAGE, views.of(number, form, confirm, page.texts()));
  }
}

package org.campaignmaterials.ordering;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.RecalledEditions;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Rate;
import org.campaignmaterials.web.RateLimited;
import org.campaignmaterials.web.TypedForm;

/**
 * The order form, its check page and the page on which a requester follows the order. Everything
 * that was typed travels in the form itself: no cookie, no script, nothing kept on the server
 * before the order is placed.
 */
@Controller
@RequestScoped
@Path("/")
@PermitAll
public class OrderPages {
  private static final String FORM = "ordering/form.jte";
  private static final String FORM_PATH = "/order";

  @Inject OrderDesk desk;
  @Inject Orders orders;
  @Inject OrderViews views;
  @Inject OrderKeys keys;
  @Inject CancellingOrders cancelling;
  @Inject Publications publications;
  @Inject RecalledEditions recalled;
  @Inject Ordering by;
  @Inject CurrentPage page;
  @Inject Clock clock;

  /**
   * The empty form.
   *
   * @param add materials to begin with, from a catalog page: {@code RR-101-en:50}
   * @param forCoalition the coalition from whose pages its manager comes: the form then knows who
   *     orders
   */
  @GET
  @Path("order")
  public String form(
      @QueryParam("add") List<String> add,
      @QueryParam("coalition") String coalition,
      @QueryParam("for") String forCoalition) {
    MultivaluedMap<String, String> begun = new MultivaluedHashMap<>();
    begun.putSingle(TypedOrder.FORM_KEY, Secrets.newToken());
    AddedMaterials added =
        new AddedMaterials(publications, recalled, clock, add, kept(coalition, forCoalition));
    added
        .quantities()
        .forEach((sku, quantity) -> begun.putSingle(TypedOrder.QUANTITY + sku, quantity));
    if (coalition != null) {
      begun.putSingle("coalition", coalition);
    }
    by.contactFor(forCoalition).forEach(begun::putSingle);
    return page.show(FORM, views.begun(new TypedOrder(begun), added, page.texts()));
  }

  private static Map<String, String> kept(String coalition, String forCoalition) {
    Map<String, String> kept = new HashMap<>();
    if (coalition != null) {
      kept.put("coalition", coalition);
    }
    if (forCoalition != null) {
      kept.put("for", forCoalition);
    }
    return kept;
  }

  /** What the buttons of the form and the check page do. */
  @POST
  @RateLimited(Rate.ORDERS)
  @Path("order")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response send(MultivaluedMap<String, String> sent) {
    TypedOrder read = new TypedOrder(sent);
    TypedOrder typed = read.key().isEmpty() ? read.withKey(Secrets.newToken()) : read;
    String step = sent.getFirst("step");
    try {
      if ("place".equals(step) && !read.key().isEmpty()) {
        return place(typed);
      }
      if ("sector".equals(step) || "edit".equals(step)) {
        return again(200, typed, new TypedForm(typed.typed(), List.of()));
      }
      CheckedForm checked = desk.check(typed.form(), typed.problems());
      page.answersForm(FORM_PATH, typed.typed());
      return page.show(
          200,
          "ordering/check.jte",
          views.check(typed, checked, by.whoAsks(page.language()).forCoalition(), page.texts()));
    } catch (RuleViolations wrong) {
      if (wrong.all().stream().anyMatch(each -> each.code().equals(PlacingOrders.KEY_REUSED))) {
        return sentBefore(typed.withKey(Secrets.newToken()));
      }
      return again(422, typed, typed.withProblems(wrong.all()));
    }
  }

  /** Where an order is, for whoever holds its link. */
  @GET
  @Path("orders/{orderNumber}")
  public String status(
      @PathParam("orderNumber") String number,
      @QueryParam("key") String key,
      @QueryParam("placed") String placed) {
    return page.show(
        "ordering/status.jte",
        views.status(
            orders.openedBy(number, key),
            placed != null,
            by.whoAsks(page.language()).forCoalition(),
            page.texts()));
  }

  /** The key travels in the form: an address with a key would stand in logs. */
  @POST
  @Path("orders/{orderNumber}/cancel")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response cancel(
      @PathParam("orderNumber") String number, MultivaluedMap<String, String> sent) {
    String key = sent.getFirst("key");
    page.answersForm("/orders/" + number + "?key=" + key);
    cancelling.cancel(number, key);
    return page.goTo("/orders/" + number + "?key=" + key);
  }

  private Response place(TypedOrder typed) {
    OrderDesk.Placement placement =
        desk.place(
            typed.form(), by.whoAsks(page.language()), "form:" + typed.key(), typed.problems());
    return page.goTo(keys.statusPath(placement.number()) + "&placed=yes");
  }

  /**
   * Somebody went back to a form that had placed an order, changed it and sent it again. What is
   * typed stays, under a new key, so that it can be sent as the second order that it would be.
   */
  private Response sentBefore(TypedOrder second) {
    return again(
        422, second, second.withProblems(List.of(new RuleViolation("", "form_sent_before"))));
  }

  private Response again(int status, TypedOrder typed, TypedForm form) {
    page.answersForm(FORM_PATH, typed.typed());
    return page.show(status, FORM, views.again(typed, form, page.texts()));
  }
}

package org.campaignmaterials.distribution;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.Response;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.Texts;

/**
 * The page on which volunteers count at an event, without an account: it shows the event and what
 * was counted, and nothing else of the coalition. Who has the right address learns when counting
 * has ended; a wrong one says nothing.
 */
@Controller
@RequestScoped
@Path("/event/{token}")
@PermitAll
public class TallyPages {
  @Inject Events events;
  @Inject DistributionRules rules;
  @Inject DistributionViews views;
  @Inject CurrentPage page;

  @GET
  public Response show(@PathParam("token") String token, @QueryParam("more") String more) {
    try {
      EventLink event = events.openAt(token);
      Texts t = page.texts();
      return Response.fromResponse(
              page.show(
                  200,
                  "distribution/tally.jte",
                  new EventsView.Tally(
                      event.title(),
                      event.eventOn(),
                      "/event/" + token,
                      event.hasBegun(rules.today()),
                      "no".equals(more),
                      "recalled".equals(more),
                      event.tally().entrySet().stream()
                          .map(
                              each ->
                                  new EventsView.Line(
                                      views.material(each.getKey(), t), each.getValue(), 0))
                          .toList())))
          .header("Cache-Control", "no-store")
          .build();
    } catch (NotFound ended) {
      return ended(token);
    }
  }

  /**
   * One tap.
   *
   * @param sku which material
   * @param step how many more; -1 for one less
   */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response tap(
      @PathParam("token") String token,
      @FormParam("sku") String sku,
      @FormParam("step") String step) {
    try {
      String typed = Typed.trimmed(step);
      int pieces = typed.matches("-?[0-9]{1,2}") ? Integer.parseInt(typed) : 0;
      Events.Tap tapped = events.tap(token, Typed.trimmed(sku), pieces);
      return page.goTo("/event/" + token + (pieces > 0 ? why(tapped) : ""));
    } catch (NotFound ended) {
      return ended(token);
    }
  }

  private static String why(Events.Tap tapped) {
    return switch (tapped) {
      case COUNTED -> "";
      case NOT_COUNTED -> "?more=no";
      case RECALLED -> "?more=recalled";
    };
  }

  private Response ended(String token) {
    page.answersForm("/");
    return page.show(404, "distribution/tallyEnded.jte", events.isKnown(token) ? "over" : "ended");
  }
}

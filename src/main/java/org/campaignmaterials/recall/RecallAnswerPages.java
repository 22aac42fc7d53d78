package org.campaignmaterials.recall;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.web.CurrentPage;
import org.campaignmaterials.web.TypedForm;

/**
 * The page behind the link of a recall's letter, without an account: what became of the pieces of
 * one order. Opening it changes nothing; it shows two numbers and nothing of who ordered.
 */
@Controller
@RequestScoped
@Path("/recalls/{number}/{order}")
@PermitAll
public class RecallAnswerPages {
  private static final String PAGE = "recall/answer.jte";

  @Inject Recalls recalls;
  @Inject RecallKeys keys;
  @Inject RecallViews views;
  @Inject Replacement replacement;
  @Inject WhatIsWrong whatIsWrong;
  @Inject AnsweringRecalls answering;
  @Inject CurrentPage page;

  @GET
  public String show(
      @PathParam("number") String number,
      @PathParam("order") String order,
      @QueryParam("key") String key) {
    return page.show(PAGE, view(opened(number, order, key), key, TypedForm.EMPTY));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response say(
      @PathParam("number") String number,
      @PathParam("order") String order,
      MultivaluedMap<String, String> sent) {
    TypedPieces typed = new TypedPieces(sent);
    String key = typed.text("key");
    RecallHolder holder = opened(number, order, key);
    String path = keys.path(number, order);
    try {
      answering.say(number, order, typed.said(holder.open(), ""));
      return page.goTo(path, "recall.done.thanks");
    } catch (RuleViolations wrong) {
      page.answersForm(path);
      return page.show(422, PAGE, view(opened(number, order, key), key, typed.form(wrong)));
    }
  }

  /** Alike for another's key, and for numbers that nobody has. */
  private RecallHolder opened(String number, String order, String key) {
    return recalls
        .holder(number, order)
        .filter(holder -> keys.opens(number, order, key))
        .filter(holder -> holder.kind() == RecallHolder.Kind.ORDER)
        .orElseThrow(() -> new NotFound("recall"));
  }

  private View view(RecallHolder holder, String key, TypedForm form) {
    Recall recall = recalls.byNumber(holder.recall());
    return new View(
        form,
        holder.holder(),
        views.name(recall.sku()),
        page.texts().path("/recalls/" + holder.recall() + "/" + holder.holder()),
        key,
        holder.pieces(),
        Outcome.ENDS.stream().map(holder::count).toList(),
        holder.open(),
        whatIsWrong.words(recall, page.texts()),
        recall.reason() == Reason.HOTLINE_CHANNEL,
        replacement
            .of(recall.sku())
            .filter(is -> holder.open() > 0)
            .map(is -> Replacement.order(is, holder.open()))
            .orElse(""));
  }

  /**
   * What the page shows.
   *
   * @param path where the answer is posted
   * @param ends pieces by outcome, in their order
   * @param wrong what is wrong, in words
   * @param isNumber whether that is a way to the hotline
   * @param replacement the order form that is ready for what takes the place of open pieces; empty
   *     when nothing does, and when none is open
   */
  public record View(
      TypedForm form,
      String order,
      MaterialName material,
      String path,
      String key,
      int pieces,
      List<Integer> ends,
      int open,
      String wrong,
      boolean isNumber,
      String replacement) {}
}

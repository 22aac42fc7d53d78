package org.campaignmaterials.followup;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.CurrentPage;

/**
 * The question behind the letter's links. Opening it changes nothing, whoever or whatever opens it;
 * the one button is the answer. It shows the order's number and nothing else of the order: letters
 * are forwarded.
 */
@Controller
@RequestScoped
@Path("/follow-up/{orderNumber}")
@PermitAll
public class FollowUpPages {
  private static final String QUESTION = "followup/question.jte";

  @Inject FollowUps followUps;
  @Inject FollowUpKeys keys;
  @Inject AnsweringFollowUps answering;
  @Inject CurrentPage page;
  @Inject Clock clock;

  /**
   * The question, or the answer that was given.
   *
   * @param chosen the answer of the link, for the button; anything else leaves the choice open
   */
  @GET
  public String question(
      @PathParam("orderNumber") String number,
      @QueryParam("key") String key,
      @QueryParam("answer") String chosen) {
    return page.show(
        QUESTION, view(followUps.openedBy(number, key), key, Answer.ofCode(chosen), List.of()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response answer(
      @PathParam("orderNumber") String number,
      @FormParam("key") String key,
      @FormParam("answer") String answer) {
    try {
      answering.answer(number, key, Typed.trimmed(answer));
      return page.goTo(keys.path(followUps.openedBy(number, key).order()));
    } catch (RuleViolations wrong) {
      FollowUp asked = followUps.openedBy(number, key);
      page.answersForm(keys.path(asked.order()));
      return page.show(422, QUESTION, view(asked, key, Optional.empty(), wrong.all()));
    }
  }

  private QuestionView view(
      FollowUp asked, String key, Optional<Answer> chosen, List<RuleViolation> problems) {
    Instant now = clock.instant();
    List<Answer> open =
        Arrays.stream(Answer.values())
            .filter(each -> asked.mayBeAnswered(now))
            .filter(each -> !Optional.of(each).equals(asked.answer()))
            .toList();
    Optional<Answer> offered = chosen.filter(open::contains);
    return new QuestionView(
        asked.order().text(),
        page.texts().path("/follow-up/" + asked.order()),
        key,
        asked.answer().map(FollowUpPages::choice),
        asked
            .changeableUntil()
            .filter(now::isBefore)
            .map(end -> end.atZone(clock.getZone()).toLocalDate()),
        offered.map(FollowUpPages::choice),
        open.stream()
            .filter(each -> !Optional.of(each).equals(offered))
            .map(FollowUpPages::choice)
            .toList(),
        problems);
  }

  private static Choice choice(Answer answer) {
    return new Choice(answer.code(), answer.messageKey());
  }

  /** An answer: what is sent, and the key of its words. */
  public record Choice(String code, String messageKey) {}

  /**
   * The question as it is shown.
   *
   * @param path where the answer is posted
   * @param given what was answered
   * @param changeableUntil the day up to which that may be changed; empty without an answer, and
   *     when the time is over
   * @param chosen what the big button says
   * @param others what else can be answered now
   */
  public record QuestionView(
      String orderNumber,
      String path,
      String key,
      Optional<Choice> given,
      Optional<LocalDate> changeableUntil,
      Optional<Choice> chosen,
      List<Choice> others,
      List<RuleViolation> problems) {}
}

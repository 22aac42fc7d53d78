package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.ordering.Correspondent;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * Asks a requester what became of the materials: one question, three links. A link opens a page
 * with its answer chosen and gives it only by the button there, because mail programs and virus
 * scanners open links before people do.
 */
@ApplicationScoped
public class FollowUpLetter implements Letter {
  static final String KIND = "followup.question";

  @Inject Orders orders;
  @Inject FollowUpKeys keys;
  @Inject Publications publications;
  @Inject Site site;

  @Override
  public String kind() {
    return KIND;
  }

  /** Empty when the address was erased, or a parcel has come back since: then nothing became. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    OrderNumber number = new OrderNumber(documentId);
    return orders
        .byNumber(number)
        .filter(FollowUpLetter::hasLeft)
        .flatMap(
            order ->
                orders
                    .correspondentOf(number)
                    .map(requester -> draft(order, requester, new Texts(language))));
  }

  private static boolean hasLeft(Order order) {
    return order.status() == OrderStatus.SHIPPED || order.status() == OrderStatus.DELIVERED;
  }

  private LetterDraft draft(Order order, Correspondent requester, Texts t) {
    LetterView view =
        new LetterView(
            requester.name(),
            order.lines().stream().filter(line -> line.shipped() > 0).map(this::line).toList(),
            Arrays.stream(Answer.values()).map(each -> choice(order, each, t)).toList(),
            site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
            site.demonstration());
    return new LetterDraft(
        requester.email(),
        t.get("followup.letter.subject", order.number().text()),
        asText(view, t),
        new String(
            JteViewEngine.render("followup/letter.jte", Map.of("t", t, "view", view)),
            StandardCharsets.UTF_8));
  }

  private LetterView.Line line(OrderLine line) {
    Edition edition = publications.edition(line.sku()).orElseThrow();
    return new LetterView.Line(line.shipped(), edition.title(), edition.language());
  }

  private LetterView.Choice choice(Order order, Answer answer, Texts t) {
    return new LetterView.Choice(
        t.get(answer.messageKey()), site.url() + t.path(keys.path(order.number(), answer)));
  }

  private static String asText(LetterView view, Texts t) {
    StringBuilder text = new StringBuilder();
    text.append(t.get("followup.letter.greeting", view.name())).append("\n\n");
    text.append(t.get("followup.letter.text")).append("\n\n");
    view.lines()
        .forEach(
            line ->
                text.append("  ")
                    .append(t.number(line.quantity()))
                    .append(" × ")
                    .append(line.title())
                    .append('\n'));
    text.append('\n').append(t.get("followup.letter.question")).append("\n\n");
    view.choices()
        .forEach(
            choice ->
                text.append(choice.words()).append(":\n").append(choice.link()).append("\n\n"));
    text.append(t.get("followup.letter.why")).append("\n\n").append(view.agency()).append('\n');
    if (view.demonstration()) {
      text.append(t.get("followup.letter.demonstration")).append('\n');
    }
    return text.toString();
  }

  /**
   * What the letter shows.
   *
   * @param name of the one who ordered
   */
  public record LetterView(
      String name, List<Line> lines, List<Choice> choices, String agency, boolean demonstration) {

    /** What was sent: how many, of what, under a title in its own language. */
    public record Line(int quantity, String title, String language) {}

    /** One answer: its words, and the link that has it chosen. */
    public record Choice(String words, String link) {}
  }
}

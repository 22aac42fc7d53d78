package org.campaignmaterials.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.ordering.Correspondent;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
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
  @Inject Stationery stationery;
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
    return letter(
        requester.email(),
        order.number().text(),
        new LetterView(
            requester.name(),
            order.lines().stream().filter(line -> line.shipped() > 0).map(this::line).toList(),
            choices(answer -> keys.path(order.number(), answer), t)),
        t);
  }

  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    List<LetterView.Line> lines =
        publications.published().stream()
            .flatMap(publication -> publication.bestFor(language.code()).stream())
            .limit(2)
            .map(each -> new LetterView.Line(50, each.title(), each.language()))
            .toList();
    LetterView view =
        new LetterView(
            t.get("mail.example.name"),
            lines,
            choices(answer -> "/follow-up/RRO-2026-000000?answer=" + answer.code(), t));
    return List.of(letter(SOMEBODY, "RRO-2026-000000", view, t));
  }

  @Override
  public Optional<String> staffPage(String documentId) {
    return Optional.of("/campaign/orders/" + documentId);
  }

  private LetterDraft letter(EmailAddress recipient, String number, LetterView view, Texts t) {
    return stationery.letter(
        recipient, t.get("followup.letter.subject", number), "followup/letter", t, view);
  }

  private LetterView.Line line(OrderLine line) {
    Edition edition = publications.edition(line.sku()).orElseThrow();
    return new LetterView.Line(line.shipped(), edition.title(), edition.language());
  }

  private List<LetterView.Choice> choices(Function<Answer, String> path, Texts t) {
    return Arrays.stream(Answer.values())
        .map(
            answer ->
                new LetterView.Choice(
                    t.get(answer.messageKey()), site.url() + t.path(path.apply(answer))))
        .toList();
  }

  /**
   * What the letter shows.
   *
   * @param name of the one who ordered
   */
  public record LetterView(String name, List<Line> lines, List<Choice> choices) {

    /** What was sent: how many, of what, under a title in its own language. */
    public record Line(int quantity, String title, String language) {}

    /** One answer: its words, and the link that has it chosen. */
    public record Choice(String words, String link) {}
  }
}

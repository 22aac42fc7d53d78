package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.ordering.Correspondent;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderKeys;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.JteViewEngine;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * The one letter of a recall to the requester of an order: what does not come, what to do with what
 * has come, what takes its place, and where to say what became of it. It names the order, because
 * it is about the order; nobody is written to whose address was erased.
 */
@ApplicationScoped
public class RecallLetter implements Letter {
  static final String KIND = "recall.letter";

  @Inject Recalls recalls;
  @Inject RecallKeys keys;
  @Inject Replacement replacement;
  @Inject Orders orders;
  @Inject OrderKeys orderKeys;
  @Inject Publications publications;
  @Inject Site site;

  /** What the outbox keeps: two numbers. */
  static String documentOf(String recall, String order) {
    return recall + " " + order;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    String[] numbers = documentId.split(" ");
    OrderNumber number = new OrderNumber(numbers[1]);
    return recalls
        .find(numbers[0])
        .flatMap(
            recall ->
                orders
                    .byNumber(number)
                    .flatMap(
                        order ->
                            orders
                                .correspondentOf(number)
                                .map(
                                    requester ->
                                        draft(recall, order, requester, new Texts(language)))));
  }

  private LetterDraft draft(Recall recall, Order order, Correspondent requester, Texts t) {
    LetterView view = view(recall, order, requester.name(), t);
    return new LetterDraft(
        requester.email(),
        t.get("recall.letter.subject", order.number().text()),
        asText(view, t),
        new String(
            JteViewEngine.render("recall/letter.jte", Map.of("t", t, "view", view)),
            StandardCharsets.UTF_8));
  }

  /** The letter's words: also what campaign staff read before they let the letters go. */
  LetterView view(Recall recall, Order order, String name, Texts t) {
    List<OrderLine> lines =
        order.lines().stream().filter(line -> line.pieces().containsKey(recall.sku())).toList();
    List<LetterView.Line> notComing = new ArrayList<>();
    List<LetterView.Line> received = new ArrayList<>();
    List<LetterView.Offer> offers = new ArrayList<>();
    for (OrderLine line : lines) {
      if (line.cancelled() > 0) {
        notComing.add(line(line, line.cancelled()));
      }
      if (line.shipped() > 0) {
        received.add(line(line, line.shipped()));
      }
      replacement
          .of(line.sku())
          .ifPresent(
              edition ->
                  offers.add(
                      new LetterView.Offer(
                          edition.title(),
                          edition.language(),
                          site.url()
                              + t.path(
                                  Replacement.order(edition, line.cancelled() + line.shipped())))));
    }
    boolean inKit = lines.stream().anyMatch(line -> !line.sku().equals(recall.sku()));
    return new LetterView(
        t.get("recall.letter.greeting", name),
        edition(recall).title(),
        edition(recall).language(),
        recall.sku().text(),
        order.number().text(),
        notComing,
        received,
        inKit,
        offers,
        received.isEmpty()
            ? Optional.empty()
            : Optional.of(site.url() + t.path(keys.path(recall.number(), order.number().text()))),
        site.url() + t.path(orderKeys.statusPath(order.number())),
        site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
        site.demonstration());
  }

  private Edition edition(Recall recall) {
    return publications.edition(recall.sku()).orElseThrow();
  }

  private LetterView.Line line(OrderLine line, int units) {
    Edition edition = publications.edition(line.sku()).orElseThrow();
    return new LetterView.Line(units, edition.title(), edition.language());
  }

  private static String asText(LetterView view, Texts t) {
    StringBuilder text = new StringBuilder();
    text.append(view.greeting()).append("\n\n");
    text.append(t.get("recall.letter.about", view.order())).append('\n');
    text.append("  ").append(view.title()).append(" (").append(view.mark()).append(")\n\n");
    list(text, t.get("recall.letter.notComing"), view.notComing(), t);
    if (view.inKit()) {
      text.append(t.get("recall.letter.kit")).append("\n\n");
    }
    list(text, t.get("recall.letter.received"), view.received(), t);
    view.answer()
        .ifPresent(
            link ->
                text.append(t.get("recall.letter.answer"))
                    .append(":\n")
                    .append(link)
                    .append("\n\n"));
    text.append(t.get(view.offers().isEmpty() ? "recall.letter.none" : "recall.letter.instead"))
        .append("\n\n");
    view.offers()
        .forEach(
            offer ->
                text.append(t.get("recall.letter.order", offer.title()))
                    .append(":\n")
                    .append(offer.link())
                    .append("\n\n"));
    text.append(t.get("recall.letter.follow")).append(":\n").append(view.link()).append("\n\n");
    text.append(view.agency()).append('\n');
    if (view.demonstration()) {
      text.append(t.get("recall.letter.demonstration")).append('\n');
    }
    return text.toString();
  }

  private static void list(
      StringBuilder text, String heading, List<LetterView.Line> lines, Texts t) {
    if (!lines.isEmpty()) {
      text.append(heading).append('\n');
      lines.forEach(
          line ->
              text.append("  ")
                  .append(t.number(line.quantity()))
                  .append(" × ")
                  .append(line.title())
                  .append('\n'));
      text.append('\n');
    }
  }

  /**
   * What a letter shows.
   *
   * @param mark of the edition, as it is printed on it
   * @param notComing what was taken out of the order
   * @param received what was sent before
   * @param inKit whether some of it is in a kit, which then does not come either
   * @param offers what can be ordered in its place
   * @param answer where to say what became of what was received; empty when nothing was
   * @param link opens the order
   */
  public record LetterView(
      String greeting,
      String title,
      String titleLanguage,
      String mark,
      String order,
      List<Line> notComing,
      List<Line> received,
      boolean inKit,
      List<Offer> offers,
      Optional<String> answer,
      String link,
      String agency,
      boolean demonstration) {

    /** So many of something, under a title in its own language. */
    public record Line(int quantity, String title, String language) {}

    /** Something to order, and the form that is ready for it. */
    public record Offer(String title, String language, String link) {}
  }
}

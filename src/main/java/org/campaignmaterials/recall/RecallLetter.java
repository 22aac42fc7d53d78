package org.campaignmaterials.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.ordering.Correspondent;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderKeys;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * The one letter of a recall to the requester of an order: what does not come, what to do with what
 * has come, what takes its place, and where to say what became of it. It names the order, because
 * it is about the order; nobody is written to whose address was erased.
 */
@ApplicationScoped
public class RecallLetter implements Letter {
  static final String KIND = "recall.notice";

  @Inject Recalls recalls;
  @Inject RecallKeys keys;
  @Inject Replacement replacement;
  @Inject Orders orders;
  @Inject OrderKeys orderKeys;
  @Inject Publications publications;
  @Inject Stationery stationery;
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
    return letter(requester.email(), view(recall, order, requester.name(), t), t);
  }

  private LetterDraft letter(EmailAddress recipient, LetterView view, Texts t) {
    return stationery.letter(
        recipient, t.get("recall.letter.subject", view.order()), "recall/letter", t, view);
  }

  /** What did not come and what came, with something in its place; then without. */
  @Override
  public List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return publications.published().stream()
        .flatMap(publication -> publication.bestFor(language.code()).stream())
        .limit(1)
        .flatMap(edition -> Stream.of(true, false).map(again -> example(edition, again, t)))
        .toList();
  }

  private LetterDraft example(Edition edition, boolean again, Texts t) {
    LetterView.Line line = new LetterView.Line(50, edition.title(), edition.language());
    return letter(
        SOMEBODY,
        new LetterView(
            t.get("recall.letter.greeting", t.get("mail.example.name")),
            edition.title(),
            edition.language(),
            edition.sku().text(),
            "RRO-2026-000000",
            List.of(line),
            again ? List.of(line) : List.of(),
            !again,
            again
                ? List.of(
                    new LetterView.Offer(
                        edition.title(),
                        edition.language(),
                        site.url() + t.path(Replacement.order(edition, 100))))
                : List.of(),
            again
                ? Optional.of(site.url() + t.path("/recalls/RCL-0000/RRO-2026-000000"))
                : Optional.empty(),
            site.url() + t.path("/orders/RRO-2026-000000")),
        t);
  }

  @Override
  public Optional<String> staffPage(String documentId) {
    return Optional.of("/campaign/recalls/" + documentId.split(" ")[0]);
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
        site.url() + t.path(orderKeys.statusPath(order.number())));
  }

  private Edition edition(Recall recall) {
    return publications.edition(recall.sku()).orElseThrow();
  }

  private LetterView.Line line(OrderLine line, int units) {
    Edition edition = publications.edition(line.sku()).orElseThrow();
    return new LetterView.Line(units, edition.title(), edition.language());
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
      String link) {

    /** So many of something, under a title in its own language. */
    public record Line(int quantity, String title, String language) {}

    /** Something to order, and the form that is ready for it. */
    public record Offer(String title, String language, String link) {}
  }
}

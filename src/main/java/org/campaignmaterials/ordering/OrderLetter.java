package org.campaignmaterials.ordering;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.mail.Stationery;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * A letter about an order. All of them look alike: what happened in a sentence or two, the lines of
 * the order, the link that follows it. The subject names the order and nothing else, for others may
 * read over the recipient's shoulder.
 */
public abstract class OrderLetter implements Letter {
  @Inject Orders orders;
  @Inject OrderKeys keys;
  @Inject Publications publications;
  @Inject Stationery stationery;
  @Inject LetterExamples examples;
  @Inject Site site;

  /** The words of this letter stand under {@code ordering.letter.<name>}. */
  abstract String name();

  /** Whether there is still something to say when the letter is about to be sent. */
  boolean isStillTrueOf(Order order) {
    return true;
  }

  /** What this letter says beside what all say; nothing, for most. */
  List<String> more(Order order, String document, Texts t) {
    return List.of();
  }

  /** The order that a letter's document is about; for most it is the document. */
  Optional<OrderNumber> orderOf(String document) {
    return Optional.of(new OrderNumber(document));
  }

  @Override
  public final String kind() {
    return "ordering." + name();
  }

  @Override
  public final Optional<LetterDraft> compose(String documentId, Language language) {
    return orderOf(documentId)
        .flatMap(orders::byNumber)
        .filter(this::isStillTrueOf)
        .flatMap(
            order ->
                orders
                    .contactOf(order.number())
                    .map(contact -> draft(order, documentId, contact, new Texts(language))));
  }

  @Override
  public final Optional<String> staffPage(String documentId) {
    return orderOf(documentId).map(number -> "/campaign/orders/" + number);
  }

  @Override
  public final List<LetterDraft> examples(Language language) {
    Texts t = new Texts(language);
    return exampleViews(t).stream()
        .map(view -> letter(SOMEBODY, LetterExamples.NUMBER, view, t))
        .toList();
  }

  /** Each form that this letter may take, the usual one first. */
  List<LetterView> exampleViews(Texts t) {
    return List.of(examples.view(name(), true, t));
  }

  private LetterDraft draft(Order order, String document, OrderContact contact, Texts t) {
    return letter(contact.email(), order.number().text(), view(order, document, contact, t), t);
  }

  private LetterDraft letter(EmailAddress recipient, String number, LetterView view, Texts t) {
    return stationery.letter(
        recipient,
        t.get("ordering.letter." + name() + ".subject", number),
        "ordering/letter",
        t,
        view);
  }

  /**
   * The part of the key under which this letter's sentences stand: its name, or its name and the
   * state of the order where the sentences depend on that.
   */
  String words(Order order) {
    return name();
  }

  /** What the letter lists; most have one list, which their last paragraph leads to. */
  List<LetterView.Part> parts(Order order, String document, Texts t) {
    return List.of(new LetterView.Part("", lines(order, t)));
  }

  /** The lines that the letter is about, as sentences. */
  List<LetterView.Line> lines(Order order, Texts t) {
    return order.lines().stream()
        .map(
            line ->
                LetterView.Line.of(
                    t.get(
                        "ordering.letter.line",
                        line.ordered(),
                        title(line),
                        line.sku().open().text()),
                    title(line),
                    line.sku().language()))
        .toList();
  }

  final String title(OrderLine line) {
    return publications.edition(line.sku()).orElseThrow().title();
  }

  private LetterView view(Order order, String document, OrderContact contact, Texts t) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(t.get("ordering.letter." + words(order) + ".text"));
    order
        .review()
        .note()
        .filter(note -> name().equals("declined"))
        .ifPresent(note -> paragraphs.add(t.get("ordering.letter.note", note)));
    paragraphs.addAll(more(order, document, t));
    return new LetterView(
        t.get("ordering.letter.greeting", contact.name()),
        paragraphs,
        parts(order, document, t),
        follow(order.status().mayBeCancelled(), t),
        site.url() + t.path(keys.statusPath(order.number())));
  }

  /** What the link to the order is for. */
  static String follow(boolean mayBeCancelled, Texts t) {
    return t.get(mayBeCancelled ? "ordering.letter.follow" : "ordering.letter.follow.closed");
  }
}

package org.campaignmaterials.ordering;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.JteViewEngine;
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

  private LetterDraft draft(Order order, String document, OrderContact contact, Texts t) {
    LetterView view = view(order, document, contact, t);
    return new LetterDraft(
        contact.email(),
        t.get("ordering.letter." + name() + ".subject", order.number().text()),
        asText(view, t),
        new String(
            JteViewEngine.render("ordering/letter.jte", Map.of("t", t, "view", view)),
            java.nio.charset.StandardCharsets.UTF_8));
  }

  /**
   * The part of the key under which this letter's sentences stand: its name, or its name and the
   * state of the order where the sentences depend on that.
   */
  String words(Order order) {
    return name();
  }

  /** What the letter lists; most have one list, which their last paragraph leads to. */
  List<LetterPart> parts(Order order, String document, Texts t) {
    return List.of(new LetterPart("", lines(order, t)));
  }

  /** The lines that the letter is about, as sentences. */
  List<LetterLine> lines(Order order, Texts t) {
    return order.lines().stream()
        .map(
            line ->
                LetterLine.of(
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
        t.get(
            order.status().mayBeCancelled()
                ? "ordering.letter.follow"
                : "ordering.letter.follow.closed"),
        site.url() + t.path(keys.statusPath(order.number())),
        site.agency().orElseGet(() -> t.get("web.agency.demonstration")),
        site.demonstration());
  }

  private static String asText(LetterView view, Texts t) {
    StringBuilder text = new StringBuilder();
    text.append(view.greeting()).append("\n\n");
    view.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    view.parts().forEach(part -> part.write(text));
    text.append(view.follow()).append('\n');
    text.append(view.link()).append("\n\n").append(view.agency()).append('\n');
    if (view.demonstration()) {
      text.append(t.get("ordering.letter.demonstration")).append('\n');
    }
    return text.toString();
  }

  /**
   * A list of lines.
   *
   * @param heading what they are; empty where the paragraph before says so
   * @param lines none where the heading says all
   */
  public record LetterPart(String heading, List<LetterLine> lines) {

    void write(StringBuilder text) {
      if (!heading.isEmpty()) {
        text.append(heading).append('\n');
      }
      lines.forEach(line -> text.append("  ").append(line.words()).append('\n'));
      text.append('\n');
    }
  }

  /**
   * A line of the order: a title in its own language, and what the letter says around it in the
   * reader's.
   */
  public record LetterLine(String before, String title, String language, String after) {

    static LetterLine of(String sentence, String title, String language) {
      int at = sentence.indexOf(title);
      return new LetterLine(
          sentence.substring(0, at), title, language, sentence.substring(at + title.length()));
    }

    String words() {
      return before + title + after;
    }
  }

  /**
   * What a letter shows.
   *
   * @param follow what the link is for
   * @param link opens the order; whoever has it can see and cancel it
   */
  public record LetterView(
      String greeting,
      List<String> paragraphs,
      List<LetterPart> parts,
      String follow,
      String link,
      String agency,
      boolean demonstration) {}
}

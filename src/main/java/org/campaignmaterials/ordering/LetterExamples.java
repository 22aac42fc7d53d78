package org.campaignmaterials.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.web.Site;
import org.campaignmaterials.web.Texts;

/**
 * Made-up facts for letters that staff read before anybody gets them: nobody's order, under a
 * number that no order has and a key that opens nothing, of materials that are in the catalog.
 */
@ApplicationScoped
class LetterExamples {
  static final String NUMBER = "RRO-2026-000000";
  static final LocalDate DAY = LocalDate.of(2026, 12, 4);
  static final int QUANTITY = 50;

  @Inject Publications publications;
  @Inject Site site;

  /** A letter as it reads with these words and with two lines. */
  LetterView view(String words, boolean mayBeCancelled, Texts t) {
    return view(words, List.of(), List.of(new LetterView.Part("", lines(t))), mayBeCancelled, t);
  }

  LetterView view(
      String words,
      List<String> more,
      List<LetterView.Part> parts,
      boolean mayBeCancelled,
      Texts t) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(t.get("ordering.letter." + words + ".text"));
    paragraphs.addAll(more);
    return new LetterView(
        t.get("ordering.letter.greeting", t.get("mail.example.name")),
        paragraphs,
        parts,
        OrderLetter.follow(mayBeCancelled, t),
        site.url() + t.path("/orders/" + NUMBER + "?key=example"));
  }

  List<LetterView.Line> lines(Texts t) {
    return lines(
        edition ->
            t.get("ordering.letter.line", QUANTITY, edition.title(), edition.sku().open().text()),
        t);
  }

  /** Lines about two materials of the catalog, each in a sentence with its title. */
  List<LetterView.Line> lines(Function<Edition, String> sentence, Texts t) {
    return publications.published().stream()
        .flatMap(publication -> publication.bestFor(t.language().code()).stream())
        .limit(2)
        .map(
            edition ->
                LetterView.Line.of(sentence.apply(edition), edition.title(), edition.language()))
        .toList();
  }
}

package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.hotline.WrongFacts;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * Tells somebody that the edition that they look after has to be replaced; when it has left, the
 * address is erased.
 */
@ApplicationScoped
public class ChangedLetter implements Letter {
  static final String KIND = "storefront.changed";

  @Inject ReaderLetters letters;
  @Inject Publications publications;
  @Inject WrongFacts facts;

  @Override
  public String kind() {
    return KIND;
  }

  /** Empty when the address was erased meanwhile, or the material is gone. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    Texts t = new Texts(language);
    return letters.told(
        documentId,
        (reader, edition) ->
            letters.draft(
                "storefront.letter.changed", reader.address(), edition, way(edition, t), t));
  }

  /** Which number is wrong, where it is one, and to what takes its place, where something does. */
  private ReaderLetters.Way way(Edition edition, Texts t) {
    boolean replaced = publications.current(edition.sku().open()).isPresent();
    return new ReaderLetters.Way(
        facts.words(edition.sku(), t).orElse(""),
        t.get(replaced ? "storefront.letter.changed.link" : "storefront.letter.changed.link.none"),
        CheckPages.path(edition.sku().text()));
  }

  @Override
  public List<LetterDraft> examples(Language language) {
    return letters.examples("storefront.letter.changed", "/check", new Texts(language));
  }
}

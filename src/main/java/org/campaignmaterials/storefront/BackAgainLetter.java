package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/** Tells somebody that a material can be had again; when it has left, the address is erased. */
@ApplicationScoped
public class BackAgainLetter implements Letter {
  static final String KIND = "storefront.backAgain";

  @Inject ReaderLetters letters;

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
                "storefront.letter.backAgain",
                reader.address(),
                edition,
                "/catalog/" + edition.sku().publication(),
                t));
  }

  @Override
  public List<LetterDraft> examples(Language language) {
    return letters.examples("storefront.letter.backAgain", "/catalog", new Texts(language));
  }
}

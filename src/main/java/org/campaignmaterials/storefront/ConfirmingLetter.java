package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.mail.Letter;
import org.campaignmaterials.mail.LetterDraft;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/** Asks whoever reads a mailbox whether they want to be told: anybody may have typed it in. */
@ApplicationScoped
public class ConfirmingLetter implements Letter {
  static final String KIND = "storefront.confirm";

  @Inject WaitingReaders readers;
  @Inject ReaderLetters letters;

  @Override
  public String kind() {
    return KIND;
  }

  /** Empty when the address was erased or confirmed meanwhile, or the material is gone. */
  @Override
  public Optional<LetterDraft> compose(String documentId, Language language) {
    Texts t = new Texts(language);
    return readers
        .byNumber(documentId)
        .filter(reader -> !reader.isConfirmed())
        .flatMap(
            reader ->
                readers
                    .editionOf(reader)
                    .map(
                        edition ->
                            letters.draft(
                                reader.wish() == WaitingReader.Wish.BACK
                                    ? "storefront.letter.confirm"
                                    : "storefront.letter.confirmChanged",
                                reader.address(),
                                edition,
                                readers.path(reader),
                                t,
                                WaitingReader.TO_CONFIRM.toDays())));
  }

  @Override
  public List<LetterDraft> examples(Language language) {
    return Stream.of("storefront.letter.confirm", "storefront.letter.confirmChanged")
        .flatMap(
            words ->
                letters
                    .examples(
                        words,
                        "/tell-me/example",
                        new Texts(language),
                        WaitingReader.TO_CONFIRM.toDays())
                    .stream())
        .toList();
  }
}

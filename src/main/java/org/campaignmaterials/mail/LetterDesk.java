package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.Language;

/** Has letters written by the features that know how. */
@ApplicationScoped
class LetterDesk {
  @Inject @Any private Instance<Letter> letters;

  /** The letter as it stands now, read in a transaction that ends before anything is sent. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<LetterDraft> compose(OutboxLetter wanted) {
    return writerOf(wanted.kind())
        .orElseThrow(() -> new IllegalStateException("Nobody writes letters " + wanted.kind()))
        .compose(wanted.documentId(), wanted.language());
  }

  /** All kinds that are written, by name. */
  List<String> kinds() {
    return letters.stream().map(Letter::kind).sorted().toList();
  }

  /** The forms of a kind of letter, about nobody; none for a kind that nobody writes. */
  @Transactional
  List<LetterDraft> examples(String kind, Language language) {
    return writerOf(kind).map(letter -> letter.examples(language)).orElse(List.of());
  }

  /** The page on which staff read what a letter is about. */
  @Transactional
  Optional<String> staffPage(OutboxLetter letter) {
    return writerOf(letter.kind()).flatMap(writer -> writer.staffPage(letter.documentId()));
  }

  private Optional<Letter> writerOf(String kind) {
    return letters.stream().filter(letter -> letter.kind().equals(kind)).findFirst();
  }
}

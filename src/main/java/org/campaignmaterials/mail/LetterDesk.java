package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Has letters written by the features that know how. */
@ApplicationScoped
class LetterDesk {
  @Inject @Any private Instance<Letter> letters;

  /** The letter as it stands now, read in a transaction that ends before anything is sent. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<LetterDraft> compose(OutboxLetter wanted) {
    return letters.stream()
        .filter(letter -> letter.kind().equals(wanted.kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody writes letters " + wanted.kind()))
        .compose(wanted.documentId(), wanted.language());
  }
}

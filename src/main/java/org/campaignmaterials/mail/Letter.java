package org.campaignmaterials.mail;

import java.util.Optional;
import org.campaignmaterials.shared.Language;

/** One kind of letter that a feature can write. Offered as a CDI bean. */
public interface Letter {

  /** The name under which it is enqueued, {@code <feature>.<letter>}: {@code ordering.received}. */
  String kind();

  /**
   * Writes the letter, in a read-only transaction, at the moment when it is sent; once more at each
   * further try.
   *
   * @param documentId what was given to {@link Outbox#enqueue}
   * @return the letter; empty when there is nobody to write to any more, because the contact data
   *     was erased
   */
  Optional<LetterDraft> compose(String documentId, Language language);
}

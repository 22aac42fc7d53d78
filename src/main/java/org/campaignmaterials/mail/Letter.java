package org.campaignmaterials.mail;

import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;

/** One kind of letter that a feature can write. Offered as a CDI bean. */
public interface Letter {
  /** To whom examples are written: a mailbox that can't exist (RFC 2606). */
  EmailAddress SOMEBODY = new EmailAddress("somebody@example.org");

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

  /**
   * Each form that the letter may take, with made-up facts about nobody, written by the same
   * templates: what staff read before anybody gets it. The usual form comes first.
   */
  List<LetterDraft> examples(Language language);

  /**
   * The page on which staff read what a letter is about; empty where there is none.
   *
   * @param documentId what was given to {@link Outbox#enqueue}
   */
  default Optional<String> staffPage(String documentId) {
    return Optional.empty();
  }
}

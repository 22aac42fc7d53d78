package org.campaignmaterials.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.campaignmaterials.mail.Outbox;
import org.campaignmaterials.shared.EmailAddress;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.NotFound;

/**
 * Takes the wish to be told, and its confirmation. Whoever leaves an address learns nothing from
 * it: neither whether it was left before, nor whether a letter is written.
 */
@ApplicationScoped
class AskingToBeTold {
  @Inject WaitingReaders readers;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /** Keeps an address and writes to it, unless that was done already. */
  @Transactional
  void ask(WaitingReader.Wish wish, String material, EmailAddress address, Language language) {
    Instant now = clock.instant();
    Optional<WaitingReader> before = readers.of(material, address);
    if (before.isPresent()) {
      before
          .filter(reader -> reader.asksAgain(now))
          .ifPresent(reader -> write(reader, reader.language()));
    } else if (readers.countOf(address) < WaitingReaders.MOST_OF_ONE) {
      WaitingReader reader = new WaitingReader(wish, material, address, language, now);
      readers.add(reader);
      write(reader, language);
    }
  }

  private void write(WaitingReader reader, Language language) {
    outbox.enqueue(ConfirmingLetter.KIND, reader.documentId(), language);
  }

  /**
   * The button of the letter's page.
   *
   * @throws NotFound when the link is not good, or not any more
   */
  @Transactional
  void confirm(String documentId, String key) {
    readers.lockedBy(documentId, key).confirm(clock.instant());
  }

  /**
   * The other button: the address is gone at once.
   *
   * @throws NotFound as before
   */
  @Transactional
  void stop(String documentId, String key) {
    readers.erase(readers.lockedBy(documentId, key));
  }
}

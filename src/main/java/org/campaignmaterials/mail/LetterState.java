package org.campaignmaterials.mail;

import java.util.Locale;

/** How a letter in the outbox stands. The words for it stand under {@code mail.state.<code>}. */
enum LetterState {
  /** To be sent, for the first time or again. */
  WAITING,
  /** The mail server (or the mail folder) took it. */
  SENT,
  /** There was nobody to write to any more, or nothing to say. */
  SKIPPED,
  /** Given up after the last try; the reason is kept. Staff may have it sent again. */
  DEAD,
  /** It was sent and came back: a mail server said that it can't be delivered. */
  RETURNED;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

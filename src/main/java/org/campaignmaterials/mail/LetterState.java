package org.campaignmaterials.mail;

/** How a letter in the outbox stands. All but the first are final. */
enum LetterState {
  /** To be sent, for the first time or again. */
  WAITING,
  /** The mail server (or the mail folder) took it. */
  SENT,
  /** There was nobody to write to any more, or nothing to say. */
  SKIPPED,
  /** Given up after the last try; the reason is kept. */
  DEAD
}

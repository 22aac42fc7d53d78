package org.campaignmaterials.mail;

import java.util.Locale;

/** Why a letter did not leave. The words for it stand under {@code mail.trouble.<code>}. */
enum LetterTrouble {
  /** Nobody answered, or the folder can't be written. */
  UNREACHABLE(Whose.ALL),
  /** The server does not encrypt, and that is asked of it. */
  UNENCRYPTED(Whose.ALL),
  /** The server did not prove to be the one that was named. */
  UNTRUSTED(Whose.ALL),
  /** The server did not take user and password. */
  LOGIN_REFUSED(Whose.ALL),
  /** The server takes no letters of this sender. */
  SENDER_REFUSED(Whose.ALL),
  /** The server said that it closes (421). */
  CLOSING(Whose.ALL),
  /** The server said "later" of this letter (4xx). */
  NOT_NOW(Whose.PASSING),
  /** The connection broke when the letter was handed over; it may have arrived. */
  CONNECTION_LOST(Whose.PASSING),
  /** The feature that writes it failed. */
  NOT_WRITTEN(Whose.PASSING),
  /** The try began and never ended: this program was stopped in it. */
  BROKEN_OFF(Whose.PASSING),
  /** The server said "never" of the recipient's address (5xx). */
  ADDRESS_REFUSED(Whose.FINAL),
  /** The server said "never" of the letter (5xx). */
  LETTER_REFUSED(Whose.FINAL);

  /** Whom it stops, and for how long. */
  enum Whose {
    /** All letters alike: it is no fault of this one, and none is tried for a while. */
    ALL,
    /** This letter, which is tried again. */
    PASSING,
    /** This letter for good. */
    FINAL
  }

  private final Whose whose;

  LetterTrouble(Whose whose) {
    this.whose = whose;
  }

  Whose whose() {
    return whose;
  }

  String messageKey() {
    return "mail.trouble." + name().toLowerCase(Locale.ROOT);
  }
}

package org.campaignmaterials.mail;

import java.util.Locale;

/** Why a letter came back, as far as mail servers say. The words stand under mail.returned. */
enum ReturnReason {
  /** There is no such mailbox or domain, or it moved (x.1.x). */
  NO_MAILBOX,
  /** The mailbox is full or closed (x.2.x). */
  MAILBOX_CLOSED,
  /** The other side could not be reached, for days (x.3.x, x.4.x). */
  NOT_REACHED,
  /** The other side does not want it (x.6.x, x.7.x). */
  NOT_WANTED,
  /** Nobody said why, or something else. */
  UNKNOWN;

  /** The second number of RFC 3463 says what it is about. */
  static ReturnReason of(String status) {
    String about = status.replaceFirst("^\\d\\.(\\d+)\\..*", "$1");
    return switch (about) {
      case "1" -> NO_MAILBOX;
      case "2" -> MAILBOX_CLOSED;
      case "3", "4" -> NOT_REACHED;
      case "6", "7" -> NOT_WANTED;
      default -> UNKNOWN;
    };
  }

  String messageKey() {
    return "mail.returned." + name().toLowerCase(Locale.ROOT);
  }
}

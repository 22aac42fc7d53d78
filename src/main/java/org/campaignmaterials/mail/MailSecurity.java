package org.campaignmaterials.mail;

import java.util.Arrays;
import java.util.Locale;

/** How a connection to a mail server is kept from being read on its way. */
enum MailSecurity {
  /** Encrypted before anything of weight is said (ports 587 and 143); else there is no mail. */
  STARTTLS,
  /** Encrypted from its first byte (ports 465 and 993). */
  TLS,
  /** Open to whoever carries it: for a server on this machine that asks for no password. */
  NONE;

  /**
   * As the settings name it: {@code starttls}.
   *
   * @throws IllegalArgumentException for anything else
   */
  static MailSecurity ofCode(String code) {
    return Arrays.stream(values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("starttls, tls or none, not \"" + code + "\""));
  }
}

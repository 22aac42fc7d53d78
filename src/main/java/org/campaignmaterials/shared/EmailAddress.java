package org.campaignmaterials.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as it was typed. Only its shape is checked (one @, a domain with a dot, no
 * spaces, at most 254 characters, RFC 5321 section 4.5.3.1): whether mail arrives is known only
 * when it did.
 */
public record EmailAddress(String address) {
  /** The longest address that SMTP carries, in characters (RFC 5321, 4.5.3.1.3, less brackets). */
  public static final int MAX_LENGTH = 254;

  private static final Pattern SHAPE =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

  public EmailAddress {
    if (!hasShape(address)) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
  }

  /** The address in this text, if it has the shape of one. */
  public static Optional<EmailAddress> parse(String text) {
    return hasShape(text) ? Optional.of(new EmailAddress(text)) : Optional.empty();
  }

  /** The form in which two spellings of one mailbox are compared: lower case. */
  public String normalised() {
    return address.toLowerCase(Locale.ROOT);
  }

  private static boolean hasShape(String text) {
    return text != null
        && text.length() <= MAX_LENGTH
        && SHAPE.matcher(text).matches()
        && !text.startsWith(".")
        && !text.contains("..")
        && !text.contains(".@");
  }

  @Override
  public String toString() {
    return address;
  }
}

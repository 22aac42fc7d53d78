package org.campaignmaterials.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/**
 * Gives every letter an address of its own to come back to (VERP): {@code
 * returns+3f-9c0d…@example.org}. The mark in it is derived from a secret, so that nobody can report
 * letters as returned whose envelope they have not seen. It is in lower case, because servers may
 * change that of an address.
 */
@ApplicationScoped
class ReturnAddresses {
  private static final int BASE = 36;
  private static final int MARK_BYTES = 12;

  @Inject private ReturnSettings settings;
  @Inject private MailSettings mail;
  @Inject private AppSecret secret;

  /** The sender on the letter's envelope; the writer's own address where returns have none. */
  String of(long letter) {
    return settings
        .address()
        .map(address -> address.replace("*", Long.toString(letter, BASE) + "-" + mark(letter)))
        .orElseGet(() -> mail.from().getAddress());
  }

  /** The letter that came back to this address; empty for an address that we never gave out. */
  Optional<Long> letterOf(String address) {
    return settings
        .address()
        .map(ReturnAddresses::pattern)
        .map(pattern -> pattern.matcher(address.toLowerCase(Locale.ROOT)))
        .filter(Matcher::matches)
        .map(found -> found.toMatchResult())
        .filter(found -> Secrets.same(mark(Long.parseLong(found.group(1), BASE)), found.group(2)))
        .map(found -> Long.parseLong(found.group(1), BASE));
  }

  /** Eleven digits of base 36 are less than the largest number there is. */
  private static Pattern pattern(String address) {
    int star = address.indexOf('*');
    return Pattern.compile(
        Pattern.quote(address.substring(0, star).toLowerCase(Locale.ROOT))
            + "([0-9a-z]{1,11})-([0-9a-f]{"
            + 2 * MARK_BYTES
            + "})"
            + Pattern.quote(address.substring(star + 1).toLowerCase(Locale.ROOT)));
  }

  private String mark(long letter) {
    byte[] key = Base64.getUrlDecoder().decode(secret.keyed("letter-return", "" + letter));
    return HexFormat.of().formatHex(key, 0, MARK_BYTES);
  }
}

package org.campaignmaterials.accounts;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** What an {@code Authorization: Basic} header says (RFC 7617, in UTF-8). */
record BasicCredentials(String email, String password) {
  private static final String SCHEME = "Basic ";

  /** Empty when the header is not of this kind; unreadable credentials are wrong ones. */
  static Optional<BasicCredentials> parse(String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return Optional.of(
          colon < 0
              ? new BasicCredentials(pair, "")
              : new BasicCredentials(pair.substring(0, colon), pair.substring(colon + 1)));
    } catch (IllegalArgumentException e) {
      return Optional.of(new BasicCredentials("", ""));
    }
  }

  @Override
  public String toString() {
    return "BasicCredentials[…]";
  }
}

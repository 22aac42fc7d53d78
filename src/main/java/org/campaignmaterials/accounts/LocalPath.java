package org.campaignmaterials.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where to go on after signing in: only within this site, whatever the link said. */
final class LocalPath {
  private static final int MAX_LENGTH = 1000;

  private LocalPath() {}

  /** The path with its query, if it stays here. */
  static Optional<String> parse(String next) {
    if (next == null
        || next.length() > MAX_LENGTH
        || !next.startsWith("/")
        || next.startsWith("//")
        || next.contains("\\")) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(next);
      boolean local =
          uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawPath() != null;
      return local && !uri.normalize().getRawPath().startsWith("//")
          ? Optional.of(next)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

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
    if (next == null || next.length() > MAX_LENGTH || !next.startsWith("/")) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(next);
      boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
      return local && isPlain(uri.getRawPath()) ? Optional.of(next) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether a path means to every browser what it says: no empty steps, none up or in place. */
  private static boolean isPlain(String path) {
    return path != null && !path.contains("//") && !path.contains("/.");
  }
}

package org.campaignmaterials.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.Secrets;

/**
 * What is remembered while somebody is away at the organization's sign-in.
 *
 * @param state comes back with the reader: the answer is to a question of this browser
 * @param nonce comes back in the signed answer: it was made for this question
 * @param verifier proves that whoever takes the answer in asked the question (PKCE, RFC 7636)
 * @param next where to go on; empty for where the person's work is
 */
record PendingProviderSignIn(String state, String nonce, String verifier, String next) {
  private static final int PARTS = 4;

  static PendingProviderSignIn begin(String next) {
    return new PendingProviderSignIn(
        Secrets.newToken(),
        Secrets.newToken(),
        Secrets.newToken(),
        LocalPath.parse(next).orElse(""));
  }

  /** What is told of the verifier when the question is asked. */
  String challenge() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  byte[] written() {
    return String.join("\n", state, nonce, verifier, next).getBytes(StandardCharsets.UTF_8);
  }

  static Optional<PendingProviderSignIn> read(byte[] written) {
    List<String> parts = List.of(new String(written, StandardCharsets.UTF_8).split("\n", PARTS));
    return parts.size() == PARTS
        ? Optional.of(
            new PendingProviderSignIn(parts.get(0), parts.get(1), parts.get(2), parts.get(3)))
        : Optional.empty();
  }
}

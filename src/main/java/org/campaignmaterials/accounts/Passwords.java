package org.campaignmaterials.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes and compares passwords (PBKDF2 with HMAC-SHA-512). Both cost about half a second of a
 * processor on purpose: call them in a turn of {@link HashingTurns}. What a keyboard writes as one
 * sign and another as two (é) is the same password on both.
 */
@ApplicationScoped
class Passwords {
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Of the salt and of the hash. */
  private static final int SIZE_BYTES = 32;

  @Inject private Pbkdf2PasswordHash pbkdf2;

  /** Rounds: OWASP's figure for this hash; lower only in tests. */
  @Inject
  @ConfigProperty(name = "app.password.rounds", defaultValue = "210000")
  private int rounds;

  /** Looks like a hash, costs as much to compare with, and is that of no password. */
  private String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds),
            "Pbkdf2PasswordHash.SaltSizeBytes", String.valueOf(SIZE_BYTES)));
    nobodys = "PBKDF2WithHmacSHA512:%d:%s:%s".formatted(rounds, randomBytes(), randomBytes());
  }

  private static String randomBytes() {
    byte[] bytes = new byte[SIZE_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }

  String hash(String password) {
    return pbkdf2.generate(normalised(password));
  }

  /**
   * Whether this is the password behind the hash. Without a hash the answer is no, but takes as
   * long: the time must not tell which addresses have an account. What is longer than any password
   * is not hashed, for everybody alike.
   */
  boolean matches(String password, String hash) {
    boolean isReadable = password.length() <= PasswordRules.MAX_LENGTH;
    boolean same =
        pbkdf2.verify(
            isReadable ? normalised(password) : new char[] {' '}, hash == null ? nobodys : hash);
    return same && isReadable && hash != null;
  }

  private static char[] normalised(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
  }
}

package org.campaignmaterials.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.campaignmaterials.shared.Secrets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hashes and compares passwords (PBKDF2 with HMAC-SHA-512). One comparison costs about half a
 * second of a processor on purpose, so only two run at a time: a flood of sign-ins must not stop
 * the orders.
 */
@ApplicationScoped
class Passwords {
  private static final int AT_ONCE = 2;
  private static final long LONGEST_WAIT_SECONDS = 10;

  @Inject private Pbkdf2PasswordHash pbkdf2;

  /** Rounds: OWASP's figure for this hash; lower only in tests. */
  @Inject
  @ConfigProperty(name = "app.password.rounds", defaultValue = "210000")
  private int rounds;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private volatile String nobodys;

  @PostConstruct
  void prepare() {
    pbkdf2.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", String.valueOf(rounds),
            "Pbkdf2PasswordHash.SaltSizeBytes", "32"));
  }

  String hash(String password) {
    return inTurn(() -> pbkdf2.generate(password.toCharArray()));
  }

  /**
   * Whether this is the password behind the hash. Without a hash the answer is no, but takes as
   * long: the time must not tell which addresses have an account.
   */
  boolean matches(String password, String hash) {
    if (hash == null) {
      inTurn(() -> pbkdf2.verify(password.toCharArray(), hashOfNobody()));
      return false;
    }
    return inTurn(() -> pbkdf2.verify(password.toCharArray(), hash));
  }

  private String hashOfNobody() {
    if (nobodys == null) {
      nobodys = pbkdf2.generate(Secrets.newToken().toCharArray());
    }
    return nobodys;
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new TooManyTries();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TooManyTries();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}

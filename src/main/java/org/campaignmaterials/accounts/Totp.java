package org.campaignmaterials.accounts;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.campaignmaterials.shared.Secrets;

/**
 * Codes of six digits that change every thirty seconds (TOTP, RFC 6238, with HMAC-SHA-1: what every
 * app on a phone can do). Clocks may differ by one step either way.
 */
final class Totp {
  /** How long a code is good, in seconds. */
  static final int STEP_SECONDS = 30;

  /** Bytes of a secret: as many as the hash has, which RFC 4226 recommends. */
  static final int SECRET_BYTES = 20;

  private static final String ALGORITHM = "HmacSHA1";
  private static final int SIX_DIGITS = 1_000_000;

  private Totp() {}

  /** The step in which a moment lies. */
  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  static String code(byte[] secret, long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret, ALGORITHM));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int offset = hash[hash.length - 1] & 0xf;
      int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % SIX_DIGITS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /**
   * The step whose code this is: the present one, the one before or the one after.
   *
   * @param lastStep of the last code that was used: it and those before it are not taken again
   */
  static OptionalLong match(byte[] secret, String code, Instant now, long lastStep) {
    long present = step(now);
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> step > lastStep && Secrets.same(code(secret, step), code))
        .findFirst();
  }
}

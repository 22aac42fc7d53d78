package org.campaignmaterials.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The app on somebody's phone, into which the key was typed that a page shows. */
public final class CodeApp {
  private static final Pattern KEY = Pattern.compile("<code class=\"key\">([A-Z2-7 ]+)</code>");
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  private CodeApp(byte[] secret) {
    this.secret = secret;
  }

  public static CodeApp taught(String page) {
    Matcher key = KEY.matcher(page);
    if (!key.find()) {
      throw new AssertionError("The page shows no key:\n" + page);
    }
    var bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char letter : key.group(1).replace(" ", "").toCharArray()) {
      buffer = buffer << 5 | ALPHABET.indexOf(letter);
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits & 0xff);
      }
    }
    return new CodeApp(bytes.toByteArray());
  }

  public String code() {
    return code(0);
  }

  /** The code that it will show so many steps later, as a phone whose clock is fast does now. */
  public String code(int later) {
    long step = Clock.systemUTC().instant().getEpochSecond() / 30 + later;
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fffffff;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}

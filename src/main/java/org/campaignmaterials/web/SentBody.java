package org.campaignmaterials.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Takes in what was sent, to its end; what is too long, comes too slowly or breaks off is refused,
 * not our mistake. Somebody who sends a byte now and then would else keep a thread for hours.
 */
final class SentBody {
  /** The longest body: the order form with every field at its longest has room in it. */
  private static final int MAX_BYTES = 1024 * 1024;

  /** How long all of it may take; a poor mobile line sends a hundred kilobytes in that time. */
  private static final Duration WITHIN = Duration.ofSeconds(30);

  private static final int AT_ONCE = 16 * 1024;

  private SentBody() {}

  /**
   * All bytes of it.
   *
   * @throws ClientErrorException 413 when there are too many, 408 when they stopped coming
   */
  static byte[] of(InputStream sent) {
    return of(sent, System::nanoTime);
  }

  /**
   * The same by somebody's own watch.
   *
   * @param nanoseconds what it shows
   */
  static byte[] of(InputStream sent, LongSupplier nanoseconds) {
    long begun = nanoseconds.getAsLong();
    var bytes = new ByteArrayOutputStream();
    byte[] some = new byte[AT_ONCE];
    try {
      for (int read = sent.read(some); read >= 0; read = sent.read(some)) {
        bytes.write(some, 0, read);
        if (bytes.size() > MAX_BYTES) {
          throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
        if (nanoseconds.getAsLong() - begun > WITHIN.toNanos()) {
          throw new ClientErrorException(Status.REQUEST_TIMEOUT);
        }
      }
    } catch (IOException e) {
      throw new ClientErrorException(Status.REQUEST_TIMEOUT, e);
    }
    return bytes.toByteArray();
  }
}

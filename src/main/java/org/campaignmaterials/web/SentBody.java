package org.campaignmaterials.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes in what was sent, to its end; what is too long or breaks off is refused, not our mistake.
 */
final class SentBody {
  /** The longest body: the order form with every field at its longest has room in it. */
  private static final int MAX_BYTES = 1024 * 1024;

  private SentBody() {}

  /**
   * All bytes of it.
   *
   * @throws ClientErrorException 413 when there are too many, 408 when they stopped coming
   */
  static byte[] of(InputStream sent) {
    byte[] bytes;
    try {
      bytes = sent.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new ClientErrorException(Status.REQUEST_TIMEOUT, e);
    }
    if (bytes.length > MAX_BYTES) {
      throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
    }
    return bytes;
  }
}

package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongSupplier;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;

/** Writes down what a form says, once, however often the form is sent. */
@ApplicationScoped
class RecordingOnce {
  @Inject RecordClaims claims;

  /**
   * Writes, or answers what this same form wrote before.
   *
   * @param key what the form was given when it was shown, or the call's Idempotency-Key; without
   *     one, each sending writes
   * @param work writes and answers the record's id
   */
  long record(CoalitionNumber coalition, String key, LongSupplier work) {
    if (Typed.trimmed(key).isEmpty()) {
      return work.getAsLong();
    }
    String claimKey = Secrets.sha256(coalition + " " + key);
    try {
      return claims.claim(claimKey, work);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      return claims.recordOf(claimKey).orElseThrow(() -> failed);
    }
  }
}

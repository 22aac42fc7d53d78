package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.LongSupplier;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;

/** Writes down what a form says, once, however often the form is sent. */
@ApplicationScoped
class RecordingOnce {
  @Inject RecordClaims claims;

  /**
   * Writes, or answers what this same form wrote before.
   *
   * @param key what the form was given when it was shown; without one, each sending writes
   * @param work writes and answers the record's id
   */
  long record(CoalitionNumber coalition, String key, LongSupplier work) {
    return record(coalition, key, "", work);
  }

  /**
   * Writes, or answers what the same call wrote before under its key.
   *
   * @param key the call's Idempotency-Key; without one, each sending writes
   * @param sent where, and the whole body
   * @throws RuleViolations when something else was sent under the key before
   */
  long record(CoalitionNumber coalition, String key, String sent, LongSupplier work) {
    if (Typed.trimmed(key).isEmpty()) {
      return work.getAsLong();
    }
    String claimKey = Secrets.sha256(coalition + " " + key);
    String bodyHash = Secrets.sha256(sent);
    try {
      return claims.claim(claimKey, bodyHash, work);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      RecordClaim before = claims.find(claimKey).orElseThrow(() -> failed);
      if (!before.isFor(bodyHash)) {
        throw new RuleViolations("Idempotency-Key", "key_reused");
      }
      return before.record();
    }
  }
}

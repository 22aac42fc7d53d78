package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;

/** Records what a form says, once, however often the form is sent. */
@ApplicationScoped
class RecordingOnce {
  @Inject DistributionClaims claims;

  /**
   * Records, or answers what this same form recorded before. When two forms take the same
   * organization on file at the same moment, the second one finds it on its second try.
   *
   * @param sending what tells this sending from another: the key of the form, and all that was
   *     typed
   * @param work records and answers the paper's number
   */
  String record(String sending, Supplier<String> work) {
    return record(sending, sending, work);
  }

  /**
   * Records, or answers what the same call recorded before under its key.
   *
   * @param key of the call, and whose it is
   * @param sent where, and the whole body
   * @throws RuleViolations when something else was sent under the key before
   */
  String record(String key, String sent, Supplier<String> work) {
    String claimKey = Secrets.sha256(key);
    String bodyHash = Secrets.sha256(sent);
    try {
      return claims.claim(claimKey, bodyHash, work);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      Optional<DistributionClaim> before = claims.find(claimKey);
      if (before.isEmpty()) {
        return claims.claim(claimKey, bodyHash, work);
      }
      return before
          .filter(claim -> claim.isFor(bodyHash))
          .map(DistributionClaim::document)
          .orElseThrow(() -> new RuleViolations("Idempotency-Key", "key_reused"));
    }
  }
}

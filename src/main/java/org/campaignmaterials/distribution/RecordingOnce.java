package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.campaignmaterials.database.DuplicateKey;
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
    String claimKey = Secrets.sha256(sending);
    try {
      return claims.claim(claimKey, work);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      Optional<String> before = claims.documentOf(claimKey);
      return before.orElseGet(() -> claims.claim(claimKey, work));
    }
  }
}

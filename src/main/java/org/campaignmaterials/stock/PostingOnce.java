package org.campaignmaterials.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.shared.Secrets;

/** Posts what a form says, once, however often the form is sent. */
@ApplicationScoped
class PostingOnce {
  @Inject StockClaims claims;

  /**
   * Posts, or answers what this same form posted before.
   *
   * @param formKey the key that the form was given when it was shown
   * @param work posts and answers the document's number
   */
  String post(String formKey, Supplier<String> work) {
    String claimKey = Secrets.sha256(formKey);
    try {
      return claims.claim(claimKey, work);
    } catch (RuntimeException failed) {
      if (!DuplicateKey.causes(failed)) {
        throw failed;
      }
      return claims.documentOf(claimKey).orElseThrow(() -> failed);
    }
  }
}

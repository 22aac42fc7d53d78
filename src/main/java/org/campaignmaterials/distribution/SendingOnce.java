package org.campaignmaterials.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.shared.Secrets;

/** Records what a call says: once for each Idempotency-Key of an account, where one is sent. */
@ApplicationScoped
class SendingOnce {
  @Inject RecordingOnce once;
  @Inject CurrentUser user;

  /**
   * Records, or answers what the same call recorded before under the same key.
   *
   * @param key what the caller sent; null or empty when each call shall count
   * @param sent where, and the whole body
   * @throws org.campaignmaterials.shared.RuleViolations when something else was sent under the key
   */
  String record(String key, String sent, Supplier<String> work) {
    String name = key == null || key.isBlank() ? Secrets.newToken() : key;
    return once.record("api " + user.required().id() + " " + name, sent, work);
  }
}

package org.campaignmaterials.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.shared.Secrets;

/**
 * A form of a signed-in person carries a token bound to the session, so that no other site can send
 * that form in the person's name. Nothing is stored: the token is derived.
 */
@ApplicationScoped
class FormTokens {
  /** The name of the field in every form of a staff page. */
  static final String FIELD = "formToken";

  @Inject AppSecret secret;

  String tokenFor(String sessionId) {
    return secret.keyed("form-token", sessionId);
  }

  boolean isFor(String sessionId, String token) {
    return Secrets.same(tokenFor(sessionId), token);
  }
}

package org.campaignmaterials.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.shared.Secrets;

/**
 * A form of a signed-in person carries a token bound to the sign-in, or to the account whose
 * credentials came with the request, so that no other site can send that form in the person's name.
 * Nothing is stored: the token is derived.
 */
@ApplicationScoped
class FormTokens {
  /** The name of the field in every form of a staff page. */
  static final String FIELD = "formToken";

  @Inject AppSecret secret;

  String tokenFor(String owner) {
    return secret.keyed("form-token", owner);
  }

  boolean isFor(String owner, String token) {
    return Secrets.same(tokenFor(owner), token);
  }
}

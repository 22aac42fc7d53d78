package org.campaignmaterials.coalition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.web.AppSecret;

/**
 * The link by which a member says for itself that it is one, without an account. Its key is derived
 * from the member's number and a secret: nothing is stored, and the manager can hand the same link
 * out again each year.
 */
@ApplicationScoped
class Memberships {
  @Inject AppSecret secret;

  String pathOf(long member) {
    return "/membership/" + member + "?key=" + keyOf(member);
  }

  boolean opens(long member, String key) {
    return Secrets.same(keyOf(member), key);
  }

  private String keyOf(long member) {
    return secret.keyed("membership", String.valueOf(member));
  }
}

package org.campaignmaterials.web;

import java.util.Set;

/**
 * Who is signed in, as far as a page's frame needs it.
 *
 * @param name as colleagues know the person
 * @param roles codes as in {@code @RolesAllowed}
 * @param sessionId names the session's row without being its secret; form tokens are bound to it
 */
public record SignedIn(String name, Set<String> roles, String sessionId) {

  public boolean hasAnyOf(String... wanted) {
    for (String role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}

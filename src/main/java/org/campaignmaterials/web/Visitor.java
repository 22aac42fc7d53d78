package org.campaignmaterials.web;

import java.util.Optional;

/** Tells the page's frame who is reading; accounts answers it. */
public interface Visitor {

  /** The person signed in by a session; empty for the public and for API calls by key. */
  Optional<SignedIn> signedIn();

  /** The account for which this request acts, however it came; empty for the public. */
  Optional<String> accountNumber();

  /**
   * What the forms of this reader are bound to: the sign-in, or the account whose credentials came
   * with the request. Empty for the public, whose forms act with nobody's authority.
   */
  Optional<String> formOwner();

  /** Whether the reader has a role, by its name in {@code @RolesAllowed}. */
  boolean holds(String role);
}

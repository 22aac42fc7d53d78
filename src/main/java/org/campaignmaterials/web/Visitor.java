package org.campaignmaterials.web;

import java.util.Optional;

/** Tells the page's frame who is reading; accounts answers it. */
public interface Visitor {

  /** The person signed in by a session; empty for the public and for API calls by key. */
  Optional<SignedIn> signedIn();
}

package org.campaignmaterials.web;

import java.util.List;

/**
 * Who is signed in, as far as a page's frame needs it.
 *
 * @param name as colleagues know the person
 * @param places where the person's work is done
 * @param sessionId names the session's row without being its secret; form tokens are bound to it
 */
public record SignedIn(String name, List<Place> places, String sessionId) {

  /** A page that the person may open, and the key of its name in the message files. */
  public record Place(String path, String messageKey) {}
}

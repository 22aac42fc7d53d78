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
  /** So many names stand beside one another in the head of a page; more would take a second row. */
  private static final int IN_ROW = 5;

  /**
   * A page that the person may open.
   *
   * @param messageKey of its name in the message files
   * @param isAside whether it is opened now and then only, so that it may wait behind "More"
   */
  public record Place(String path, String messageKey, boolean isAside) {}

  /** The places that are always in sight. */
  public List<Place> inRow() {
    return places.stream().filter(place -> !isBehindMore(place)).toList();
  }

  /** Those behind "More"; none where all have room. */
  public List<Place> behindMore() {
    return places.stream().filter(this::isBehindMore).toList();
  }

  private boolean isBehindMore(Place place) {
    return place.isAside() && places.size() > IN_ROW;
  }
}

package org.campaignmaterials.shared;

/**
 * What was asked for is not here, or not for the one who asks: both get the same answer, so that a
 * guessed number tells nothing.
 */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String what) {
    super(what, null, false, false);
  }
}

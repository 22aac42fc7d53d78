package org.campaignmaterials.web;

/** What was sent is not of the form that a call has: the API answers 400 with this sentence. */
public class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Unreadable(String sentence) {
    super(sentence, null, false, false);
  }
}

package org.campaignmaterials.web;

/** What was sent is no JSON object: the API answers 400 with this sentence. */
public class MalformedJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MalformedJson(String sentence) {
    super(sentence, null, false, false);
  }
}

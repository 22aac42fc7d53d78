package org.campaignmaterials.recall;

import org.campaignmaterials.catalog.Edition;

/** So many of something, under a title in its own language. */
public record LetterLine(int quantity, String title, String language) {

  static LetterLine of(int quantity, Edition edition) {
    return new LetterLine(quantity, edition.title(), edition.language());
  }
}

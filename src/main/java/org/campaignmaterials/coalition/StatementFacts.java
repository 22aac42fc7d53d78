package org.campaignmaterials.coalition;

import java.time.LocalDate;

/**
 * A dated text of the coalition.
 *
 * @param author who wrote it
 * @param words the text itself, of several lines
 */
public record StatementFacts(StatementKind kind, LocalDate datedOn, String author, String words) {

  /** For the trail of corrections, without the text. */
  String inShort() {
    return "%s of %s, %d characters".formatted(kind.code(), datedOn, words.length());
  }
}

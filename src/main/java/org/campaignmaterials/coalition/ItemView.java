package org.campaignmaterials.coalition;

import java.util.Optional;

/**
 * A public item with its claims and a form for one more.
 *
 * @param item empty for a new one
 * @param claim the form for a claim
 */
public record ItemView(RecordFormView form, Optional<PublicItem> item, RecordFormView claim) {

  /** How a field is called here: a claim's words and an item's title have names of their own. */
  public static String label(String field) {
    return switch (field) {
      case "words" -> "claimWords";
      case "title" -> "itemTitle";
      default -> field;
    };
  }
}

package org.campaignmaterials.shared;

import java.util.List;

/**
 * One thing that is wrong with what was sent: where, which rule, and what the sentence needs to say
 * it. The sentence itself stands under {@code violation.<code>} in the message files, so that the
 * same rule answers in the reader's language on a page and in the API.
 *
 * @param field where it was found, in the words of the API: {@code contact.email}, {@code
 *     lines[0].quantity}; empty when it concerns the whole
 * @param code the rule, stable, with underscores: {@code zip_state}
 * @param arguments what stands in the sentence's places: numbers, titles, state names
 */
public record RuleViolation(String field, String code, List<Object> arguments) {

  public RuleViolation {
    arguments = List.copyOf(arguments);
  }

  public RuleViolation(String field, String code, Object... arguments) {
    this(field, code, List.of(arguments));
  }

  /** The key of the sentence in the message files. */
  public String messageKey() {
    return "violation." + code;
  }
}

package org.campaignmaterials.recall;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.TypedForm;

/**
 * What somebody typed about pieces: one number for each outcome, or one button for all that are
 * open.
 */
class TypedPieces {
  private static final int MOST = 10_000_000;

  private final MultivaluedMap<String, String> sent;
  private final Problems problems = new Problems();

  TypedPieces(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  String text(String field) {
    return Typed.trimmed(sent.getFirst(field));
  }

  Problems problems() {
    return problems;
  }

  /** A line of text; adds what is wrong with it. */
  String line(String field, boolean required, int most) {
    return Typed.line(problems, field, text(field).replaceAll("[\\r\\n\\t]+", " "), required, most);
  }

  /** A whole number of pieces; 0 when nothing was typed. Adds what is wrong with it. */
  int pieces(String field) {
    String typed = Typed.ungrouped(text(field));
    if (typed.isEmpty()) {
      return 0;
    }
    if (!typed.matches("[0-9]{1,8}") || Integer.parseInt(typed) > MOST) {
      problems.add(field, "quantity_whole");
      return 0;
    }
    return Integer.parseInt(typed);
  }

  /**
   * What became of how many.
   *
   * @param open what the button for all means
   * @throws RuleViolations when a number is none
   */
  Map<Outcome, Integer> outcomes(int open) {
    Map<Outcome, Integer> pieces = new EnumMap<>(Outcome.class);
    Outcome.endOf(text("all")).ifPresent(all -> pieces.put(all, open));
    if (pieces.isEmpty()) {
      for (Outcome outcome : Outcome.ENDS) {
        pieces.put(outcome, pieces(outcome.code()));
      }
    }
    problems.throwIfAny();
    return pieces;
  }

  /**
   * The same, with what the page said was open.
   *
   * @param note in words; may be empty
   */
  Said said(int open, String note) {
    String seen = text("open");
    return new Said(
        outcomes(open),
        note,
        seen.matches("[0-9]{1,8}") ? OptionalInt.of(Integer.parseInt(seen)) : OptionalInt.empty());
  }

  /** The form as it goes back, with what is wrong. */
  TypedForm form(RuleViolations wrong) {
    Map<String, String> typed = new HashMap<>();
    sent.keySet().forEach(field -> typed.put(field, text(field)));
    return new TypedForm(typed, wrong.all());
  }
}

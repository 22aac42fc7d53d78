package org.campaignmaterials.upkeep;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.OrderLimit;
import org.campaignmaterials.catalog.PublicationChoice;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.TypedForm;

/** What somebody typed about a publication's terms; everything that is wrong is collected. */
final class TypedTerms {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

  /** More than any warehouse of the campaign holds; a larger number is a typing error. */
  private static final int MOST_PIECES = 1_000_000;

  /** A limit over more than a year would never end for whoever reached it. */
  private static final int MOST_DAYS = 366;

  private final MultivaluedMap<String, String> sent;
  private final Problems problems = new Problems();

  /** At how many pieces to reprint, and how many. */
  record Reorder(int pieces, int quantity) {}

  /**
   * @param reorder by language; a language without one has none from now on
   */
  record Terms(PublicationChoice choice, Map<String, Reorder> reorder) {}

  TypedTerms(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  TypedForm again(List<RuleViolation> wrong) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new TypedForm(typed, wrong);
  }

  /**
   * @throws org.campaignmaterials.shared.RuleViolations if anything is wrong
   */
  Terms read(List<String> languages) {
    OptionalInt[] limit = pair("limit", "limitDays", MOST_DAYS);
    Map<String, Reorder> reorder = new LinkedHashMap<>();
    for (String language : languages) {
      OptionalInt[] point = pair("reorder-" + language, "reprint-" + language, MOST_PIECES);
      if (point[0].isPresent() && point[1].isPresent()) {
        reorder.put(language, new Reorder(point[0].getAsInt(), point[1].getAsInt()));
      }
    }
    problems.throwIfAny();
    return new Terms(
        new PublicationChoice(
            "true".equals(sent.getFirst("hidden")),
            limit[0].isPresent()
                ? Optional.of(new OrderLimit(limit[0].getAsInt(), limit[1].getAsInt()))
                : Optional.empty()),
        reorder);
  }

  /** A number of pieces and another one that belong together: both or none. */
  private OptionalInt[] pair(String one, String other, int mostOfOther) {
    OptionalInt first = number(one, MOST_PIECES);
    OptionalInt second = number(other, mostOfOther);
    if (first.isPresent() != second.isPresent()) {
      String missing = first.isPresent() ? other : one;
      if (!problems.concern(missing)) {
        problems.add(missing, "required");
      }
    }
    return new OptionalInt[] {first, second};
  }

  private OptionalInt number(String field, int most) {
    String typed = Typed.ungrouped(Typed.trimmed(sent.getFirst(field)));
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!NUMBER.matcher(typed).matches() || Integer.parseInt(typed) > most) {
      problems.add(field, "terms_number", most);
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(typed));
  }
}

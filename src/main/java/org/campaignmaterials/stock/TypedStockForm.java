package org.campaignmaterials.stock;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.web.TypedForm;

/**
 * One of the forms of a stock card as it was sent. Several forms stand on one page, so that each
 * field is named after its form: {@code count.counted}.
 */
class TypedStockForm {
  /** The field that names one showing of the page; see {@link PostingOnce}. */
  static final String KEY = "formKey";

  /** The field that says which figures the page showed. */
  static final String SEEN = "seen";

  private static final int MOST_DIGITS = 12;

  private final String name;
  private final Map<String, String> typed = new TreeMap<>();
  private final Problems problems = new Problems();

  TypedStockForm(String name, MultivaluedMap<String, String> sent) {
    this.name = name;
    sent.keySet().stream()
        .filter(field -> field.startsWith(name + ".") || field.equals(KEY))
        .forEach(field -> typed.put(field, Typed.trimmed(sent.getFirst(field))));
  }

  String name() {
    return name;
  }

  Problems problems() {
    return problems;
  }

  /** The full name of a field. */
  String field(String part) {
    return name + "." + part;
  }

  String line(String part, boolean required, int maxLength) {
    return Typed.line(problems, field(part), typed.get(field(part)), required, maxLength);
  }

  /**
   * The figure of a warehouse that the page knew of when it was shown, from a hidden field that
   * lists all of them: {@code EAST=12 WEST=30}. Empty when the form does not say.
   */
  OptionalLong seen(String warehouse) {
    return Arrays.stream(typed.getOrDefault(field(SEEN), "").split(" "))
        .filter(each -> each.matches("[A-Z0-9]+=[0-9]{1,18}"))
        .filter(each -> each.startsWith(warehouse + "="))
        .mapToLong(each -> Long.parseLong(each.substring(each.indexOf('=') + 1)))
        .findFirst();
  }

  /** The form without what the page knew, so that it is shown again with what is known now. */
  void lookAgain() {
    typed.remove(field(SEEN));
  }

  /** A whole number, also with a sign or with commas between the thousands. */
  OptionalInt wholeNumber(String part) {
    String text = Typed.ungrouped(line(part, true, 200).replace('\u2212', '-'));
    if (text.isEmpty() || problems.concern(field(part))) {
      return OptionalInt.empty();
    }
    if (!text.matches("[+-]?[0-9]{1," + MOST_DIGITS + "}")) {
      problems.add(field(part), "quantity_whole");
      return OptionalInt.empty();
    }
    long number = Long.parseLong(text);
    return OptionalInt.of((int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, number)));
  }

  /** What tells this sending from another: the page that was shown, and all that was typed. */
  String sending(String sku) {
    return name + " " + sku + " " + typed;
  }

  /** The form as it goes back to the reader; the use case names fields in the API's words. */
  TypedForm withProblems(List<RuleViolation> found) {
    return new TypedForm(
        new HashMap<>(typed),
        found.stream()
            .map(
                problem ->
                    new RuleViolation(here(problem.field()), problem.code(), problem.arguments()))
            .toList());
  }

  private String here(String apiField) {
    return apiField.isEmpty() || apiField.startsWith(name + ".")
        ? apiField
        : field(apiField.substring(apiField.lastIndexOf('.') + 1));
  }
}

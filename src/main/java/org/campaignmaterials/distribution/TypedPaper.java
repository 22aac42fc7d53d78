package org.campaignmaterials.distribution;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.TypedForm;

/** A form of a coalition's pages as it was sent. */
class TypedPaper {
  /** The field that names one showing of the page; see {@link RecordingOnce}. */
  static final String KEY = "formKey";

  private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern US_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private final Map<String, String> typed = new TreeMap<>();
  private final Problems problems = new Problems();

  TypedPaper(MultivaluedMap<String, String> sent) {
    sent.keySet().stream()
        .filter(field -> !field.equals("formToken"))
        .forEach(field -> typed.put(field, Typed.trimmed(sent.getFirst(field))));
  }

  Problems problems() {
    return problems;
  }

  String text(String field) {
    return typed.getOrDefault(field, "");
  }

  boolean ticked(String field) {
    return text(field).equals("true");
  }

  String line(String field, boolean required, int maxLength) {
    return Typed.line(problems, field, text(field), required, maxLength);
  }

  /**
   * Why something is taken back.
   *
   * @throws RuleViolations when no reason was typed
   */
  String reason(String field) {
    String why = line(field, true, DistributionRules.REASON_MAX);
    problems.throwIfAny();
    return why;
  }

  /** The rest of the names of the fields that begin so: SKUs behind {@code quantity.}. */
  Set<String> namedAfter(String beginning) {
    return typed.keySet().stream()
        .filter(field -> field.startsWith(beginning))
        .map(field -> field.substring(beginning.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A day as browsers send it, or as people write it where the browser has no calendar. */
  Optional<LocalDate> day(String field) {
    String text = line(field, true, 20);
    if (text.isEmpty() || problems.concern(field)) {
      return Optional.empty();
    }
    try {
      Matcher iso = ISO_DAY.matcher(text);
      if (iso.matches()) {
        return TypedDay.checked(problems, field, day(iso.group(1), iso.group(2), iso.group(3)));
      }
      Matcher us = US_DAY.matcher(text);
      if (us.matches()) {
        return TypedDay.checked(problems, field, day(us.group(3), us.group(1), us.group(2)));
      }
    } catch (DateTimeException e) {
      // No such day: the sentence below says how to write one.
    }
    problems.add(field, "not_a_date");
    return Optional.empty();
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** A whole number, also with commas between the thousands; empty for an empty field. */
  OptionalInt number(String field) {
    String text = Typed.ungrouped(line(field, false, 200));
    if (text.isEmpty() || problems.concern(field)) {
      return OptionalInt.empty();
    }
    if (text.matches("[0-9]{10,}")) {
      problems.add(field, "pieces_max", DistributionRules.QUANTITY_MAX);
      return OptionalInt.empty();
    }
    if (!text.matches("-?[0-9]{1,9}")) {
      problems.add(field, "quantity_whole");
      return OptionalInt.empty();
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /**
   * What tells this sending from another: where, the page that was shown, all that was typed. A
   * form that was given no key is another one each time.
   */
  String sending(String where) {
    return where + " " + typed + (text(KEY).isEmpty() ? Secrets.newToken() : "");
  }

  TypedForm form(List<RuleViolation> found) {
    return new TypedForm(typed, found);
  }
}

package org.campaignmaterials.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.shared.RuleViolation;

/**
 * A form as it came back: what was typed, so that nothing is lost, and what is wrong with it, so
 * that each sentence stands at its field. The parts in {@code web/part} draw fields from it.
 *
 * @param typed the text of each field by its name, as it was typed; a box not ticked is absent
 * @param problems in the order of the fields on the page; {@code field} is the field's name in the
 *     form, empty for a problem of the whole
 */
public record TypedForm(Map<String, String> typed, List<RuleViolation> problems) {

  /** A form that nobody has typed into yet. */
  public static final TypedForm EMPTY = new TypedForm(Map.of(), List.of());

  public TypedForm {
    typed = Map.copyOf(typed);
    problems = List.copyOf(problems);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  /** The first thing that is wrong with a field; one sentence beside it is enough. */
  public Optional<RuleViolation> problem(String field) {
    return problems.stream().filter(problem -> problem.field().equals(field)).findFirst();
  }

  public boolean hasProblems() {
    return !problems.isEmpty();
  }

  /** The id of a field's element: its name, safe in an address and a style sheet. */
  public static String id(String field) {
    return field.replaceAll("[^A-Za-z0-9_-]", "-");
  }

  /** The ids of what explains a field, for aria-describedby; null if nothing does. */
  public static String describedBy(String id, boolean hint, boolean problem) {
    String ids = (problem ? id + "-problem " : "") + (hint ? id + "-hint" : "");
    return ids.isEmpty() ? null : ids.strip();
  }

  /** One entry of a list to choose from: what is sent, and what is read. */
  public record Option(String value, String words) {}
}

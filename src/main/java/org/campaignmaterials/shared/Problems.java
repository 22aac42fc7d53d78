package org.campaignmaterials.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a form is read, so that the reader hears of everything at once. */
public final class Problems {
  private final List<RuleViolation> found = new ArrayList<>();

  public void add(String field, String code, Object... arguments) {
    found.add(new RuleViolation(field, code, arguments));
  }

  public void addAll(List<RuleViolation> violations) {
    found.addAll(violations);
  }

  /** Whether something was said about this field already: one sentence beside a field is enough. */
  public boolean concern(String field) {
    return found.stream().anyMatch(violation -> violation.field().equals(field));
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public List<RuleViolation> all() {
    return List.copyOf(found);
  }

  /**
   * Ends the use case when anything was found.
   *
   * @throws RuleViolations with all of it
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new RuleViolations(found);
    }
  }
}

package org.campaignmaterials.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a form is read, so that the reader hears of everything at once. */
public final class Problems {
  /** More than anybody reads: what is sent to make us write long answers ends here. */
  private static final int MOST = 100;

  private final List<RuleViolation> found = new ArrayList<>();

  public void add(String field, String code, Object... arguments) {
    add(new RuleViolation(field, code, arguments));
  }

  public void addAll(List<RuleViolation> violations) {
    violations.forEach(this::add);
  }

  private void add(RuleViolation violation) {
    if (found.size() < MOST) {
      found.add(violation);
    }
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

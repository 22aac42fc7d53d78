package org.campaignmaterials.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says everything that is wrong at once: pages answer it beside the fields, the API with 422.
 * Transactions roll back.
 */
public class RuleViolations extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<RuleViolation> violations;

  public RuleViolations(List<RuleViolation> violations) {
    super(
        violations.stream()
            .map(violation -> violation.field() + ": " + violation.code())
            .collect(Collectors.joining(", ")));
    this.violations = List.copyOf(violations);
  }

  public RuleViolations(String field, String code, Object... arguments) {
    this(List.of(new RuleViolation(field, code, arguments)));
  }

  public List<RuleViolation> all() {
    return violations;
  }
}

package org.campaignmaterials.recall;

import java.util.List;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;

/** Puts what is wrong at the field of the page that asked. */
final class RecallForms {
  private RecallForms() {}

  /** All of it at one field. */
  static List<RuleViolation> at(String field, RuleViolations wrong) {
    return wrong.all().stream()
        .map(each -> new RuleViolation(field, each.code(), each.arguments()))
        .toList();
  }
}

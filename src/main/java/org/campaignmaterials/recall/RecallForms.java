package org.campaignmaterials.recall;

import java.util.List;
import java.util.Set;
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

  /** The same, but what is at a field that this page does not have stands for itself. */
  static RuleViolations only(Set<String> fields, RuleViolations wrong) {
    return new RuleViolations(
        wrong.all().stream()
            .map(
                each ->
                    fields.contains(each.field())
                        ? each
                        : new RuleViolation("", each.code(), each.arguments()))
            .toList());
  }
}

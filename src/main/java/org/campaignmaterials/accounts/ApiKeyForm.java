package org.campaignmaterials.accounts;

import java.util.List;
import java.util.Set;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;

/**
 * What a person typed about a new key.
 *
 * @param days how long it works
 */
record ApiKeyForm(String name, Set<ApiScope> scopes, int days) {
  /** What can be chosen, in days. */
  static final List<Integer> LIVES = List.of(30, 90, 365);

  static final int NAME_MAX = 60;

  ApiKeyForm {
    name = Typed.trimmed(name);
    scopes = Set.copyOf(scopes);
  }

  /**
   * Says everything that is wrong.
   *
   * @param offered the scopes that the person may choose from
   * @throws org.campaignmaterials.shared.RuleViolations if anything is
   */
  void check(List<ApiScope> offered) {
    Problems problems = new Problems();
    Typed.line(problems, "keyName", name, true, NAME_MAX);
    if (scopes.isEmpty() || !offered.containsAll(scopes)) {
      problems.add("scopes", "scope_needed");
    }
    if (!LIVES.contains(days)) {
      problems.add("days", "required");
    }
    problems.throwIfAny();
  }
}

package org.campaignmaterials.audit;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.web.Texts;

/** What something was before or after it was changed, as it is read. */
final class AuditedState {
  private static final String ROLE =
      Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("|", "(?:", ")"));

  /** Where the words for the states of a thing stand, by what the thing is. */
  private static final Map<String, String> WORDS =
      Map.of(
          "order", "ordering.state.",
          "account", "accounts.state.",
          "coalition", "coalition.status.");

  private AuditedState() {}

  /**
   * A recorded state in words: those of a status, or the roles of an account. Numbers, and what an
   * older release recorded, are read as they are.
   *
   * @param subject as it was recorded: {@code order RRO-2026-000123}
   */
  static String inWords(String subject, String recorded, Texts t) {
    if (recorded.matches("\\[" + ROLE + "(?:, " + ROLE + ")*]")) {
      return Arrays.stream(recorded.replaceAll("[\\[\\]]", "").split(", "))
          .map(name -> t.get("accounts.role." + Role.valueOf(name).code()))
          .collect(Collectors.joining(", "));
    }
    String beginning = WORDS.get(subject.replaceAll(" .*", ""));
    return beginning == null ? recorded : t.find(beginning + recorded).orElse(recorded);
  }
}

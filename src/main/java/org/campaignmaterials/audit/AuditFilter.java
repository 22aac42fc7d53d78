package org.campaignmaterials.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.campaignmaterials.accounts.CurrentUser.Way;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;

/**
 * Which lines somebody wants to read.
 *
 * @param who the id of an account, {@code anybody} without one, or {@code system}; empty for all
 * @param action exactly this action; empty for all
 * @param subject what stands somewhere in the subject, in whatever case; empty for all
 * @param from the first day
 * @param to the last day
 */
record AuditFilter(
    String who, String action, String subject, Optional<LocalDate> from, Optional<LocalDate> to) {
  private static final Pattern ACCOUNT = Pattern.compile("[1-9][0-9]{0,17}");

  /** Those who act without an account. */
  private static final Set<String> WITHOUT =
      Stream.of(Way.ANYBODY, Way.SYSTEM).map(Way::code).collect(Collectors.toUnmodifiableSet());

  AuditFilter {
    who = readable(who);
    if (!ACCOUNT.matcher(who).matches() && !WITHOUT.contains(who)) {
      who = "";
    }
    action = readable(action);
    subject = readable(subject);
  }

  /** All lines about something. */
  static AuditFilter about(String subject) {
    return new AuditFilter("", "", subject, Optional.empty(), Optional.empty());
  }

  /** From the fields of the form; adds what is wrong with its days. */
  static AuditFilter typed(
      Problems problems, String who, String action, String subject, String from, String to) {
    Optional<LocalDate> first = day(problems, "from", from);
    Optional<LocalDate> last = day(problems, "to", to);
    if (first.isPresent() && last.filter(first.get()::isAfter).isPresent()) {
      problems.add("to", "audit_period_reversed");
    }
    return new AuditFilter(who, action, subject, first, last);
  }

  private static Optional<LocalDate> day(Problems problems, String field, String typed) {
    String text = Typed.trimmed(typed);
    return text.isEmpty() ? Optional.empty() : TypedDay.read(problems, field, text);
  }

  /** The account that was asked for. */
  Optional<Long> account() {
    return ACCOUNT.matcher(who).matches() ? Optional.of(Long.valueOf(who)) : Optional.empty();
  }

  /** Those without an account that were asked for. */
  Optional<Way> way() {
    return WITHOUT.contains(who) ? Optional.of(Way.ofCode(who)) : Optional.empty();
  }

  /** For the trail, where an export is written down; of what was typed its length. */
  AuditedFields audited() {
    return AuditedFields.of(AuditedField.WHO, who)
        .with(AuditedField.ACTION, action.replace('.', '_'))
        .withText(AuditedField.SUBJECT, subject)
        .with(AuditedField.FROM, from)
        .with(AuditedField.UNTIL, to);
  }

  /** What was typed; nothing for what no line can hold. */
  private static String readable(String text) {
    String typed = Typed.trimmed(text);
    return Typed.isClean(typed) ? typed : "";
  }
}

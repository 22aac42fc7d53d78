package org.campaignmaterials.localversion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/** What campaign staff do with local versions: call, approve, give back. */
@ApplicationScoped
@Transactional
@RetriedOnConflict
class DecidingLocalVersions {
  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;
  @Inject TellingManagers telling;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Writes down a call. One that was not answered stops an approved version at once.
   *
   * @throws RuleViolations if nobody has to call, or the call was before the version was sent
   */
  void call(long id, TypedLocalVersion.Called called, long account) {
    LocalVersion version = versions.locked(id);
    if (version.contact().isEmpty() || !version.state().isOpen()) {
      throw new RuleViolations("", "local_no_call");
    }
    if (called.on().isBefore(version.submittedAt().atZone(clock.getZone()).toLocalDate())) {
      throw new RuleViolations("calledOn", "local_call_before");
    }
    versions.add(new LocalCall(id, called.outcome(), called.on(), called.note(), account, now()));
    audit.record(
        "local_version.called",
        version.subject(),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.STATUS, called.outcome().code())
            .with(AuditedField.OCCURRED_ON, called.on()));
    boolean isAnswered = called.outcome() == LocalCall.Outcome.ANSWERED;
    if (version.state() == LocalVersionState.APPROVED && !isAnswered) {
      telling.tell(version, LocalNews.UNANSWERED);
    }
  }

  /**
   * @throws RuleViolations with all that the preflight refuses today, and unless this account
   *     called the number and was answered
   */
  void approve(long id, long account) {
    LocalVersion version = versions.locked(id);
    Problems problems = new Problems();
    checking
        .problems(version)
        .forEach(each -> problems.add("", each.code(), each.arguments().toArray()));
    problems.throwIfAny();
    version.approve(account, checking.verification(version), now(), checking.today());
    audit.record(
        "local_version.approved",
        version.subject(),
        LocalVersionState.WAITING.code(),
        version.state().code());
    telling.tell(version, LocalNews.APPROVED);
  }

  /** Gives it back with a reason; what was approved can't be printed from this moment. */
  void giveBack(long id, String reason, long account) {
    LocalVersion version = versions.locked(id);
    String before = version.state().code();
    version.giveBack(account, reason, now());
    audit.record("local_version.returned", version.subject(), before, version.state().code());
    telling.tell(version, LocalNews.RETURNED);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

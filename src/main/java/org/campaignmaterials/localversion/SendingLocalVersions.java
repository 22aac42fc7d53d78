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
import org.campaignmaterials.coalition.Coalition;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.database.DuplicateKey;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;

/** What a coalition does with its local versions: send, correct, withdraw. */
@ApplicationScoped
@Transactional
@RetriedOnConflict
class SendingLocalVersions {
  @Inject LocalVersions versions;
  @Inject CheckingLocalVersions checking;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @return the number of the version
   * @throws RuleViolations with all that the preflight refuses, or if there is an open version of
   *     this edition
   */
  long send(Coalition coalition, LocalText text, long account) {
    Problems problems = new Problems();
    problems.addAll(checking.problems(coalition, text));
    versions
        .openOf(coalition.number(), text.sku())
        .ifPresent(open -> problems.add("sku", "local_exists", String.valueOf(open.id())));
    problems.throwIfAny();
    LocalVersion version = new LocalVersion(coalition.number(), text, account, now());
    add(version);
    audit.record(
        "local_version.sent",
        version.subject(),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.STATUS, version.state().code())
            .with(AuditedField.SKU, text.sku()));
    return version.id();
  }

  private void add(LocalVersion version) {
    try {
      versions.add(version);
    } catch (RuntimeException failed) {
      if (DuplicateKey.causes(failed)) {
        throw new RuleViolations("sku", "local_exists_now");
      }
      throw failed;
    }
  }

  /**
   * @throws RuleViolations with all that the preflight refuses, or unless it was given back
   */
  void sendAgain(Coalition coalition, long id, LocalText text, long account) {
    LocalVersion version = mine(coalition.number(), id);
    Problems problems = new Problems();
    problems.addAll(checking.problems(coalition, text));
    problems.throwIfAny();
    String before = version.state().code();
    version.sendAgain(text, account, now());
    audit.record("local_version.sent", version.subject(), before, version.state().code());
  }

  void withdraw(CoalitionNumber coalition, long id) {
    LocalVersion version = mine(coalition, id);
    String before = version.state().code();
    version.withdraw();
    audit.record("local_version.withdrawn", version.subject(), before, version.state().code());
  }

  private LocalVersion mine(CoalitionNumber coalition, long id) {
    versions.byId(coalition, id);
    return versions.locked(id);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}

package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.scorecard.Judgement.Reviewer;
import org.campaignmaterials.scorecard.Judgement.Subject;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.Secrets;
import org.campaignmaterials.shared.Typed;

/** Campaign staff say what a standard's figures show, each under their own name. */
@ApplicationScoped
class JudgingStandards {
  @Inject ReadingRecords records;
  @Inject Judgements judgements;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Judges.
   *
   * @param verdict the code of a {@link Verdict}, as it was typed
   * @param reason as it was typed
   * @param formKey the form's own; the same form sent again is refused by the database
   * @throws org.campaignmaterials.shared.RuleViolations when something is missing, the period is
   *     not over, or the standard is one whose records answer by themselves
   */
  @Transactional
  void judge(
      CoalitionNumber coalition,
      Standard standard,
      Period period,
      String verdict,
      String reason,
      String formKey) {
    LocalDate today = LocalDate.now(clock);
    Problems problems = new Problems();
    Optional<Verdict> said = Verdict.ofCode(Typed.trimmed(verdict));
    if (said.isEmpty()) {
      problems.add("verdict", "judgement_verdict");
    }
    String why = Typed.line(problems, "reason", reason, true, Judgement.REASON_MAX);
    if (standard.isCountable()) {
      problems.add("", "judgement_countable");
    }
    if (!mayBeJudged(period, today)) {
      problems.add("", "judgement_period_open");
    }
    problems.throwIfAny();
    Finding finding = Scorecard.of(records.read(coalition, period)).finding(standard);
    AuditedFields before =
        judgements.about(coalition, period).stream()
            .filter(judgement -> judgement.standard() == standard)
            .filter(judgement -> judgement.period().equals(period))
            .findFirst()
            .map(Judgement::audited)
            .orElse(AuditedFields.NONE);
    Judgement judgement =
        new Judgement(
            new Subject(coalition.text(), standard, period, ScorecardJson.fingerprint(finding)),
            said.orElseThrow(),
            why,
            new Reviewer(user.required().id(), today, clock.instant()),
            Secrets.sha256(
                user.required().id() + " " + coalition + " " + standard + " " + formKey));
    judgements.add(judgement);
    trail.record(
        "standard.judged",
        "coalition %s standard %d".formatted(coalition, standard.number()),
        before,
        judgement.audited());
  }

  /** A period can be judged when it is made of whole quarters and is over. */
  static boolean mayBeJudged(Period period, LocalDate today) {
    return period.isOfWholeQuarters() && period.to().isBefore(today);
  }
}

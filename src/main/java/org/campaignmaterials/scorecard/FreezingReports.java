package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.scorecard.Freezing.Earlier;
import org.campaignmaterials.scorecard.Freezing.Outcome;

/** Keeps what a period shows, as it stands now. */
@ApplicationScoped
class FreezingReports {
  @Inject ReadingRecords reading;
  @Inject Judgements judgements;
  @Inject FrozenReports reports;
  @Inject AuditTrail trail;
  @Inject CurrentUser user;
  @Inject Clock clock;

  /**
   * Freezes a period, up to today: nothing is known of days to come. Where a report on the same
   * period is there, it is frozen again only if something is different and the wish names that
   * report; the earlier one stays, and is called replaced from then on.
   *
   * @param asked as {@link PeriodRules} allow it
   * @param knownReport the number of the report that is to be replaced; empty where none is known
   */
  @RetriedOnConflict
  @Transactional
  Freezing freeze(CoalitionNumber coalition, Period asked, String knownReport) {
    Period period = asked.until(LocalDate.now(clock));
    Records records = reading.read(coalition, period);
    List<Long> judged = judgedSoFar(coalition, period);
    Optional<Earlier> earlier =
        reports
            .latest(coalition, period)
            .map(report -> new Earlier(report, SinceFrozen.between(report, records, judged)));
    if (earlier.isEmpty()) {
      return frozen(
          coalition, period, FrozenContent.of(records, judged, Optional.empty()), earlier);
    }
    String number = earlier.get().report().number();
    if (!earlier.get().since().any()) {
      return new Freezing(Outcome.NOTHING_NEW, number, earlier);
    }
    if (!number.equals(knownReport)) {
      return new Freezing(Outcome.ASKED, number, earlier);
    }
    return frozen(
        coalition, period, FrozenContent.of(records, judged, Optional.of(number)), earlier);
  }

  private Freezing frozen(
      CoalitionNumber coalition, Period period, FrozenContent content, Optional<Earlier> earlier) {
    FrozenReport report =
        new FrozenReport(
            reports.nextNumber(),
            coalition,
            period,
            content.records().isOver(),
            content.text(),
            clock.instant(),
            user.required().id());
    reports.add(report);
    trail.record(
        "report.frozen",
        "coalition " + coalition,
        AuditedFields.NONE.with(AuditedField.REPORT, earlier.map(each -> each.report().number())),
        AuditedFields.of(AuditedField.REPORT, report.number())
            .with(AuditedField.FROM, period.from())
            .with(AuditedField.UNTIL, period.to()));
    return new Freezing(Outcome.FROZEN, report.number(), earlier);
  }

  /** What is different now from what a report froze. */
  @Transactional
  SinceFrozen since(FrozenReport report) {
    return SinceFrozen.between(
        report,
        reading.read(report.coalition(), report.period()),
        judgedSoFar(report.coalition(), report.period()));
  }

  private List<Long> judgedSoFar(CoalitionNumber coalition, Period period) {
    return judgements.about(coalition, period).stream().map(Judgement::id).toList();
  }
}

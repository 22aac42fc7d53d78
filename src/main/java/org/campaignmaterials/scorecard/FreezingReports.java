package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.accounts.CurrentUser;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.shared.Secrets;

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
   * Freezes a period, up to today: nothing is known of days to come. The same records of the same
   * day are frozen once: the second time answers the report that is there.
   *
   * @param asked as {@link PeriodRules} allow it
   * @return the report's number
   */
  @RetriedOnConflict
  @Transactional
  String freeze(CoalitionNumber coalition, Period asked) {
    LocalDate today = LocalDate.now(clock);
    Period period = asked.until(today);
    String text =
        FrozenContent.of(reading.read(coalition, period), judgedSoFar(coalition, period)).text();
    return reports
        .withContent(coalition, period, Secrets.sha256(text))
        .map(FrozenReport::number)
        .orElseGet(() -> keep(coalition, period, text, today));
  }

  private String keep(CoalitionNumber coalition, Period period, String text, LocalDate today) {
    FrozenReport report =
        new FrozenReport(
            reports.nextNumber(),
            coalition,
            period,
            period.to().isBefore(today),
            text,
            clock.instant(),
            user.required().id());
    reports.add(report);
    trail.record(
        "report.frozen",
        "coalition " + coalition,
        "",
        "%s, %s to %s".formatted(report.number(), period.from(), period.to()));
    return report.number();
  }

  private List<Long> judgedSoFar(CoalitionNumber coalition, Period period) {
    return judgements.about(coalition, period).stream().map(Judgement::id).toList();
  }
}

package org.campaignmaterials.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.coalition.CoalitionRecords;
import org.campaignmaterials.distribution.DistributionRecords;
import org.campaignmaterials.shared.Quarter;

/**
 * Reads what a scorecard looks at, with a fixed number of queries, each by the coalition and by
 * days. What the house holds otherwise, a thousand orders or a million, costs nothing here.
 */
@ApplicationScoped
class ReadingRecords {
  @Inject CoalitionRecords own;
  @Inject DistributionRecords distribution;
  @Inject PrintedMaterials printed;
  @Inject OurReadings readings;
  @Inject Clock clock;

  /** The records for a period, as they are now. */
  @Transactional
  Records read(CoalitionNumber coalition, Period period) {
    LocalDate today = LocalDate.now(clock);
    Readings now = readings.now();
    LocalDate day = period.to().isBefore(today) ? period.to() : today;
    LocalDate training = day.minusMonths(now.trainingMonths());
    LocalDate meetingsFrom = period.from().isBefore(training) ? period.from() : training;
    RosterTranslation roster = new RosterTranslation(clock.getZone(), own.members(coalition));
    PiecesTranslation pieces = new PiecesTranslation(clock.getZone());
    String number = coalition.text();
    PiecesTranslation.Translated given =
        pieces.translated(
            distribution.handOuts(number, period.from(), period.to()),
            distribution.placements(number, period.from(), period.to()),
            distribution.credited(number, period.from(), period.to()));
    return new Records(
        number,
        period,
        today,
        now,
        roster.members(day),
        roster.terms(own.terms(coalition)),
        roster.reviews(own.rosterReviews(coalition), day),
        roster.meetings(own.meetings(coalition, meetingsFrom, day)),
        roster.activities(own.activities(coalition, period.from(), day)),
        roster.statements(own.statements(coalition), day),
        roster.items(own.items(coalition), day),
        given.handouts(),
        given.placements(),
        PiecesTranslation.flows(
            distribution.figures(number, Quarter.of(period.from()), Quarter.of(period.to()))),
        PiecesTranslation.held(distribution.heldNow(number)),
        given.credits(),
        printed.on(given.skus()));
  }
}

package org.campaignmaterials.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.campaignmaterials.scorecard.PiecesRecords.Credit;
import org.campaignmaterials.scorecard.PiecesRecords.Given;
import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Material;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;
import org.campaignmaterials.scorecard.RosterRecords.Activity;
import org.campaignmaterials.shared.Quarter;

/**
 * Standard 7: "promote the National Human Trafficking Resource Center", the hotline, "and encourage
 * the use of Rescue &amp; Restore campaign resources". Pieces that carry the hotline are counted,
 * and whether the channels on them are those in force; a place counts as seen again only if
 * somebody looked after the day on which it was put up.
 *
 * <p>What others ordered on the coalition's referral is credited, on a line of its own: the
 * coalition never had these pieces in hand.
 */
final class Promotion {
  private final Records records;
  private final Function<String, Material> material;

  private Promotion(Records records) {
    this.records = records;
    this.material = records.material();
  }

  static Finding of(Records records) {
    return new Promotion(records).finding();
  }

  private Finding finding() {
    List<Handout> handouts = records.inPeriod(records.handouts());
    List<Placement> displayed = Reach.newlyDisplayed(records);
    return Finding.recorded(
        Standard.PROMOTION,
        List.of(
            LimbFinding.of(
                Limb.HOTLINE,
                pieces(Measure.HOTLINE_HANDED_OUT, handouts, this::carriesHotline),
                pieces(Measure.HOTLINE_DISPLAYED, displayed, this::carriesHotline),
                places(),
                placesSeenAgain(),
                activities(Measure.PROMOTING_ACTIVITIES, Activity::promotesHotline),
                inForce(handouts, displayed)),
            LimbFinding.of(
                Limb.CAMPAIGN_RESOURCES,
                activities(Measure.ENCOURAGING_ACTIVITIES, Activity::encouragesResources),
                pieces(Measure.HANDED_OUT, handouts, any -> true),
                pieces(Measure.DISPLAYED, displayed, any -> true),
                credited())),
        List.of());
  }

  private boolean carriesHotline(String sku) {
    return material.apply(sku).carriesHotline();
  }

  private <E extends Given> Figure pieces(
      Measure measure, List<E> given, Predicate<String> counted) {
    return Figuring.of(
            records, measure, given.stream().filter(each -> each.quantity(counted) > 0).toList())
        .adding(each -> each.quantity(counted))
        .byQuarter()
        .figure();
  }

  /** Places that show the hotline on the last day; by quarter, on each quarter's last. */
  private Figure places() {
    return Figuring.of(records, Measure.PLACES, up(records.day()))
        .inEach(quarter -> up(end(quarter)))
        .figure();
  }

  private Figure placesSeenAgain() {
    List<Placement> up = up(records.day());
    return Figuring.of(
            records, Measure.PLACES_SEEN_AGAIN, seen(up, records.period().from(), records.day()))
        .outOf(up)
        .inEach(quarter -> seen(up(end(quarter)), quarter.firstDay(), end(quarter)))
        .figure();
  }

  private List<Placement> up(LocalDate day) {
    return records.placements().stream()
        .filter(placement -> placement.isUpOn(day))
        .filter(placement -> carriesHotline(placement.displayed().sku()))
        .toList();
  }

  private static List<Placement> seen(List<Placement> up, LocalDate first, LocalDate last) {
    return up.stream().filter(placement -> placement.isSeenBetween(first, last)).toList();
  }

  /** The last day of a quarter of which something is known. */
  private LocalDate end(Quarter quarter) {
    return quarter.lastDay().isBefore(records.day()) ? quarter.lastDay() : records.day();
  }

  private Figure activities(Measure measure, Predicate<Activity> counted) {
    List<Activity> all = records.inPeriod(records.activities());
    return Figuring.of(records, measure, all.stream().filter(counted).toList())
        .outOf(all)
        .byQuarter()
        .figure();
  }

  /** Of the pieces that carry a hotline, those on which it is the one in force. */
  private Figure inForce(List<Handout> handouts, List<Placement> displayed) {
    List<Given> all =
        Stream.<Given>concat(handouts.stream(), displayed.stream())
            .filter(given -> given.quantity(this::carriesHotline) > 0)
            .toList();
    Predicate<String> current = sku -> material.apply(sku).hotlineInForce();
    return Figuring.of(
            records,
            Measure.HOTLINE_IN_FORCE,
            all.stream().filter(given -> given.quantity(current) > 0).toList())
        .adding(given -> given.quantity(current))
        .outOf(all.stream().mapToLong(given -> given.quantity(this::carriesHotline)).sum(), all)
        .figure();
  }

  private Figure credited() {
    return Figuring.of(records, Measure.CREDITED, records.inPeriod(records.credits()))
        .adding(credit -> credit.pieces().quantity())
        .byQuarter()
        .by(Dimension.SECTOR, Credit::sector)
        .figure();
  }
}

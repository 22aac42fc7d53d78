package org.campaignmaterials.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.distribution.CreditedRecord;
import org.campaignmaterials.distribution.HandOutRecord;
import org.campaignmaterials.distribution.HeldPieces;
import org.campaignmaterials.distribution.PlacementRecord;
import org.campaignmaterials.distribution.QuarterFigures;
import org.campaignmaterials.scorecard.PiecesRecords.Credit;
import org.campaignmaterials.scorecard.PiecesRecords.Flow;
import org.campaignmaterials.scorecard.PiecesRecords.Handout;
import org.campaignmaterials.scorecard.PiecesRecords.Held;
import org.campaignmaterials.scorecard.PiecesRecords.Pieces;
import org.campaignmaterials.scorecard.PiecesRecords.Placement;

/** Turns what the distribution ledger tells into records of a scorecard. */
final class PiecesTranslation {
  private final ZoneId zone;

  PiecesTranslation(ZoneId zone) {
    this.zone = zone;
  }

  /** Everything that names pieces by day. */
  record Translated(List<Handout> handouts, List<Placement> placements, List<Credit> credits) {

    /** Every SKU that is named. */
    Set<String> skus() {
      Set<String> skus = new TreeSet<>();
      handouts.forEach(handout -> handout.pieces().forEach(some -> skus.add(some.sku())));
      placements.forEach(placement -> skus.add(placement.displayed().sku()));
      credits.forEach(credit -> skus.add(credit.pieces().sku()));
      return skus;
    }
  }

  Translated translated(
      List<HandOutRecord> handouts,
      List<PlacementRecord> placements,
      List<CreditedRecord> credited) {
    return new Translated(
        handouts.stream().filter(handout -> !handout.toMember()).map(this::handout).toList(),
        placements.stream().map(this::placement).toList(),
        credits(credited));
  }

  private Handout handout(HandOutRecord handout) {
    return new Handout(
        handout.number(),
        handout.occurredOn(),
        day(handout.recordedAt()),
        handout.organization().map(String::valueOf),
        handout.sector(),
        handout.proof().code(),
        handout.lines().entrySet().stream()
            .map(line -> new Pieces(line.getKey(), line.getValue()))
            .toList());
  }

  private Placement placement(PlacementRecord placement) {
    return new Placement(
        placement.number(),
        placement.postedOn(),
        day(placement.recordedAt()),
        Optional.of(String.valueOf(placement.organization())),
        placement.sector(),
        placement.proof().code(),
        new Pieces(placement.sku(), placement.quantity()),
        placement.fromHandOut(),
        placement.looks().stream()
            .filter(PlacementRecord.Look::there)
            .map(PlacementRecord.Look::on)
            .sorted()
            .toList(),
        placement.goneOn());
  }

  /** Credited lines have no numbers of their own: those of a day and SKU are counted through. */
  private static List<Credit> credits(List<CreditedRecord> credited) {
    List<CreditedRecord> standing =
        credited.stream()
            .filter(line -> line.cameBackOn().isEmpty())
            .sorted(
                Comparator.comparing(CreditedRecord::shippedOn)
                    .thenComparing(CreditedRecord::sku)
                    .thenComparing(CreditedRecord::sector)
                    .thenComparing(CreditedRecord::zip3)
                    .thenComparing(CreditedRecord::quantity))
            .toList();
    Map<String, Integer> seen = new LinkedHashMap<>();
    List<Credit> credits = new ArrayList<>();
    for (CreditedRecord line : standing) {
      String dayAndSku = line.shippedOn() + "." + line.sku();
      credits.add(
          new Credit(
              dayAndSku + "." + seen.merge(dayAndSku, 1, Integer::sum),
              line.shippedOn(),
              line.shippedOn(),
              line.sector(),
              new Pieces(line.sku(), line.quantity())));
    }
    return credits;
  }

  /** The ledger's rows of a SKU and quarter together, however they are known. */
  static List<Flow> flows(List<QuarterFigures> figures) {
    Map<String, Flow> sums = new LinkedHashMap<>();
    for (QuarterFigures each : figures) {
      Flow flow =
          new Flow(
              each.sku(),
              each.quarter(),
              each.shipped(),
              each.cameBack(),
              each.received(),
              each.rejected(),
              each.lost(),
              each.handedOut(),
              each.displayed());
      sums.merge(each.sku() + " " + each.quarter(), flow, Flow::plus);
    }
    return List.copyOf(sums.values());
  }

  static List<Held> held(List<HeldPieces> held) {
    return held.stream()
        .map(some -> new Held(some.sku(), some.inTransit(), some.inHand()))
        .toList();
  }

  private LocalDate day(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}

package org.campaignmaterials.distribution;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shared.Quarter;

/**
 * What two invented coalitions did with their materials over the last five quarters, told through
 * the same use cases as by real people. Each day is counted back from today, and recorded a day
 * later, as people do; nothing is told of days that have not come.
 */
@Dependent
public class DemonstrationDistribution {
  private static final String BUSY = "C-101";
  private static final String QUIET = "C-102";

  private static final String POSTER = "RR-101-en";
  private static final String POSTER_ES = "RR-101-es";
  private static final String COUNTER_POSTER = "RR-131-en";
  private static final String CARD = "RR-102-en";
  private static final String HELP_CARD = "RR-190-es";
  private static final String BROCHURE = "RR-112-en";

  private static final String CLINIC = "Bayview Community Clinic";
  private static final String PANTRY = "Eastside Food Pantry";
  private static final String CHURCH = "St. Brigid Parish";
  private static final String LIBRARY = "Fells Point Library";
  private static final String LEGAL = "Harbor Legal Aid";
  private static final String BUS = "Central Bus Terminal";

  /** So many days after the beginning left what the coalition is credited with first. */
  public static final int FIRST_CREDITED = 120;

  /** The same for the second time. */
  public static final int SECOND_CREDITED = 290;

  @Inject EnteringParcels entering;
  @Inject ConfirmingReceipts receipts;
  @Inject HandingOut handingOut;
  @Inject PuttingUp puttingUp;
  @Inject Discarding discarding;
  @Inject Events events;
  @Inject DistributionPapers papers;
  @Inject Publications publications;
  @Inject DistributionRules rules;
  @Inject Clock clock;

  /** The placements of the story, in the order in which it tells of them. */
  private final List<String> places = new ArrayList<>();

  /** Tells the story, once, in an empty database. */
  @Transactional
  public void tell() {
    tellOfTheBusyOne();
    tellOfTheQuietOne();
  }

  /** The first day of the story, four whole quarters before the running one. */
  public static LocalDate beginning(LocalDate today) {
    return Quarter.of(today).previous().previous().previous().previous().firstDay();
  }

  private void tellOfTheBusyOne() {
    LocalDate start = beginning(rules.today());
    parcel(BUSY, "SHP-9000001", start.plusDays(8), Map.of(POSTER, 60, POSTER_ES, 40, CARD, 300));
    receipts.allArrived(BUSY, "SHP-9000001", start.plusDays(12), at(start.plusDays(13)));
    place(start.plusDays(20), POSTER, 2, CLINIC, "health_care", "212", "Waiting room");
    place(start.plusDays(21), POSTER_ES, 1, CLINIC, "health_care", "212", "Staff kitchen");
    handOut(start.plusDays(30), Map.of(CARD, 50), CLINIC, "health_care", "212", "", Proof.TYPED);
    handOut(
        start.plusDays(34),
        Map.of(CARD, 25),
        LEGAL,
        "legal_assistance",
        "212",
        "",
        Proof.CONFIRMED);
    place(start.plusDays(41), POSTER_ES, 1, CHURCH, "faith_based", "212", "Parish hall");

    LocalDate second = start.plusDays(95);
    parcel(BUSY, "SHP-9000002", second, Map.of(HELP_CARD, 500, BROCHURE, 200, COUNTER_POSTER, 30));
    receipts.byLine(
        BUSY,
        "SHP-9000002",
        second.plusDays(4),
        Map.of(
            sku(HELP_CARD), new ConfirmingReceipts.Line(500, 0, 0, ""),
            sku(BROCHURE), new ConfirmingReceipts.Line(180, 20, 0, "Wet from the rain"),
            sku(COUNTER_POSTER), new ConfirmingReceipts.Line(30, 0, 0, "")),
        at(second.plusDays(5)));
    handOut(
        second.plusDays(14),
        Map.of(HELP_CARD, 100),
        PANTRY,
        "social_service",
        "212",
        "",
        Proof.TYPED);
    handOut(
        second.plusDays(20),
        Map.of(BROCHURE, 40, CARD, 40),
        "",
        "health_care",
        "212",
        "Nurses' in-service training",
        Proof.SEEN);
    place(second.plusDays(22), COUNTER_POSTER, 2, BUS, "business", "212", "Ticket counter");
    place(
        second.plusDays(25),
        HELP_CARD,
        40,
        LIBRARY,
        "local_government",
        "212",
        "Rack at the entrance");
    look(start.plusDays(110), 0, PlacementCheck.Found.THERE, Proof.TYPED);

    LocalDate third = start.plusDays(185);
    handOut(
        third,
        Map.of(HELP_CARD, 60, BROCHURE, 20),
        CHURCH,
        "faith_based",
        "212",
        "Health fair",
        Proof.TYPED);
    handOut(
        third.plusDays(9),
        Map.of(POSTER, 10),
        "Chesapeake Hospital Group",
        "health_care",
        "210",
        "",
        Proof.CONFIRMED);
    handOut(
        third.plusDays(18),
        Map.of(CARD, 30),
        "City Police, Eastern District",
        "law_enforcement",
        "212",
        "",
        Proof.TYPED);
    place(
        third.plusDays(21),
        POSTER,
        1,
        "Riverside High School",
        "education_k12",
        "212",
        "Nurse's office");
    for (int place = 0; place < 4; place++) {
      look(
          third.plusDays(30),
          place,
          PlacementCheck.Found.THERE,
          place % 2 == 0 ? Proof.SEEN : Proof.TYPED);
    }
    look(third.plusDays(31), 2, PlacementCheck.Found.GONE, Proof.SEEN);

    LocalDate fourth = start.plusDays(280);
    parcel(BUSY, "SHP-9000003", fourth, Map.of(POSTER, 40, CARD, 200));
    receipts.allArrived(BUSY, "SHP-9000003", fourth.plusDays(3), at(fourth.plusDays(3)));
    handOut(
        fourth.plusDays(8),
        Map.of(CARD, 60, HELP_CARD, 40),
        LEGAL,
        "legal_assistance",
        "212",
        "",
        Proof.TYPED);
    handOut(
        fourth.plusDays(15),
        Map.of(HELP_CARD, 80),
        "",
        "community",
        "212",
        "Neighborhood night",
        Proof.SEEN);
    handOut(
        fourth.plusDays(22),
        Map.of(CARD, 40),
        "Harbor Hotel Association",
        "business",
        "212",
        "",
        Proof.TYPED);
    place(fourth.plusDays(24), POSTER, 2, "Mercy Urgent Care", "health_care", "212", "Exam rooms");
    place(fourth.plusDays(26), COUNTER_POSTER, 1, PANTRY, "social_service", "212", "Front desk");
    toMember(
        fourth.plusDays(30),
        Map.of(HELP_CARD, 50),
        "Latino Outreach Network",
        "immigrant_outreach");
    discarding.discard(
        BUSY,
        sku(BROCHURE),
        12,
        "Old address inside",
        fourth.plusDays(33),
        at(fourth.plusDays(33)));

    tellOfThisQuarter(start);
  }

  private void credit(
      LocalDate on, String shipment, String sku, int quantity, String sector, String zip3) {
    entering.credit(BUSY, shipment, new TreeMap<>(Map.of(sku(sku), quantity)), sector, zip3, on);
  }

  /** What lies before today of a quarter that has just begun may be nothing. */
  private void tellOfThisQuarter(LocalDate start) {
    LocalDate today = rules.today();
    LocalDate recent = today.minusDays(21);
    handOut(recent, Map.of(HELP_CARD, 40), CHURCH, "faith_based", "212", "", Proof.TYPED);
    handOut(
        recent.plusDays(6),
        Map.of(POSTER, 8, CARD, 25),
        "Chesapeake Hospital Group",
        "health_care",
        "210",
        "",
        Proof.CONFIRMED);
    handOut(
        recent.plusDays(11),
        Map.of(BROCHURE, 15),
        "Maryland Child Welfare Office",
        "child_welfare",
        "212",
        "",
        Proof.TYPED);
    for (int place = 0; place < 7; place++) {
      if (place != 2) {
        look(
            recent.plusDays(12),
            place,
            PlacementCheck.Found.THERE,
            place % 3 == 0 ? Proof.SEEN : Proof.TYPED);
      }
    }
    parcel(BUSY, "SHP-9000004", today.minusDays(4), Map.of(POSTER_ES, 50, BROCHURE, 100));
    credit(start.plusDays(FIRST_CREDITED), "SHP-9000006", CARD, 50, "health_care", "210");
    credit(start.plusDays(SECOND_CREDITED), "SHP-9000007", POSTER, 10, "education_k12", "212");
    credit(recent.plusDays(3), "SHP-9000008", HELP_CARD, 25, "faith_based", "214");
    LocalDate fair = today.minusDays(1);
    String event =
        events.open(
            BUSY,
            new CheckedEvent(
                "Harbor health fair",
                fair,
                today.plusDays(1),
                "community",
                "212",
                List.of(sku(HELP_CARD), sku(CARD))),
            at(fair.minusDays(3)));
    String token = events.tokenOf(papers.event(BUSY, event));
    for (int tap = 0; tap < 3; tap++) {
      events.tap(token, sku(HELP_CARD).text(), 10);
    }
    events.tap(token, sku(HELP_CARD).text(), 5);
    events.tap(token, sku(CARD).text(), 10);
  }

  private void tellOfTheQuietOne() {
    LocalDate start = Quarter.of(rules.today()).previous().previous().firstDay();
    parcel(QUIET, "SHP-9000005", start.plusDays(20), Map.of(POSTER, 20, BROCHURE, 50));
    receipts.allArrived(QUIET, "SHP-9000005", start.plusDays(26), at(start.plusDays(27)));
    say(
        QUIET,
        start.plusDays(40),
        Map.of(BROCHURE, 20),
        "Mesa Shelter Network",
        "social_service",
        "891",
        "",
        Proof.TYPED,
        false);
  }

  private void parcel(
      String coalition, String shipment, LocalDate on, Map<String, Integer> pieces) {
    TreeMap<Sku, Integer> contents = new TreeMap<>();
    pieces.forEach((sku, quantity) -> contents.put(sku(sku), quantity));
    entering.left(coalition, "before this system", shipment, contents, on, at(on));
  }

  private void handOut(
      LocalDate on,
      Map<String, Integer> pieces,
      String organization,
      String sector,
      String zip3,
      String activity,
      Proof proof) {
    say(BUSY, on, pieces, organization, sector, zip3, activity, proof, false);
  }

  private void toMember(LocalDate on, Map<String, Integer> pieces, String member, String sector) {
    say(BUSY, on, pieces, member, sector, "212", "", Proof.TYPED, true);
  }

  private void say(
      String coalition,
      LocalDate on,
      Map<String, Integer> pieces,
      String organization,
      String sector,
      String zip3,
      String activity,
      Proof proof,
      boolean toMember) {
    TreeMap<Sku, Integer> lines = new TreeMap<>();
    pieces.forEach((sku, quantity) -> lines.put(sku(sku), quantity));
    handingOut.handOut(
        coalition,
        new CheckedHandOut(
            on,
            lines,
            organization,
            sector,
            zip3,
            activity,
            proof,
            toMember,
            Optional.empty(),
            Optional.empty()),
        at(on.plusDays(1)));
  }

  private void place(
      LocalDate on,
      String sku,
      int quantity,
      String organization,
      String sector,
      String zip3,
      String spot) {
    places.add(
        puttingUp.place(
            BUSY,
            new CheckedPlacement(
                on, sku(sku), quantity, organization, sector, zip3, spot, Proof.TYPED),
            false,
            at(on.plusDays(1))));
  }

  private void look(LocalDate on, int place, PlacementCheck.Found found, Proof proof) {
    puttingUp.look(BUSY, places.get(place), found, on, proof, at(on));
  }

  private Sku sku(String open) {
    return publications.resolve(open).map(Edition::sku).orElseThrow();
  }

  /** Written down in the evening; of today, now. */
  private Recording at(LocalDate day) {
    Instant evening = day.atTime(LocalTime.of(19, 30)).atZone(clock.getZone()).toInstant();
    Instant now = clock.instant();
    return new Recording("none", evening.isBefore(now) ? evening : now);
  }
}

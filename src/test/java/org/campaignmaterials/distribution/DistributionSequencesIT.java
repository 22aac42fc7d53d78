package org.campaignmaterials.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.coalition.CoalitionNumber;
import org.campaignmaterials.coalition.Coalitions;
import org.campaignmaterials.coalition.RegisteringCoalitions;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.States;
import org.campaignmaterials.testing.ContainerTest;
import org.campaignmaterials.testing.DatabaseTest;
import org.junit.jupiter.api.Test;

/**
 * Whatever a coalition does in whatever order, with everything undone that can be undone: nothing
 * goes below zero, no piece is in two places, and all of them add up to what was shipped.
 */
@DatabaseTest
class DistributionSequencesIT extends ContainerTest {
  private static final int SEQUENCES = 200;
  private static final int STEPS = 14;
  private static final CoalitionNumber OURS = new CoalitionNumber("C-771");
  private static final CoalitionNumber CROWDED = new CoalitionNumber("C-772");
  private static final LocalDate DAY = LocalDate.of(2025, 2, 10);

  private static final AtomicInteger SHIPMENTS = new AtomicInteger();

  @Inject private EnteringParcels entering;
  @Inject private ConfirmingReceipts receipts;
  @Inject private HandingOut handingOut;
  @Inject private PuttingUp puttingUp;
  @Inject private Discarding discarding;
  @Inject private DistributionPapers papers;
  @Inject private DistributionRecords records;
  @Inject private ReconcilingDistribution reconciling;
  @Inject private Publications publications;
  @Inject private Coalitions coalitions;
  @Inject private RegisteringCoalitions registering;

  @Resource private ManagedExecutorService threads;

  private Sku poster;
  private Sku card;
  private int shipped;
  private int refused;
  private int done;

  @Test
  void noSequenceOfStepsLosesAPieceOrCountsOneTwice() {
    known(OURS);
    for (int seed = 1; seed <= SEQUENCES; seed++) {
      shipped = 0;
      Random random = new Random(seed);
      List<String> parcels = new ArrayList<>();
      for (int step = 0; step < STEPS; step++) {
        try {
          step(random, parcels);
          done++;
        } catch (RuleViolations said) {
          refused++;
        }
      }
      if (seed % 20 == 0) {
        assertThat(reconciling.differences()).as("after the sequence of seed " + seed).isEmpty();
      }
    }
    assertThat(done).as("steps that went through").isGreaterThan(SEQUENCES * STEPS / 2);
    assertThat(refused).as("steps that a rule refused").isPositive();
    theQuartersSayWhatTheBalancesSay();
    onNoDayWasMoreUsedThanWasThere(poster);
    onNoDayWasMoreUsedThanWasThere(card);
  }

  /** Told again in the order of the days instead of in that of the writing. */
  private void onNoDayWasMoreUsedThanWasThere(Sku sku) {
    TreeMap<LocalDate, Pieces> days = new TreeMap<>();
    papers
        .entries(OURS.text(), sku, 0, 100_000)
        .forEach(entry -> days.merge(entry.occurredOn(), entry.change(), Pieces::plus));
    Pieces then = Pieces.NONE;
    for (Map.Entry<LocalDate, Pieces> day : days.entrySet()) {
      then = then.plus(day.getValue());
      assertThat(then.inHand()).as(sku + " in hand on " + day.getKey()).isNotNegative();
      assertThat(then.withMembers())
          .as(sku + " with members on " + day.getKey())
          .isBetween(0, then.inHand());
    }
  }

  private void theQuartersSayWhatTheBalancesSay() {
    Quarter first = new Quarter(2025, 1);
    List<QuarterFigures> figures = records.figures(OURS.text(), first, new Quarter(2026, 4));
    for (HeldPieces held : records.heldNow(OURS.text())) {
      List<QuarterFigures> its =
          figures.stream().filter(each -> each.sku().equals(held.sku())).toList();
      int handedOut = its.stream().mapToInt(QuarterFigures::handedOut).sum();
      assertThat(handedOut).isEqualTo(held.handedOut());
      int arrived = its.stream().mapToInt(QuarterFigures::received).sum();
      assertThat(held.inHand())
          .isEqualTo(
              arrived
                  - handedOut
                  - its.stream().mapToInt(each -> each.displayed() + each.discarded()).sum());
      assertThat(
              held.inTransit() + held.inHand() + held.handedOut() + held.displayed() + held.gone())
          .isEqualTo(its.stream().mapToInt(each -> each.shipped() - each.cameBack()).sum());
    }
  }

  private void step(Random random, List<String> parcels) {
    String us = OURS.text();
    LocalDate day = DAY.plusDays(random.nextInt(600));
    Sku sku = random.nextBoolean() ? poster : card;
    int some = 1 + random.nextInt(9);
    switch (random.nextInt(14)) {
      case 0, 1 -> parcels.add(parcel(us, Map.of(poster, 10 + some, card, 5 + some)));
      case 2, 3 -> {
        if (!parcels.isEmpty()) {
          receipts.allArrived(us, any(random, parcels), day, now());
        }
      }
      case 4 -> {
        if (!parcels.isEmpty()) {
          Map<Sku, ConfirmingReceipts.Line> said = new TreeMap<>();
          said.put(sku, new ConfirmingReceipts.Line(some, random.nextInt(3), 1, "wet"));
          receipts.byLine(us, any(random, parcels), day, said, now());
        }
      }
      case 5 -> {
        if (!parcels.isEmpty()) {
          receipts.takeBack(us, any(random, parcels), "typed wrong", now());
        }
      }
      case 6 -> {
        if (!parcels.isEmpty()) {
          String parcel = any(random, parcels);
          if (papers.receipt(parcel).state() != Receipt.State.CAME_BACK) {
            entering.cameBack(parcel, day, now());
          }
        }
      }
      case 7, 8 -> handOut(us, random, day, sku, some);
      case 9 -> puttingUp.place(us, placement(random, day, sku, some), random.nextBoolean(), now());
      case 10 -> {
        List<Placement> all = papers.placements(us, 0, 40);
        if (!all.isEmpty()) {
          puttingUp.look(
              us,
              any(random, all).number(),
              random.nextInt(3) == 0 ? PlacementCheck.Found.GONE : PlacementCheck.Found.THERE,
              day,
              Proof.SEEN,
              now());
        }
      }
      case 11 -> {
        List<Placement> all = papers.placements(us, 0, 40);
        if (!all.isEmpty() && random.nextBoolean()) {
          puttingUp.undo(us, any(random, all).number(), "wrong place", now());
        } else if (!all.isEmpty()) {
          puttingUp.undoLook(us, any(random, all).number(), "wrong place", now());
        }
      }
      case 12 -> {
        List<HandOut> all = papers.handOuts(us, 0, 40);
        if (!all.isEmpty()) {
          handingOut.undo(us, any(random, all).number(), "typed twice", now());
        }
      }
      default -> discarding.discard(us, sku, some, "wet", day, now());
    }
  }

  private void handOut(String us, Random random, LocalDate day, Sku sku, int some) {
    List<MemberHolding> held = papers.holdings(us);
    boolean toMember = random.nextInt(4) == 0;
    if (!held.isEmpty() && random.nextInt(3) == 0) {
      MemberHolding holding = any(random, held);
      if (random.nextBoolean()) {
        handingOut.giveBack(us, holding.member(), Sku.parse(holding.sku()), some, now());
        return;
      }
      TreeMap<Sku, Integer> theirs = new TreeMap<>(Map.of(Sku.parse(holding.sku()), some));
      handingOut.handOut(
          us, handOut(day, theirs, "Place 1", false, Optional.of(holding.member())), now());
      return;
    }
    TreeMap<Sku, Integer> lines = new TreeMap<>(Map.of(sku, some));
    handingOut.handOut(
        us, handOut(day, lines, "Place " + random.nextInt(4), toMember, Optional.empty()), now());
  }

  @Test
  void theLastPiecesAreHandedOutOnce() throws Exception {
    known(CROWDED);
    String us = CROWDED.text();
    Map<Sku, Integer> before = inHand(us);
    String parcel = parcel(us, Map.of(poster, 40, card, 40));
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Integer>> work = new ArrayList<>();
    for (int volunteer = 0; volunteer < 12; volunteer++) {
      Random random = new Random(91L + volunteer);
      work.add(threads.submit(() -> handOutUntilEmpty(us, parcel, random, start)));
    }
    start.countDown();
    int handedOut = 0;
    for (Future<Integer> each : work) {
      handedOut += each.get(3, TimeUnit.MINUTES);
    }
    int left = inHand(us).values().stream().mapToInt(Integer::intValue).sum();
    int had = before.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(handedOut + left).isEqualTo(had + 80);
    assertThat(reconciling.differences()).isEmpty();
  }

  /** Confirms the parcel, too, as everybody else does at the same moment. */
  private int handOutUntilEmpty(String us, String parcel, Random random, CountDownLatch start)
      throws InterruptedException {
    start.await();
    receipts.allArrived(us, parcel, DAY.plusYears(1), now());
    int gone = 0;
    for (int i = 0; i < 12; i++) {
      int some = 1 + random.nextInt(3);
      TreeMap<Sku, Integer> lines = new TreeMap<>(Map.of(poster, some, card, some));
      try {
        handingOut.handOut(
            us, handOut(DAY.plusYears(1), lines, "", false, Optional.empty()), now());
        gone += 2 * some;
      } catch (RuleViolations tooFew) {
        assertThat(tooFew.all()).extracting("code").contains("not_in_hand");
      }
    }
    return gone;
  }

  private Map<Sku, Integer> inHand(String us) {
    Map<Sku, Integer> inHand = new TreeMap<>();
    records.heldNow(us).forEach(held -> inHand.put(Sku.parse(held.sku()), held.inHand()));
    return inHand;
  }

  private static CheckedHandOut handOut(
      LocalDate day,
      TreeMap<Sku, Integer> lines,
      String organization,
      boolean toMember,
      Optional<Long> heldBy) {
    return new CheckedHandOut(
        day,
        lines,
        organization,
        "health_care",
        "212",
        organization.isEmpty() ? "Fair" : "",
        Proof.TYPED,
        toMember && !organization.isEmpty(),
        heldBy,
        Optional.empty());
  }

  private static CheckedPlacement placement(Random random, LocalDate day, Sku sku, int some) {
    return new CheckedPlacement(
        day, sku, 1 + some / 3, "Place " + random.nextInt(4), "health_care", "212", "", Proof.SEEN);
  }

  private String parcel(String us, Map<Sku, Integer> pieces) {
    String shipment = "T-" + us + "-" + SHIPMENTS.incrementAndGet();
    entering.left(us, "RRO-TEST", shipment, new TreeMap<>(pieces), DAY, now());
    shipped += pieces.values().stream().mapToInt(Integer::intValue).sum();
    return shipment;
  }

  private void known(CoalitionNumber number) {
    if (coalitions.find(number).isEmpty()) {
      registering.register(
          number, "Coalition of tests " + number, "Town", States.ofCode("MD").orElseThrow(), false);
    }
    poster = publications.resolve("RR-131-en").orElseThrow().sku();
    card = publications.resolve("RR-190-es").orElseThrow().sku();
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static Recording now() {
    return new Recording("none", Instant.parse("2026-11-20T12:00:00Z"));
  }
}

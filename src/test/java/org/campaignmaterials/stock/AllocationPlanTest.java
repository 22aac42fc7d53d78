package org.campaignmaterials.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.stock.AllocationPlan.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationPlanTest {
  private static final Sku POSTER = Sku.parse("RR-101-en-2026.1");
  private static final Sku CARD = Sku.parse("RR-190-en-2026.1");
  private static final List<String> EAST_FIRST = List.of("EAST", "WEST");

  private final Map<Sku, Map<String, Integer>> shelf = new HashMap<>();
  private final Map<Sku, Integer> budget = new HashMap<>();

  @Test
  void theNearestWarehouseThatHasItAllSendsOneParcel() {
    has(POSTER, 10, 100);
    has(CARD, 100, 100);
    AllocationPlan plan = plan(pieces(1, POSTER, 50), pieces(2, CARD, 5));
    assertThat(plan.takes()).extracting(Take::warehouse).containsOnly("WEST");
  }

  @Test
  void aWholeOrderLeavesFromTheNearestOfTwoThatHaveIt() {
    has(POSTER, 100, 100);
    AllocationPlan plan = plan(pieces(1, POSTER, 50));
    assertThat(plan.takes()).containsExactly(new Take(1, POSTER, "EAST", 50));
  }

  @Test
  void whenNoneHasItAllEachLineIsSentByOneWarehouseIfOneCan() {
    has(POSTER, 10, 60);
    has(CARD, 20, 0);
    AllocationPlan plan = plan(pieces(1, POSTER, 50), pieces(2, CARD, 20));
    assertThat(plan.takes())
        .containsExactly(new Take(1, POSTER, "WEST", 50), new Take(2, CARD, "EAST", 20));
  }

  @Test
  void aLineThatNoWarehouseHasIsTakenFromSeveralAndTheRestWaits() {
    has(POSTER, 30, 20);
    AllocationPlan plan = plan(pieces(1, POSTER, 60));
    assertThat(plan.takes())
        .containsExactly(new Take(1, POSTER, "EAST", 30), new Take(1, POSTER, "WEST", 20));
    assertThat(plan.filled(1)).isEqualTo(50);
  }

  @Test
  void allPiecesOfAKitComeFromOneWarehouse() {
    has(POSTER, 2, 8);
    has(CARD, 5, 2);
    AllocationPlan plan = plan(kit(1, 3));
    assertThat(plan.filled(1)).isEqualTo(3);
    assertThat(plan.takes())
        .containsExactlyInAnyOrder(
            new Take(1, POSTER, "EAST", 2),
            new Take(1, CARD, "EAST", 1),
            new Take(1, POSTER, "WEST", 4),
            new Take(1, CARD, "WEST", 2));
  }

  @Test
  void aKitIsPromisedWholeOrNotAtAll() {
    has(POSTER, 100, 100);
    has(CARD, 0, 0);
    AllocationPlan plan = plan(kit(1, 3));
    assertThat(plan.takes()).isEmpty();
    assertThat(plan.filled(1)).isZero();
  }

  @Test
  void linesAreServedInTheOrderOfTheForm() {
    has(POSTER, 10, 0);
    has(CARD, 10, 0);
    AllocationPlan plan = plan(kit(1, 4), pieces(2, POSTER, 8));
    assertThat(plan.filled(1)).isEqualTo(4);
    assertThat(plan.filled(2)).isEqualTo(2);
  }

  @Test
  void whatOlderOrdersWaitForIsLeftAlone() {
    has(POSTER, 100, 0);
    budget.put(POSTER, 30);
    AllocationPlan plan = plan(pieces(1, POSTER, 50));
    assertThat(plan.filled(1)).isEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noPieceIsTakenTwiceAndKitsStayWhole(int seed) {
    Random random = new Random(seed);
    has(POSTER, random.nextInt(40), random.nextInt(40));
    has(CARD, random.nextInt(20), random.nextInt(20));
    budget.put(POSTER, random.nextInt(80));
    List<Demand> demands = new ArrayList<>();
    for (int line = 1; line <= 1 + random.nextInt(4); line++) {
      int units = random.nextInt(15);
      demands.add(
          switch (random.nextInt(3)) {
            case 0 -> pieces(line, POSTER, units);
            case 1 -> pieces(line, CARD, units);
            default -> kit(line, units);
          });
    }
    AllocationPlan plan = AllocationPlan.of(demands, shelf, budget, EAST_FIRST);

    Map<Sku, Integer> taken = new HashMap<>();
    Map<Sku, Map<String, Integer>> takenAt = new HashMap<>();
    for (Take take : plan.takes()) {
      taken.merge(take.sku(), take.quantity(), Integer::sum);
      takenAt
          .computeIfAbsent(take.sku(), sku -> new HashMap<>())
          .merge(take.warehouse(), take.quantity(), Integer::sum);
    }
    taken.forEach((sku, quantity) -> assertThat(quantity).isLessThanOrEqualTo(budget.get(sku)));
    takenAt.forEach(
        (sku, byWarehouse) ->
            byWarehouse.forEach(
                (warehouse, quantity) ->
                    assertThat(quantity).isLessThanOrEqualTo(shelf.get(sku).get(warehouse))));
    for (Demand demand : demands) {
      int filled = plan.filled(demand.line());
      assertThat(filled).isBetween(0, demand.units());
      demand
          .pieces()
          .forEach(
              (sku, each) ->
                  assertThat(
                          plan.takes().stream()
                              .filter(take -> take.line() == demand.line())
                              .filter(take -> take.sku().equals(sku))
                              .mapToInt(Take::quantity)
                              .sum())
                      .isEqualTo(each * filled));
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  private void has(Sku sku, int east, int west) {
    shelf.put(sku, Map.of("EAST", east, "WEST", west));
    budget.put(sku, east + west);
  }

  private AllocationPlan plan(Demand... demands) {
    return AllocationPlan.of(List.of(demands), shelf, budget, EAST_FIRST);
  }

  private static Demand pieces(int line, Sku sku, int quantity) {
    return new Demand(line, quantity, new TreeMap<>(Map.of(sku, 1)));
  }

  /** Two posters and a card. */
  private static Demand kit(int line, int kits) {
    return new Demand(line, kits, new TreeMap<>(Map.of(POSTER, 2, CARD, 1)));
  }
}

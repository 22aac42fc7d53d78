package org.campaignmaterials.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.shipping.ParcelPlan.AlikeParcels;
import org.campaignmaterials.shipping.ParcelPlan.Contents;
import org.campaignmaterials.shipping.ParcelPlan.Load;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParcelPlanTest {
  private static final BigDecimal LIMIT = new BigDecimal("35");
  private static final BigDecimal BOX = new BigDecimal("0.5");
  private static final Sku POSTERS = Sku.parse("RR-101-en-2026.1");
  private static final Sku CARDS = Sku.parse("RR-120-en-2026.1");
  private static final Sku BOOKLETS = Sku.parse("RR-130-en-2026.1");
  private static final Sku BINDERS = Sku.parse("RR-140-en-2026.1");
  private static final Sku STANDS = Sku.parse("RR-150-en-2026.1");
  private static final List<Sku> SKUS = List.of(POSTERS, CARDS, BOOKLETS, BINDERS, STANDS);

  @Test
  void aSmallOrderIsOneParcelWithTheWeightOfItsBox() {
    ParcelPlan plan = plan(posters(50), cards(100));

    assertThat(plan.parcels()).isEqualTo(1);
    // 50 posters of 0.019684 lb, 100 cards of 0.002692 lb, half a pound for the box: 1.7534.
    assertThat(plan.weightLb()).isEqualTo("1.8");
  }

  @Test
  void aLargeLineFillsParcelsWithWholeCartonsAndTheRestFollows() {
    ParcelPlan plan = plan(posters(4000));

    // 34.5 lb hold 1,752 posters: three cartons of 500. 4,000 are two such parcels and 1,000 more.
    assertThat(plan.alike())
        .extracting(AlikeParcels::count, AlikeParcels::contents)
        .containsExactly(
            tuple(2, List.of(new Contents(POSTERS, 1500))),
            tuple(1, List.of(new Contents(POSTERS, 1000))));
  }

  @Test
  void whatIsLeftOfTheLinesSharesAParcel() {
    ParcelPlan plan = plan(posters(1600), cards(500), posters(1510));

    assertThat(plan.parcels()).isEqualTo(3);
    assertThat(plan.alike().get(2).contents())
        .containsExactly(
            new Contents(POSTERS, 100), new Contents(CARDS, 500), new Contents(POSTERS, 10));
  }

  @Test
  void aCartonThatIsTooHeavyIsOpenedAndItsPacksStayWhole() {
    Load booklets = new Load(BOOKLETS, 700, new BigDecimal("0.110232"), 25, 500);

    // A carton would weigh 55 lb. 34.5 lb hold 312 booklets: twelve packs of 25.
    assertThat(plan(booklets).alike().get(0).contents())
        .containsExactly(new Contents(BOOKLETS, 300));
  }

  @Test
  void aPieceThatIsHeavierThanTheLimitTravelsAlone() {
    ParcelPlan plan = plan(new Load(STANDS, 3, new BigDecimal("40"), 1, 1));

    assertThat(plan.parcels()).isEqualTo(3);
    assertThat(plan.alike().get(0).weightLb()).isEqualTo("40.5");
  }

  @Test
  void theCarriersOwnLimitHoldsWhereOursIsHigher() {
    Load heavy = new Load(BINDERS, 20, new BigDecimal("10"), 1, 1);

    assertThat(ParcelPlan.of(List.of(heavy), Carrier.USPS, new BigDecimal("100"), BOX).parcels())
        .isEqualTo(4);
    assertThat(ParcelPlan.of(List.of(heavy), Carrier.UPS, new BigDecimal("100"), BOX).parcels())
        .isEqualTo(3);
  }

  @Test
  void nothingToSendIsNoParcel() {
    assertThat(plan().parcels()).isZero();
    assertThat(plan().weightLb()).isEqualTo("0.0");
  }

  @Test
  void aBoxHeavierThanTheLimitIsAMistakeInTheSettings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParcelPlan.of(List.of(), Carrier.USPS, BigDecimal.ONE, BigDecimal.TEN));
  }

  @Test
  void aHundredThousandPiecesOnEveryLineTakeNoLongerThanOne() {
    Load[] loads =
        IntStream.range(0, 500)
            .mapToObj(line -> new Load(POSTERS, 100_000, new BigDecimal("12.5"), 1, 1))
            .toArray(Load[]::new);

    Assertions.assertTimeout(
        Duration.ofSeconds(2), () -> assertThat(plan(loads).parcels()).isEqualTo(25_000_000));
  }

  static List<List<Load>> orders() {
    Random random = new Random(35);
    List<List<Load>> orders = new ArrayList<>();
    for (int order = 0; order < 400; order++) {
      Load[] loads = new Load[1 + random.nextInt(12)];
      for (int line = 0; line < loads.length; line++) {
        int pack = 1 + random.nextInt(100);
        loads[line] =
            new Load(
                SKUS.get(random.nextInt(SKUS.size())),
                1 + random.nextInt(random.nextBoolean() ? 200 : 100_000),
                BigDecimal.valueOf(1 + random.nextInt(120_000), 6),
                pack,
                pack * (1 + random.nextInt(40)));
      }
      orders.add(List.of(loads));
    }
    return orders;
  }

  @ParameterizedTest(name = "order {index}")
  @MethodSource("orders")
  void everyPieceIsInAParcelAndNoParcelIsTooHeavy(List<Load> loads) {
    ParcelPlan plan = plan(loads.toArray(Load[]::new));

    Map<Sku, Long> ordered = new TreeMap<>();
    BigDecimal net = BigDecimal.ZERO;
    for (Load load : loads) {
      ordered.merge(load.sku(), (long) load.pieces(), Long::sum);
      net = net.add(load.pieceLb().multiply(BigDecimal.valueOf(load.pieces())));
    }
    Map<Sku, Long> sent = new TreeMap<>();
    for (AlikeParcels some : plan.alike()) {
      assertThat(some.weightLb()).isLessThanOrEqualTo(LIMIT);
      for (Contents contents : some.contents()) {
        sent.merge(contents.sku(), (long) contents.pieces() * some.count(), Long::sum);
      }
    }
    assertThat(sent).isEqualTo(ordered);

    BigDecimal boxes = BOX.multiply(BigDecimal.valueOf(plan.parcels()));
    BigDecimal roundedUp = new BigDecimal("0.1").multiply(BigDecimal.valueOf(plan.parcels()));
    assertThat(plan.weightLb()).isBetween(net.add(boxes), net.add(boxes).add(roundedUp));

    int fewest = net.divide(LIMIT.subtract(BOX), 0, RoundingMode.CEILING).intValueExact();
    assertThat(plan.parcels())
        .as("whole cartons cost at most half of each parcel")
        .isBetween(fewest, 2 * fewest + 1);
  }

  private static ParcelPlan plan(Load... loads) {
    return ParcelPlan.of(List.of(loads), Carrier.USPS, LIMIT, BOX);
  }

  private static Load posters(int pieces) {
    return new Load(POSTERS, pieces, new BigDecimal("0.019684"), 50, 500);
  }

  private static Load cards(int pieces) {
    return new Load(CARDS, pieces, new BigDecimal("0.002692"), 100, 5000);
  }
}

package org.campaignmaterials.shipping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.campaignmaterials.catalog.Sku;

/**
 * How an order is put into parcels, before anyone has packed it: how many there will be and what
 * they weigh. Each line fills parcels of its own first, in whole cartons where one fits, else in
 * whole packs, so that the warehouse opens as few as possible; what is left of the lines shares
 * parcels. No parcel is heavier than the limit, except one that holds a single piece which alone
 * is.
 *
 * <p>The work depends on the number of lines, never on the number of pieces: equal parcels are kept
 * as one entry with a count.
 *
 * @param carrier whose own limit holds as well as ours
 */
public record ParcelPlan(Carrier carrier, List<AlikeParcels> alike) {
  /** Weights are counted in millionths of a pound: exact for any list of pieces, and fast. */
  private static final int SCALE = 6;

  /** Weights are told in tenths of a pound, rounded up: no scale shows more than we said. */
  private static final int TOLD_SCALE = 1;

  public ParcelPlan {
    alike = List.copyOf(alike);
  }

  /**
   * Pieces of one SKU to be sent.
   *
   * @param pieces at least 1
   * @param pieceLb the weight of one piece in pounds, above 0
   * @param packSize pieces in a banded pack, at least 1
   * @param cartonSize pieces in a carton, at least 1
   */
  public record Load(Sku sku, int pieces, BigDecimal pieceLb, int packSize, int cartonSize) {
    public Load {
      if (pieces < 1 || pieceLb.signum() <= 0 || packSize < 1 || cartonSize < 1) {
        throw new IllegalArgumentException("Nothing to send of " + sku);
      }
    }

    private long pieceWeight() {
      return Math.max(1, millionths(pieceLb, RoundingMode.CEILING));
    }

    /** As many pieces as fit into the room, in the largest whole unit of which one fits. */
    private int perParcel(long room) {
      int fitting = (int) Math.min(Integer.MAX_VALUE, Math.max(1, room / pieceWeight()));
      int unit = fitting >= cartonSize ? cartonSize : fitting >= packSize ? packSize : 1;
      return fitting - fitting % unit;
    }
  }

  /** Some pieces of a SKU in one parcel. */
  public record Contents(Sku sku, int pieces) {}

  /**
   * Parcels that hold and weigh the same.
   *
   * @param count how many there are of them
   * @param contents what is in each
   * @param weightLb what each weighs with its box, in pounds, rounded up to a tenth
   */
  public record AlikeParcels(int count, List<Contents> contents, BigDecimal weightLb) {
    public AlikeParcels {
      contents = List.copyOf(contents);
    }
  }

  /**
   * Plans the parcels.
   *
   * @param maxParcelLb the house's own limit for one parcel, in pounds
   * @param tareLb what an empty box weighs with its filling, in pounds
   */
  public static ParcelPlan of(
      List<Load> loads, Carrier carrier, BigDecimal maxParcelLb, BigDecimal tareLb) {
    BigDecimal limit =
        maxParcelLb
            .min(BigDecimal.valueOf(carrier.maxParcelLb()))
            .setScale(TOLD_SCALE, RoundingMode.FLOOR);
    long tare = millionths(tareLb, RoundingMode.CEILING);
    long room = millionths(limit, RoundingMode.FLOOR) - tare;
    if (room <= 0) {
      throw new IllegalArgumentException("An empty box is heavier than a parcel may be");
    }
    List<AlikeParcels> alike = new ArrayList<>();
    List<Load> rests = new ArrayList<>();
    for (Load load : loads) {
      int perParcel = load.perParcel(room);
      int full = load.pieces() / perParcel;
      int rest = load.pieces() % perParcel;
      if (full > 0) {
        Contents contents = new Contents(load.sku(), perParcel);
        long weight = tare + perParcel * load.pieceWeight();
        alike.add(new AlikeParcels(full, List.of(contents), told(weight)));
      }
      if (rest > 0) {
        rests.add(new Load(load.sku(), rest, load.pieceLb(), load.packSize(), load.cartonSize()));
      }
    }
    for (OpenParcel parcel : shared(rests, room)) {
      alike.add(new AlikeParcels(1, parcel.contents, told(tare + parcel.weight)));
    }
    return new ParcelPlan(carrier, alike);
  }

  /** How many parcels there are. */
  public int parcels() {
    return alike.stream().mapToInt(AlikeParcels::count).sum();
  }

  /** What all parcels weigh together, in pounds: the sum of what is told for each. */
  public BigDecimal weightLb() {
    return alike.stream()
        .map(some -> some.weightLb().multiply(BigDecimal.valueOf(some.count())))
        .reduce(BigDecimal.ZERO.setScale(TOLD_SCALE), BigDecimal::add);
  }

  /** The heaviest first, each into the first parcel with room: never far from the fewest. */
  private static List<OpenParcel> shared(List<Load> rests, long room) {
    List<OpenParcel> open = new ArrayList<>();
    rests.stream()
        .sorted(Comparator.comparingLong((Load rest) -> restWeight(rest)).reversed())
        .forEach(
            rest -> {
              long weight = restWeight(rest);
              open.stream()
                  .filter(parcel -> parcel.weight + weight <= room)
                  .findFirst()
                  .orElseGet(
                      () -> {
                        open.add(new OpenParcel());
                        return open.get(open.size() - 1);
                      })
                  .put(new Contents(rest.sku(), rest.pieces()), weight);
            });
    return open;
  }

  private static long restWeight(Load rest) {
    return rest.pieces() * rest.pieceWeight();
  }

  private static long millionths(BigDecimal pounds, RoundingMode rounding) {
    return pounds.setScale(SCALE, rounding).unscaledValue().longValueExact();
  }

  private static BigDecimal told(long millionths) {
    return BigDecimal.valueOf(millionths, SCALE).setScale(TOLD_SCALE, RoundingMode.CEILING);
  }

  private static final class OpenParcel {
    private final List<Contents> contents = new ArrayList<>();
    private long weight;

    private void put(Contents some, long itsWeight) {
      contents.add(some);
      weight += itsWeight;
    }
  }
}

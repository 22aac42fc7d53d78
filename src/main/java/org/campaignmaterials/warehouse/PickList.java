package org.campaignmaterials.warehouse;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderInWork;
import org.campaignmaterials.ordering.OrderLine;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.shared.RuleViolations;

/**
 * What one warehouse fetches for one order at one time. Its life begins when the order is released
 * to it; the picker says what was on the shelves, the packer what went into which parcel, and it is
 * closed when the last parcel has left. Whole kits only: what is left of a broken one goes back.
 */
@Entity
@Table(name = "pick_list")
class PickList {
  @Id
  @Column(name = "pick_list_number")
  private String number;

  @Column(name = "order_number")
  private String orderNumber;

  private String warehouse;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Column(name = "released_at")
  private Instant releasedAt;

  @Column(name = "released_by")
  private long releasedBy;

  @ElementCollection
  @CollectionTable(name = "pick_list_line", joinColumns = @JoinColumn(name = "pick_list_number"))
  @MapKeyColumn(name = "line")
  @Column(name = "units")
  private Map<Integer, Integer> units = new HashMap<>();

  @OneToMany(mappedBy = "list", cascade = CascadeType.PERSIST, orphanRemoval = true)
  @OrderBy("sku")
  private List<Pick> picks = new ArrayList<>();

  protected PickList() {}

  /**
   * A list that somebody takes to the shelves.
   *
   * @param units what it fetches of each line of the order, by the line's number
   */
  PickList(
      String number,
      Order order,
      String warehouse,
      SortedMap<Integer, Integer> units,
      Instant releasedAt,
      long releasedBy) {
    this.number = number;
    this.orderNumber = order.number().text();
    this.warehouse = warehouse;
    this.stage = Stage.PICKING;
    this.releasedAt = releasedAt;
    this.releasedBy = releasedBy;
    this.units.putAll(units);
    pieces(order, units).forEach((sku, quantity) -> picks.add(new Pick(this, sku, quantity)));
  }

  /** The pieces that make so many units of each line. */
  static SortedMap<Sku, Integer> pieces(Order order, Map<Integer, Integer> units) {
    SortedMap<Sku, Integer> pieces = new TreeMap<>();
    units.forEach(
        (line, count) ->
            order
                .line(line)
                .pieces()
                .forEach((sku, each) -> pieces.merge(sku, each * count, Integer::sum)));
    pieces.values().removeIf(quantity -> quantity == 0);
    return pieces;
  }

  /**
   * Takes down what was on the shelves. The lines that stand first in the order get first.
   *
   * @param found for every SKU of the list, within what was expected
   * @return what the lines lack now
   */
  List<Lack> picked(Map<Sku, Found> found, Order order) {
    mustBe(Stage.PICKING);
    picks.forEach(pick -> pick.found(found.get(pick.sku())));
    Map<Sku, Integer> onTable = picks.stream().collect(Collectors.toMap(Pick::sku, Pick::picked));
    Map<Sku, Integer> missing =
        picks.stream()
            .collect(Collectors.toMap(Pick::sku, pick -> pick.expected() - pick.picked()));
    List<Lack> lacks = new ArrayList<>();
    for (OrderLine line : order.lines()) {
      int wanted = units.getOrDefault(line.line(), 0);
      SortedMap<Sku, Integer> each = line.pieces();
      int whole =
          each.entrySet().stream()
              .mapToInt(piece -> onTable.getOrDefault(piece.getKey(), 0) / piece.getValue())
              .min()
              .orElse(0);
      int got = Math.min(wanted, whole);
      each.forEach((sku, of) -> onTable.merge(sku, -of * got, Integer::sum));
      if (got < wanted) {
        units.put(line.line(), got);
        each.forEach(
            (sku, of) ->
                lacks.addAll(
                    lacks(line.line(), sku, of * (wanted - got), missing, found.get(sku))));
      }
    }
    stage = isEmpty() ? Stage.CLOSED : Stage.PICKED;
    return lacks;
  }

  private static List<Lack> lacks(
      int line, Sku sku, int quantity, Map<Sku, Integer> missing, Found found) {
    List<Lack> lacks = new ArrayList<>();
    int gone = Math.min(quantity, missing.get(sku));
    if (gone > 0) {
      missing.merge(sku, -gone, Integer::sum);
      lacks.add(new Lack(line, sku, gone, found.reason().orElse(ShortReason.NOT_FOUND).missing()));
    }
    if (quantity > gone) {
      lacks.add(new Lack(line, sku, quantity - gone, OrderInWork.Missing.LEFT_OVER));
    }
    return lacks;
  }

  /** Whether it was picked just so already: the same form was sent twice. */
  boolean wasPicked(Map<Sku, Found> found) {
    return stage != Stage.PICKING
        && picks.stream().allMatch(pick -> pick.says(found.get(pick.sku())));
  }

  /** The picker says again what lies on the table: what the lines were left with, or fewer. */
  void pickedAgain(Order order) {
    mustBe(Stage.PICKED);
    SortedMap<Sku, Integer> wanted = pieces(order, units);
    picks.removeIf(pick -> !wanted.containsKey(pick.sku()));
    picks.forEach(pick -> pick.expectedAnew(wanted.get(pick.sku())));
    stage = Stage.PICKING;
  }

  /**
   * Recalled pieces come off the list, and whatever else their lines are made of.
   *
   * @param taken units of those lines, by line
   * @param recalled the SKUs of which nothing may stay on it
   */
  void takenOut(SortedMap<Integer, Integer> taken, Set<Sku> recalled, Order order) {
    taken.forEach((line, some) -> units.merge(line, -some, Integer::sum));
    picks.removeIf(pick -> recalled.contains(pick.sku()));
    if (stage == Stage.PICKING) {
      SortedMap<Sku, Integer> wanted = pieces(order, units);
      picks.removeIf(pick -> !wanted.containsKey(pick.sku()));
      picks.forEach(pick -> pick.expectedAnew(wanted.get(pick.sku())));
    }
    if (isEmpty()) {
      stage = Stage.CLOSED;
    }
  }

  /** Nobody fetches it after all; everything lies on its shelf. */
  void givenBack() {
    mustBe(Stage.PICKING);
    stage = Stage.CLOSED;
  }

  void packed() {
    mustBe(Stage.PICKED);
    stage = Stage.PACKED;
  }

  /** Its parcels were opened again. */
  void unpacked() {
    mustBe(Stage.PACKED);
    stage = Stage.PICKED;
  }

  /** The last parcel left. */
  void left() {
    mustBe(Stage.PACKED);
    stage = Stage.CLOSED;
  }

  /**
   * Holds a step to its place.
   *
   * @throws RuleViolations when somebody else has taken the step already
   */
  void mustBe(Stage expected) {
    if (stage != expected) {
      throw new RuleViolations("", "pick_list_moved_on", number);
    }
  }

  private boolean isEmpty() {
    return units.values().stream().allMatch(count -> count == 0);
  }

  String number() {
    return number;
  }

  OrderNumber order() {
    return new OrderNumber(orderNumber);
  }

  String warehouse() {
    return warehouse;
  }

  Stage stage() {
    return stage;
  }

  Instant releasedAt() {
    return releasedAt;
  }

  /** The id of the account that took it. */
  long releasedBy() {
    return releasedBy;
  }

  /** What it fetches, and once it was picked what it brought, of each line of the order. */
  SortedMap<Integer, Integer> units() {
    SortedMap<Integer, Integer> some = new TreeMap<>(units);
    some.values().removeIf(count -> count == 0);
    return some;
  }

  List<Pick> picks() {
    return List.copyOf(picks);
  }
}

package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderStatus;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.stock.AllocatedPieces;
import org.campaignmaterials.stock.StockLedger;
import org.campaignmaterials.stock.WaitingPieces;

/**
 * What a warehouse has to do. Each part is read from where the work stands anyway (promises by
 * their place in the queue, pick lists by their stage) and behind the last row that was seen, so
 * that it costs the same however many orders there have ever been. Counts stop at {@value
 * #COUNT_MAX}.
 */
@ApplicationScoped
@Transactional
class Board {
  static final int PAGE_SIZE = 25;

  /** Further counting would help nobody. */
  static final int COUNT_MAX = 100;

  /** Promises that are looked at to count orders: one may have several. */
  private static final int PROMISES_MAX = 4 * COUNT_MAX;

  /** A day that is this near wants attention, in days. */
  private static final int SOON = 3;

  @Inject StockLedger ledger;
  @Inject Orders orders;
  @Inject PickLists lists;
  @Inject Clock clock;

  /** A page of a part of the board. {@code next} is empty on the last one. */
  record Page(List<BoardView.Row> rows, String next) {}

  /** How many there are; more than {@value #COUNT_MAX} are told as that many. */
  int count(Tab tab, String warehouse) {
    int found =
        switch (tab) {
          case TO_PICK -> decided(ledger.toFetch(warehouse, 0, PROMISES_MAX));
          case BACKORDERED -> decided(ledger.waiting(0, PROMISES_MAX));
          case IN_REVIEW -> orders.inReview(0, COUNT_MAX + 1).size();
          case SENT -> lists.underway(warehouse, "", COUNT_MAX + 1).size();
          default -> lists.countInStage(warehouse, tab.stage().orElseThrow(), COUNT_MAX + 1);
        };
    return Math.min(found, COUNT_MAX + 1);
  }

  /**
   * The next rows.
   *
   * @param after what the page before named as its next; empty for the first page
   */
  Page page(Tab tab, String warehouse, String after) {
    return switch (tab) {
      case TO_PICK -> toPick(warehouse, place(after));
      case BACKORDERED -> waiting(place(after));
      case IN_REVIEW -> inReview(place(after));
      case SENT -> sent(warehouse, after);
      default -> inWork(warehouse, tab.stage().orElseThrow(), after);
    };
  }

  private Page toPick(String warehouse, long after) {
    SortedMap<Long, String> found = ledger.toFetch(warehouse, after, PROMISES_MAX);
    List<BoardView.Row> rows = new ArrayList<>();
    for (Order order : orders.byNumbers(firstPage(found))) {
      if (order.status() != OrderStatus.IN_REVIEW) {
        List<AllocatedPieces> here =
            ledger.allocatedTo(order.number().text()).stream()
                .filter(pieces -> pieces.warehouse().equals(warehouse))
                .toList();
        rows.add(
            row(
                order,
                "",
                here.stream().mapToInt(AllocatedPieces::unfetched).sum(),
                !order.lookFirst()));
      }
    }
    return new Page(rows, next(found));
  }

  private Page waiting(long after) {
    SortedMap<Long, String> found = ledger.waiting(after, PROMISES_MAX);
    List<BoardView.Row> rows = new ArrayList<>();
    for (Order order : orders.byNumbers(firstPage(found))) {
      if (order.status() != OrderStatus.IN_REVIEW) {
        int pieces =
            ledger.waitedForBy(order.number().text()).stream()
                .mapToInt(WaitingPieces::quantity)
                .sum();
        rows.add(row(order, "", pieces, false));
      }
    }
    return new Page(rows, next(found));
  }

  private Page inReview(long after) {
    List<Order> found = orders.inReview(after, PAGE_SIZE + 1);
    List<Order> shown = found.stream().limit(PAGE_SIZE).toList();
    return new Page(
        shown.stream().map(order -> row(order, "", ordered(order), false)).toList(),
        found.size() > PAGE_SIZE ? Long.toString(shown.get(PAGE_SIZE - 1).queueNumber()) : "");
  }

  private Page inWork(String warehouse, Stage stage, String after) {
    List<PickList> found = lists.inStage(warehouse, stage, after, PAGE_SIZE + 1);
    List<PickList> shown = found.stream().limit(PAGE_SIZE).toList();
    List<BoardView.Row> rows = new ArrayList<>();
    for (PickList list : shown) {
      Order order = orders.byNumber(list.order()).orElseThrow();
      rows.add(row(order, list.number(), pieces(order, list.units()), false));
    }
    return new Page(rows, found.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).number() : "");
  }

  private Page sent(String warehouse, String before) {
    List<Shipment> found = lists.underway(warehouse, before, PAGE_SIZE + 1);
    List<Shipment> shown = found.stream().limit(PAGE_SIZE).toList();
    List<BoardView.Row> rows = new ArrayList<>();
    for (Shipment shipment : shown) {
      Order order = orders.byNumber(shipment.order()).orElseThrow();
      rows.add(row(order, shipment.pickList(), pieces(order, shipment.units()), false));
    }
    return new Page(rows, found.size() > PAGE_SIZE ? shown.get(PAGE_SIZE - 1).number() : "");
  }

  private BoardView.Row row(Order order, String pickList, int pieces, boolean mayRelease) {
    LocalDate today = LocalDate.now(clock);
    LocalDate placedOn = order.placedAt().atZone(clock.getZone()).toLocalDate();
    Optional<LocalDate> neededBy = order.neededBy();
    return new BoardView.Row(
        order.number().text(),
        pickList,
        order.status().code(),
        ChronoUnit.DAYS.between(placedOn, today),
        neededBy,
        neededBy.filter(day -> day.isBefore(today.plusDays(SOON))).isPresent(),
        pieces,
        order.shipState(),
        order.confidential(),
        order.lookFirst(),
        mayRelease);
  }

  private static int pieces(Order order, Map<Integer, Integer> units) {
    return PickList.pieces(order, units).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int ordered(Order order) {
    return order.lines().stream()
        .mapToInt(line -> line.open() * line.pieces().values().stream().mapToInt(i -> i).sum())
        .sum();
  }

  /** Without those in review: their stock is only held. */
  private int decided(SortedMap<Long, String> found) {
    return (int) orders.countDecided(found.values().stream().limit(COUNT_MAX + 1L).toList());
  }

  private static List<String> firstPage(SortedMap<Long, String> found) {
    return found.values().stream().limit(PAGE_SIZE).toList();
  }

  private static String next(SortedMap<Long, String> found) {
    return found.size() <= PAGE_SIZE
        ? ""
        : found.entrySet().stream()
            .skip(PAGE_SIZE - 1L)
            .findFirst()
            .map(Map.Entry::getKey)
            .map(place -> Long.toString(place))
            .orElse("");
  }

  private static long place(String after) {
    return after.matches("[0-9]{1,18}") ? Long.parseLong(after) : 0;
  }
}

package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an order is, for whoever holds its link.
 *
 * @param status its code ({@code in_review}), which decides the words under {@code
 *     ordering.status.…}
 * @param justPlaced whether the requester comes from placing it: thanks, and the draft is forgotten
 * @param link the whole address of this page with its key
 * @param email where the same link was sent; empty after it was erased
 * @param letterCameBack whether the last letter about it could not be delivered
 * @param notices what is said before its state
 * @param arrival when what can leave will probably arrive
 * @param mayBeCancelled shows the form that cancels
 * @param cancelPath where that form goes
 * @param key goes with that form
 * @param home the number of the coalition that the order is for, if its manager reads; empty for
 *     everybody else
 */
public record StatusView(
    String orderNumber,
    String status,
    LocalDate placedOn,
    boolean justPlaced,
    String link,
    String email,
    boolean letterCameBack,
    List<OrderNotice.Said> notices,
    List<Line> lines,
    List<Parcel> parcels,
    Optional<Arrival> arrival,
    boolean mayBeCancelled,
    String cancelPath,
    String key,
    Optional<String> home) {

  /**
   * How far along the path of an order that goes well: 1 placed, 2 packed, 3 on its way, 4 there.
   */
  public int step() {
    return switch (status) {
      case "picking", "packed" -> 2;
      case "partially_shipped", "shipped" -> 3;
      case "delivered" -> 4;
      default -> 1;
    };
  }

  /** Whether the order came to an end before it was sent. */
  public boolean ended() {
    return status.equals("cancelled") || status.equals("declined");
  }

  /**
   * What was ordered.
   *
   * @param mark of the edition that was sent, if it may have to be replaced one day; empty for kits
   *     and for what was not sent
   */
  public record Line(
      String sku,
      String mark,
      String title,
      String kind,
      String language,
      String languageName,
      int ordered,
      int allocated,
      int backordered,
      int shipped,
      int cancelled) {}

  /**
   * @param trackingNumber empty when the carrier gave none
   * @param state its code, which decides the words under {@code ordering.parcel.…}
   */
  public record Parcel(String carrier, String trackingNumber, LocalDate shippedOn, String state) {}
}

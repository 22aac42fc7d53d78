package org.campaignmaterials.ordering;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far an order is. {@link #NEXT} says what may follow what; a test over every status fails when
 * one is forgotten.
 */
public enum OrderStatus {
  /** Above the limit: campaign staff read it first; its stock is held for a stated time. */
  IN_REVIEW,
  /** All of it is promised. */
  PLACED,
  /** Some or all of it waits for stock. */
  BACKORDERED,
  /** A warehouse fetches it. */
  PICKING,
  /** It lies packed. */
  PACKED,
  /** Some of it has left. */
  PARTIALLY_SHIPPED,
  /** All of it has left. */
  SHIPPED,
  /** The carrier or the recipient says that it arrived. */
  DELIVERED,
  /** Nobody wants it any more. */
  CANCELLED,
  /** Campaign staff said no. */
  DECLINED;

  /** What may follow. */
  static final Map<OrderStatus, Set<OrderStatus>> NEXT = new EnumMap<>(OrderStatus.class);

  static {
    NEXT.put(IN_REVIEW, EnumSet.of(PLACED, BACKORDERED, CANCELLED, DECLINED));
    NEXT.put(PLACED, EnumSet.of(BACKORDERED, PICKING, CANCELLED, DECLINED));
    NEXT.put(BACKORDERED, EnumSet.of(PLACED, PICKING, CANCELLED, DECLINED));
    // All that was fetched may turn out to be recalled, and is taken out.
    NEXT.put(PICKING, EnumSet.of(PLACED, BACKORDERED, PACKED, PARTIALLY_SHIPPED, CANCELLED));
    NEXT.put(
        PACKED, EnumSet.of(PLACED, BACKORDERED, PICKING, PARTIALLY_SHIPPED, SHIPPED, CANCELLED));
    // Parcels may come back: all of them, some, or the last one that nobody wants again.
    NEXT.put(
        PARTIALLY_SHIPPED,
        EnumSet.of(PLACED, BACKORDERED, PICKING, PACKED, SHIPPED, DELIVERED, CANCELLED));
    NEXT.put(SHIPPED, EnumSet.of(PLACED, BACKORDERED, PARTIALLY_SHIPPED, DELIVERED, CANCELLED));
    // Somebody may have said so by mistake.
    NEXT.put(DELIVERED, EnumSet.of(SHIPPED));
    NEXT.put(CANCELLED, EnumSet.noneOf(OrderStatus.class));
    NEXT.put(DECLINED, EnumSet.noneOf(OrderStatus.class));
  }

  /** The code in the API: {@code in_review}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<OrderStatus> ofCode(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }

  boolean mayBecome(OrderStatus next) {
    return NEXT.get(this).contains(next);
  }

  /** Whether the requester may still take it back: nobody has begun to fetch it. */
  public boolean mayBeCancelled() {
    return isWaiting();
  }

  /** Whether it makes sense to say when what it holds will probably arrive. */
  boolean mayArrive() {
    return this == PLACED
        || this == BACKORDERED
        || this == PICKING
        || this == PACKED
        || this == PARTIALLY_SHIPPED
        || this == SHIPPED;
  }

  /** Whether no warehouse has begun with it. */
  private boolean isWaiting() {
    return this == IN_REVIEW || this == PLACED || this == BACKORDERED;
  }

  /** Whether something of it may still wait for stock. */
  boolean isOpen() {
    return isWaiting() || this == PICKING || this == PACKED || this == PARTIALLY_SHIPPED;
  }
}

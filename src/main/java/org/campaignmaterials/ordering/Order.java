package org.campaignmaterials.ordering;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shipping.ShippingEstimate;

/**
 * An order. Its life begins when it is placed, with what the shelves could promise allocated to it;
 * what is missing waits until stock comes in. Above the limit it begins in review instead. It ends
 * when the last piece has left, or when it is cancelled or declined before that. It changes only by
 * the verbs below, each of which checks that the order may take that step.
 */
@Entity
@Table(name = "material_order")
public class Order {
  @Id
  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "queue_number")
  private long queueNumber;

  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  private String sector;

  @Column(name = "intended_use")
  private String intendedUse;

  @Column(name = "needed_by")
  private LocalDate neededBy;

  @Column(name = "ship_state")
  private String shipState;

  private String zip3;

  @Column(name = "credited_coalition")
  private String creditedCoalition;

  @Column(name = "for_coalition")
  private String forCoalition;

  private boolean confidential;

  @Column(name = "follow_up")
  private boolean followUp;

  @Enumerated(EnumType.STRING)
  @Column(name = "spoken")
  private Language spoken;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  @Embedded private OrderReview review;
  @Embedded private ToldShipping shipping;

  @Column(name = "closed_at")
  private Instant closedAt;

  @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
  @OrderBy("line")
  private List<OrderLine> lines = new ArrayList<>();

  protected Order() {}

  /** An order as its requester sent it and the rules let it pass; its lines are added next. */
  Order(OrderNumber number, long queueNumber, PlacedBy by, CheckedForm checked, Instant placedAt) {
    OrderForm form = checked.form();
    this.orderNumber = number.text();
    this.queueNumber = queueNumber;
    this.sector = form.contact().sector();
    this.intendedUse = form.intendedUse().isEmpty() ? null : form.intendedUse();
    this.neededBy = form.neededBy().orElse(null);
    this.shipState = checked.address().state().code();
    this.zip3 = checked.address().zip3();
    this.creditedCoalition = form.coalition().isEmpty() ? null : form.coalition();
    this.forCoalition = by.forCoalition().orElse(null);
    this.confidential = form.confidential();
    this.followUp = form.followUp();
    this.spoken = by.language();
    this.placedAt = placedAt;
    this.placedBy = by.who();
    this.review = OrderReview.none();
    this.shipping = new ToldShipping(checked.shipping());
    for (CheckedForm.Line line : checked.lines()) {
      lines.add(
          new OrderLine(this, line.line(), line.edition().sku(), line.quantity(), line.pieces()));
    }
  }

  /** Begins in review: its stock is held until then. */
  void beginInReview(Instant until) {
    status = OrderStatus.IN_REVIEW;
    review.hold(until);
  }

  /** Begins as placed, or waiting when not all could be promised. */
  void begin(boolean allAllocated, boolean staffShouldLookFirst) {
    status = allAllocated ? OrderStatus.PLACED : OrderStatus.BACKORDERED;
    review.askToLookFirst(staffShouldLookFirst);
  }

  /** Takes the status that follows from what is promised to it now. */
  void allocationChanged(boolean allAllocated) {
    if (status == OrderStatus.PLACED || status == OrderStatus.BACKORDERED) {
      OrderStatus now = allAllocated ? OrderStatus.PLACED : OrderStatus.BACKORDERED;
      if (now != status) {
        become(now);
      }
    }
  }

  /** The time for which its stock was held is over; it stays in review. */
  void holdEnded() {
    review.endHold();
  }

  /** Campaign staff read it and let it go on. */
  void approve(String by, Instant at, String note, boolean allAllocated) {
    if (status == OrderStatus.IN_REVIEW) {
      become(allAllocated ? OrderStatus.PLACED : OrderStatus.BACKORDERED);
      review.endHold();
    } else if (!lookFirst()) {
      throw new RuleViolations("", "order_not_in_review", orderNumber);
    }
    review.decided(by, at, note);
  }

  /** Campaign staff read it and said no. */
  void decline(String by, Instant at, String note) {
    if (status != OrderStatus.IN_REVIEW && !lookFirst()) {
      throw new RuleViolations("", "order_not_in_review", orderNumber);
    }
    become(OrderStatus.DECLINED);
    lines.forEach(OrderLine::cancelOpen);
    closedAt = at;
    review.decided(by, at, note);
  }

  /** The requester takes it back. */
  void cancel(Instant at) {
    if (!status.mayBeCancelled()) {
      throw new RuleViolations("", "order_not_cancellable", orderNumber);
    }
    become(OrderStatus.CANCELLED);
    lines.forEach(OrderLine::cancelOpen);
    review.askToLookFirst(false);
    closedAt = at;
  }

  /**
   * Takes the status that follows from how far its pieces are.
   *
   * @param inWarehouse PICKING or PACKED while some of it is on its way to the door
   * @param allAllocated whether all that is still to be sent is promised
   * @param allArrived whether no parcel is under way
   * @param at when that is: an order of which nothing is open is over, until a parcel comes back;
   *     that an arrival is taken back does not end it anew, so that nobody is known any longer for
   *     somebody's mistake
   */
  void follow(
      Optional<OrderStatus> inWarehouse, boolean allAllocated, boolean allArrived, Instant at) {
    OrderStatus now = followed(inWarehouse, allAllocated, allArrived);
    if (now != status) {
      boolean takenBack = status == OrderStatus.DELIVERED && now == OrderStatus.SHIPPED;
      become(now);
      if (!takenBack) {
        closedAt = now.isOpen() ? null : at;
      }
    }
  }

  /**
   * Some of what it waited for was recalled and is cancelled. What is in a warehouse's hands stays
   * there; an order of which nothing is left is over.
   */
  void partRecalled(boolean allAllocated, boolean allArrived, Instant at) {
    if (status != OrderStatus.IN_REVIEW) {
      boolean inWarehouse = status == OrderStatus.PICKING || status == OrderStatus.PACKED;
      follow(inWarehouse ? Optional.of(status) : Optional.empty(), allAllocated, allArrived, at);
    } else if (lines.stream().noneMatch(line -> line.open() > 0)) {
      become(OrderStatus.CANCELLED);
      review.endHold();
      closedAt = at;
    }
    if (status == OrderStatus.CANCELLED) {
      review.askToLookFirst(false);
    }
  }

  private OrderStatus followed(
      Optional<OrderStatus> inWarehouse, boolean allAllocated, boolean allArrived) {
    boolean anyLeft = lines.stream().anyMatch(line -> line.shipped() > 0);
    if (lines.stream().noneMatch(line -> line.open() > 0)) {
      if (!anyLeft) {
        return OrderStatus.CANCELLED;
      }
      return allArrived ? OrderStatus.DELIVERED : OrderStatus.SHIPPED;
    }
    if (anyLeft) {
      return OrderStatus.PARTIALLY_SHIPPED;
    }
    return inWarehouse.orElse(allAllocated ? OrderStatus.PLACED : OrderStatus.BACKORDERED);
  }

  private void become(OrderStatus next) {
    if (!status.mayBecome(next)) {
      throw new RuleViolations("", "order_step_not_allowed", orderNumber);
    }
    status = next;
  }

  public OrderNumber number() {
    return new OrderNumber(orderNumber);
  }

  /** When it ended; empty while it goes on. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  /** Its place among those who wait for stock: the smaller, the older. */
  public long queueNumber() {
    return queueNumber;
  }

  public OrderStatus status() {
    return status;
  }

  public String sector() {
    return sector;
  }

  public Optional<IntendedUse> intendedUse() {
    return Optional.ofNullable(intendedUse).flatMap(IntendedUse::ofCode);
  }

  public Optional<LocalDate> neededBy() {
    return Optional.ofNullable(neededBy);
  }

  public String shipState() {
    return shipState;
  }

  public String zip3() {
    return zip3;
  }

  /** The coalition that is credited with it because the form named it. */
  public Optional<String> creditedCoalition() {
    return Optional.ofNullable(creditedCoalition);
  }

  /** The coalition that it belongs to because its manager placed it. */
  public Optional<String> forCoalition() {
    return Optional.ofNullable(forCoalition);
  }

  public boolean confidential() {
    return confidential;
  }

  public boolean followUp() {
    return followUp;
  }

  /** The language in which its requester reads. */
  public Language language() {
    return spoken;
  }

  public Instant placedAt() {
    return placedAt;
  }

  public String placedBy() {
    return placedBy;
  }

  /** Whether campaign staff should look at it before it is picked; nobody else is told. */
  public boolean lookFirst() {
    return review.lookFirst();
  }

  OrderReview review() {
    return review;
  }

  public ShippingEstimate shipping() {
    return shipping.estimate();
  }

  public List<OrderLine> lines() {
    return List.copyOf(lines);
  }

  /** The line with this number. */
  public OrderLine line(int number) {
    return lines.stream()
        .filter(line -> line.line() == number)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(orderNumber + " has no line " + number));
  }
}

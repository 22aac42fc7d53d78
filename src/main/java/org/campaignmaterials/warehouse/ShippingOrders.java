package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.ordering.OrderInWork;
import org.campaignmaterials.ordering.OrderNumber;
import org.campaignmaterials.ordering.Orders;
import org.campaignmaterials.ordering.Recipient;
import org.campaignmaterials.shared.NotFound;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shipping.ShippingAddress;

/**
 * Lets parcels leave: the ledger's SHIPMENT entries, the order's lines, what the requester sees and
 * hears, and the news for others, all in one transaction.
 */
@ApplicationScoped
public class ShippingOrders {
  @Inject Workbench bench;
  @Inject PickLists lists;
  @Inject Orders orders;
  @Inject AuditTrail audit;
  @Inject Event<ShipmentDispatched> dispatched;
  @Inject Clock clock;

  /**
   * What is odd about the tracking numbers of parcels that leave together, if anything: staff
   * decide, and may be right. A number belongs to one parcel, of whatever order.
   */
  @Transactional
  List<RuleViolation> warnings(List<Handover> handovers) {
    List<RuleViolation> odd = new ArrayList<>();
    Map<String, String> parcels = new HashMap<>();
    for (Handover handover : handovers) {
      String tracking = handover.tracking().text();
      if (!tracking.isEmpty()) {
        String field = handover.field() + "trackingNumber";
        handover.tracking().warning(handover.carrier(), field).ifPresent(odd::add);
        Optional.ofNullable(parcels.putIfAbsent(tracking, handover.shipment()))
            .or(() -> lists.otherWithTracking(tracking, handover.shipment()))
            .map(other -> new RuleViolation(field, "tracking_used", other))
            .ifPresent(odd::add);
      }
    }
    return odd;
  }

  /**
   * Hands parcels of one order to their carriers. A parcel that left just so already is left alone.
   *
   * @throws RuleViolations when a carrier can't take one, or it has left otherwise
   */
  @RetriedOnConflict
  @Transactional
  public void dispatch(OrderNumber number, List<Handover> handovers) {
    bench.with(
        number,
        work -> {
          List<Shipment> leaving = new ArrayList<>();
          List<Handover> how = new ArrayList<>();
          for (Handover handover : handovers) {
            Shipment shipment = lists.freshShipment(handover.shipment());
            if (!shipment.order().equals(number)) {
              throw new NotFound("parcel");
            }
            if (!shipment.leftBy(handover)) {
              leaving.add(shipment);
              how.add(handover);
            }
          }
          check(work.order(), leaving, how);
          LocalDate today = LocalDate.now(clock);
          for (int index = 0; index < leaving.size(); index++) {
            leave(work, leaving.get(index), how.get(index), today);
          }
          if (!leaving.isEmpty()) {
            closeLists(leaving);
            work.tellShipped();
          }
          return null;
        });
  }

  private void leave(OrderInWork work, Shipment shipment, Handover handover, LocalDate today) {
    work.ship(shipment.leaves(handover, today));
    audit.record(
        "order.shipped",
        "order " + shipment.order(),
        AuditedFields.NONE,
        AuditedFields.of(AuditedField.PARCEL, shipment.number())
            .with(AuditedField.CARRIER, shipment.tracked()));
    dispatched.fire(
        new ShipmentDispatched(
            shipment.order(),
            shipment.number(),
            PickList.pieces(work.order(), shipment.units()),
            today));
  }

  private void closeLists(List<Shipment> leaving) {
    Set<String> numbers = new TreeSet<>();
    leaving.forEach(shipment -> numbers.add(shipment.pickList()));
    for (String number : numbers) {
      PickList list = lists.byNumber(number);
      if (lists.parcelsOf(list).stream().noneMatch(each -> each.state() == Shipment.State.PACKED)) {
        list.left();
      }
    }
  }

  private void check(Order order, List<Shipment> leaving, List<Handover> handovers) {
    Problems problems = new Problems();
    Optional<ShippingAddress> to =
        orders.recipientOf(order).map(Recipient::address).map(ShippingAddress::of);
    for (int index = 0; index < leaving.size(); index++) {
      Handover handover = handovers.get(index);
      BigDecimal most = BigDecimal.valueOf(handover.carrier().maxParcelLb());
      String field = handover.field() + "carrier";
      if (leaving.get(index).weightLb().compareTo(most) > 0) {
        problems.add(field, "parcel_too_heavy", handover.carrier().displayName(), most.intValue());
      } else if (to.isPresent() && !to.get().allowedCarriers().contains(handover.carrier())) {
        problems.add(field, "carrier_not_there", handover.carrier().displayName());
      }
    }
    problems.throwIfAny();
  }
}

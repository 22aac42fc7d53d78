package org.campaignmaterials.warehouse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.SortedMap;
import org.campaignmaterials.audit.AuditTrail;
import org.campaignmaterials.audit.AuditedField;
import org.campaignmaterials.audit.AuditedFields;
import org.campaignmaterials.catalog.Sku;
import org.campaignmaterials.database.RetriedOnConflict;
import org.campaignmaterials.ordering.Order;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolations;
import org.campaignmaterials.shared.Typed;

/** What becomes of parcels that left: they arrive, or they come back. */
@ApplicationScoped
public class ParcelsUnderway {
  private static final int NOTE_MAX = 200;

  @Inject Workbench bench;
  @Inject PickLists lists;
  @Inject AuditTrail audit;
  @Inject Event<ShipmentDelivered> delivered;
  @Inject Event<DeliveryTakenBack> takenBack;
  @Inject Event<ShipmentReturned> returned;
  @Inject Clock clock;

  /**
   * A parcel arrived, as the carrier's page or the recipient says.
   *
   * @param note how that is known; may be empty
   */
  @RetriedOnConflict
  @Transactional
  public void arrived(String number, String note) {
    String words = checked(note, false);
    Shipment known = lists.shipment(number);
    bench.with(
        known.order(),
        work -> {
          Shipment shipment = lists.freshShipment(number);
          if (shipment.state() != Shipment.State.DELIVERED) {
            LocalDate today = LocalDate.now(clock);
            shipment.arrived(today, words);
            work.arrived(number);
            audit.record(
                "parcel.delivered",
                "order " + shipment.order(),
                AuditedFields.NONE,
                parcel(number));
            delivered.fire(
                new ShipmentDelivered(
                    shipment.order(), number, pieces(work.order(), shipment), today));
          }
          return null;
        });
  }

  /**
   * That a parcel arrived was a mistake: it is on the way again, and nothing follows from an
   * arrival that was none.
   *
   * @throws RuleViolations when it has not left or has come back, or when those for whom it is have
   *     confirmed that it arrived
   */
  @RetriedOnConflict
  @Transactional
  public void notArrived(String number) {
    Shipment known = lists.shipment(number);
    bench.with(
        known.order(),
        work -> {
          Shipment shipment = lists.freshShipment(number);
          if (shipment.state() != Shipment.State.SHIPPED) {
            shipment.notArrived();
            work.notArrived(number);
            audit.record(
                "parcel.delivery_taken_back",
                "order " + shipment.order(),
                parcel(number),
                AuditedFields.NONE);
            takenBack.fire(new DeliveryTakenBack(shipment.order(), number));
          }
          return null;
        });
  }

  /**
   * Says anew with whom a parcel left, and under which number: a slip, or a number that was not
   * known yet. The requester's page follows at once; no letter is sent.
   *
   * @throws RuleViolations when it has not left, or has come back
   */
  @RetriedOnConflict
  @Transactional
  public void leftOtherwise(Handover handover) {
    bench.with(
        lists.shipment(handover.shipment()).order(),
        work -> {
          Shipment shipment = lists.freshShipment(handover.shipment());
          if (!shipment.leftBy(handover) || !shipment.service().equals(handover.service())) {
            String before = shipment.tracked();
            shipment.leftOtherwise(handover);
            work.leftOtherwise(shipment.number(), handover.carrier(), handover.tracking().text());
            audit.record(
                "parcel.corrected",
                "order " + shipment.order(),
                AuditedFields.of(AuditedField.CARRIER, before),
                AuditedFields.of(AuditedField.CARRIER, shipment.tracked())
                    .naming(AuditedField.PARCEL, shipment.number()));
          }
          return null;
        });
  }

  /**
   * A parcel came back. Its pieces go onto their shelf again, by entries that undo those by which
   * they left.
   *
   * @param note why, as the carrier says
   * @param sendAgain whether the order waits for the same again; else nobody wants it any more
   * @throws RuleViolations without a note, or when it is not under way
   */
  @RetriedOnConflict
  @Transactional
  public void cameBack(String number, String note, boolean sendAgain) {
    String words = checked(note, true);
    Shipment known = lists.shipment(number);
    bench.with(
        known.order(),
        work -> {
          Shipment shipment = lists.freshShipment(number);
          if (shipment.state() != Shipment.State.RETURNED) {
            LocalDate today = LocalDate.now(clock);
            shipment.cameBack(today, words);
            work.cameBack(number, shipment.units(), sendAgain);
            audit.record(
                "parcel.returned", "order " + shipment.order(), parcel(number), AuditedFields.NONE);
            returned.fire(
                new ShipmentReturned(
                    shipment.order(),
                    number,
                    shipment.warehouse(),
                    pieces(work.order(), shipment),
                    today));
          }
          return null;
        });
  }

  private static AuditedFields parcel(String number) {
    return AuditedFields.of(AuditedField.PARCEL, number);
  }

  private static SortedMap<Sku, Integer> pieces(Order order, Shipment shipment) {
    return PickList.pieces(order, shipment.units());
  }

  private static String checked(String note, boolean required) {
    Problems problems = new Problems();
    String words =
        Typed.line(
            problems,
            "note",
            Typed.trimmed(note).replaceAll("[\\r\\n\\t]+", " "),
            required,
            NOTE_MAX);
    problems.throwIfAny();
    return words;
  }
}

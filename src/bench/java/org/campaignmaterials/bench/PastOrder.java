package org.campaignmaterials.bench;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import org.campaignmaterials.shared.Secrets;

/**
 * One order of the past, and all rows that it left.
 *
 * @param shelves where its lines are taken from, the first line first
 * @param each how many pieces each line has
 * @param endedAt when it left or was cancelled; null for open ones
 * @param named whether its contact is not erased yet
 * @param coalition which one is credited with it; null for none
 */
record PastOrder(
    long queueNumber,
    Fate fate,
    List<Shelf> shelves,
    int each,
    LocalDateTime placedAt,
    LocalDateTime endedAt,
    boolean named,
    String coalition) {
  private static final BigDecimal WEIGHT = new BigDecimal("1.1");
  private static final int HOLD_DAYS = 5;
  private static final int LETTERS = 2;

  /** Behind those of the demonstration. */
  private static final long FIRST_LETTER = 1000;

  private static final long STAFF = 50;

  String number() {
    return "RRO-%d-%06d".formatted(placedAt.getYear(), queueNumber);
  }

  /** The numbers of its letters lie between this one and the next order's. */
  static long firstLetter(long queueNumber) {
    return FIRST_LETTER + queueNumber * LETTERS;
  }

  void write(Rows rows) throws SQLException {
    order(rows);
    for (int line = 1; line <= shelves.size(); line++) {
      line(rows, line, shelves.get(line - 1));
    }
    letter(rows, 0, "ordering.received", placedAt);
    if (fate.stage() != null) {
      fetched(rows);
    }
    if (fate.parcelState() != null) {
      packed(rows);
    }
    if (fate.hasLeft()) {
      left(rows);
    }
  }

  private void order(Rows rows) throws SQLException {
    rows.into("order_claim")
        .put("claim_key", "%064x".formatted(queueNumber))
        .put("body_mark", mark("b"))
        .put("order_number", number())
        .put("claimed_at", at(placedAt))
        .add();
    rows.into("material_order")
        .put("order_number", number())
        .put("queue_number", queueNumber)
        .put("status", fate.status())
        .put("sector", "health_care")
        .put("intended_use", "display")
        .put("ship_state", "MD")
        .put("zip3", "212")
        .put("credited_coalition", coalition)
        .put("confidential", false)
        .put("follow_up", true)
        .put("spoken", "EN")
        .put("placed_at", at(placedAt))
        .put("placed_by", "public")
        .put("look_first", false)
        .put("hold_until", fate == Fate.IN_REVIEW ? at(placedAt.plusDays(HOLD_DAYS)) : null)
        .put("carrier", "USPS")
        .put("parcels", 1)
        .put("weight_lb", WEIGHT)
        .put("window_from", on(placedAt.plusDays(4)))
        .put("window_to", on(placedAt.plusDays(9)))
        .put("closed_at", endedAt == null ? null : at(endedAt))
        .add();
    if (named) {
      rows.into("order_contact")
          .put("order_number", number())
          .put("name", "Nora Whitfield")
          .put("email", "nora" + queueNumber + "@example.org")
          .put("organization", "Bayview Community Clinic " + queueNumber)
          .put("line1", queueNumber + " Harbor View Rd")
          .put("city", "Baltimore")
          .put("state", "MD")
          .put("zip", "21230")
          .put("email_mark", mark("e"))
          .put("address_mark", mark("a"))
          .put("placed_at", at(placedAt))
          .add();
    }
  }

  private void line(Rows rows, int line, Shelf shelf) throws SQLException {
    rows.into("order_line")
        .put("order_number", number())
        .put("line", line)
        .put("sku", shelf.sku())
        .put("ordered", each)
        .put("shipped", fate.hasLeft() ? each : 0)
        .put("cancelled", fate == Fate.CANCELLED ? each : 0)
        .add();
    rows.into("order_line_piece")
        .put("order_number", number())
        .put("line", line)
        .put("sku", shelf.sku())
        .put("each_unit", 1)
        .add();
    if (fate == Fate.WAITING) {
      rows.into("stock_backorder")
          .put("sku", shelf.sku())
          .put("queue_number", queueNumber)
          .put("line", line)
          .put("document", number())
          .put("quantity", each)
          .add();
      return;
    }
    shelf.post(rows, "ALLOCATION", 0, each, number(), null, placedAt);
    if (fate.hasLeft()) {
      shelf.post(rows, "SHIPMENT", -each, -each, number(), parcel(), endedAt);
    } else if (fate == Fate.CANCELLED) {
      shelf.post(rows, "RELEASE", 0, -each, number(), "cancelled", endedAt);
    } else {
      rows.into("stock_allocation")
          .put("document", number())
          .put("line", line)
          .put("sku", shelf.sku())
          .put("warehouse", shelf.warehouse())
          .put("quantity", each)
          .put("fetching", fate.stage() == null ? 0 : each)
          .put("queue_number", queueNumber)
          .put("allocated_at", at(placedAt))
          .add();
    }
  }

  private void fetched(Rows rows) throws SQLException {
    rows.into("pick_list")
        .put("pick_list_number", pickList())
        .put("order_number", number())
        .put("warehouse", warehouse())
        .put("stage", fate.stage())
        .put("released_at", at(placedAt.plusHours(2)))
        .put("released_by", STAFF)
        .add();
    for (int line = 1; line <= shelves.size(); line++) {
      rows.into("pick_list_line")
          .put("pick_list_number", pickList())
          .put("line", line)
          .put("units", each)
          .add();
      rows.into("pick")
          .put("pick_list_number", pickList())
          .put("sku", shelves.get(line - 1).sku())
          .put("expected", each)
          .put("picked", fate == Fate.PICKING ? 0 : each)
          .add();
    }
  }

  private void packed(Rows rows) throws SQLException {
    rows.into("shipment")
        .put("shipment_number", parcel())
        .put("pick_list_number", pickList())
        .put("order_number", number())
        .put("warehouse", warehouse())
        .put("state", fate.parcelState())
        .put("weight_lb", WEIGHT)
        .put("carrier", fate.hasLeft() ? "USPS" : null)
        .put("shipped_on", fate.hasLeft() ? on(endedAt) : null)
        .put("closed_on", fate == Fate.DELIVERED ? on(endedAt.plusDays(3)) : null)
        .add();
    for (int line = 1; line <= shelves.size(); line++) {
      rows.into("shipment_line")
          .put("shipment_number", parcel())
          .put("line", line)
          .put("units", each)
          .add();
    }
  }

  private void left(Rows rows) throws SQLException {
    rows.into("order_parcel")
        .put("parcel_number", parcel())
        .put("order_number", number())
        .put("carrier", "USPS")
        .put("shipped_on", on(endedAt))
        .put("state", fate == Fate.DELIVERED ? "DELIVERED" : "UNDERWAY")
        .add();
    if (coalition != null) {
      for (Shelf shelf : shelves) {
        rows.into("credited_line")
            .put("shipment", parcel())
            .put("sku", shelf.sku())
            .put("coalition", coalition)
            .put("quantity", each)
            .put("sector", "health_care")
            .put("zip3", "212")
            .put("shipped_on", on(endedAt))
            .add();
      }
    }
    letter(rows, 1, "ordering.shipped", endedAt);
  }

  private void letter(Rows rows, int which, String kind, LocalDateTime when) throws SQLException {
    rows.into("outbox_letter")
        .put("id", firstLetter(queueNumber) + which)
        .put("letter_kind", kind)
        .put("document_id", number())
        .put("language_code", "en")
        .put("message_id", mark("m" + which) + mark("n"))
        .put("letter_state", "SENT")
        .put("tries", 1)
        .put("next_try_at", at(when))
        .put("lease_until", at(when))
        .put("created_at", at(when))
        .put("finished_at", at(when))
        .add();
  }

  private String warehouse() {
    return shelves.get(0).warehouse();
  }

  private String pickList() {
    return "PL-%07d".formatted(queueNumber);
  }

  private String parcel() {
    return "SHP-%07d".formatted(queueNumber);
  }

  /** As scattered as the product's keyed hashes are, and of their length. */
  private String mark(String kind) {
    return Secrets.sha256(kind + queueNumber).substring(0, 22);
  }

  static Timestamp at(LocalDateTime when) {
    return Timestamp.valueOf(when);
  }

  static Date on(LocalDateTime when) {
    return Date.valueOf(when.toLocalDate());
  }
}

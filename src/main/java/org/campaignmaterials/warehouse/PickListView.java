package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campaignmaterials.web.Texts;
import org.campaignmaterials.web.TypedForm;

/**
 * One pick list with what can be done next.
 *
 * @param stage its code, which decides the words under {@code warehouse.stage.…}
 * @param takenBy the name of whoever took it to the shelves
 * @param addressKnown whether a label can still be printed
 * @param customs whether a customs form may be needed
 * @param putBack what was fetched and is not packed, with the bin to which it goes back
 * @param boxes how it may be packed: the proposal, or what was typed
 * @param confirm whether something about a tracking number is odd and must be confirmed
 * @param recalled what on it was recalled, by SKU
 */
public record PickListView(
    TypedForm form,
    String number,
    String orderNumber,
    String warehouse,
    String stage,
    boolean mayWork,
    String takenBy,
    ZonedDateTime releasedAt,
    Optional<LocalDate> neededBy,
    boolean confidential,
    boolean addressKnown,
    boolean customs,
    List<PickRow> picks,
    List<String> putBack,
    List<LineRow> lines,
    List<Box> boxes,
    List<ParcelRow> parcels,
    List<TypedForm.Option> carriers,
    List<TypedForm.Option> reasons,
    boolean confirm,
    List<String> recalled) {

  /** Whether its parcels may still be opened again: none has left. */
  public boolean mayBeUnpacked() {
    return parcels.stream().allMatch(ParcelRow::packed);
  }

  /** What a field is called where it stands without its place: "Box 2, Poster (English)". */
  public String label(String field, Texts t) {
    String owner = field.substring(0, Math.max(0, field.lastIndexOf(':')));
    String words =
        lines.stream()
            .filter(line -> part(field).equals("line" + line.line()))
            .findFirst()
            .map(line -> t.get("warehouse.packing.of", line.title(), line.languageName()))
            .orElseGet(() -> t.get("warehouse.field." + part(field)));
    return owner.isEmpty() ? words : t.get("warehouse.field.at", ownerWords(owner, t), words);
  }

  private String ownerWords(String owner, Texts t) {
    if (owner.matches("box[0-9]{1,9}")) {
      return t.get("warehouse.packing.box", Integer.parseInt(owner.substring(3)) + 1);
    }
    return picks.stream()
        .filter(pick -> pick.sku().equals(owner))
        .findFirst()
        .map(pick -> t.get("warehouse.packing.of", pick.title(), pick.languageName()))
        .orElse(owner);
  }

  /** The field's own name without what it belongs to: {@code RR-101-en-2026.1:picked}. */
  public static String part(String field) {
    return field.substring(field.lastIndexOf(':') + 1);
  }

  /**
   * What is taken from one shelf.
   *
   * @param bin empty when nobody knows
   * @param words the quantity in cartons, packs and pieces
   * @param reason the code of why it was short; empty when it was not
   */
  public record PickRow(
      String sku,
      String title,
      String language,
      String languageName,
      String bin,
      int expected,
      String words,
      int picked,
      String reason,
      String note) {}

  /**
   * What is packed of one line of the order.
   *
   * @param inside what a kit is made of; empty for a piece
   */
  public record LineRow(
      int line, String sku, String title, String languageName, int units, List<String> inside) {}

  /**
   * Some boxes that are packed alike.
   *
   * @param count as it was typed, or proposed
   * @param units by the line's number, as it was typed, or proposed
   */
  public record Box(int index, String count, Map<Integer, String> units, String weightLb) {}

  /** A parcel and where it is. */
  public record ParcelRow(
      String number,
      String state,
      List<String> contents,
      String weightLb,
      String carrier,
      String carrierName,
      String service,
      String trackingNumber,
      Optional<LocalDate> shippedOn,
      Optional<LocalDate> closedOn,
      String note) {

    public boolean packed() {
      return state.equals("packed");
    }

    /** Whether it is out of the house. */
    public boolean left() {
      return state.equals("shipped") || state.equals("delivered");
    }

    /** Whether its label is still of use: it lies here, or is on its way. */
    public boolean labelled() {
      return packed() || state.equals("shipped");
    }
  }
}

package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as warehouse staff need it, across all warehouses: what was ordered and what became of
 * it. Who ordered it, and where it goes, stands on the label only.
 *
 * @param status as in {@code ordering.state.…}
 */
public record OrderWorkView(
    String number,
    String status,
    Optional<LocalDate> neededBy,
    boolean confidential,
    List<Line> lines,
    List<ListRow> lists,
    List<Parcel> parcels) {

  /**
   * What was ordered of one material, in pieces, or in kits for a kit.
   *
   * @param open what has not left yet
   */
  public record Line(
      String sku,
      String title,
      String language,
      String languageName,
      int ordered,
      int shipped,
      int open) {}

  /**
   * A pick list of it.
   *
   * @param stage as in {@code warehouse.stage.…}
   * @param mayRead whether the reader works in its warehouse, or reads in all
   */
  public record ListRow(String number, String warehouse, String stage, boolean mayRead) {}

  /**
   * A parcel of it.
   *
   * @param state as in {@code warehouse.parcel.…}
   * @param how carrier and tracking number; empty while it lies here
   * @param mayRead as of its pick list
   */
  public record Parcel(
      String number, String warehouse, String state, String how, boolean mayRead) {}
}

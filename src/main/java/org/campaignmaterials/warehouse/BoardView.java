package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * The board of one warehouse.
 *
 * @param form the box that finds an order, pick list or parcel by its number
 * @param warehouse the code of the one that is shown; empty when the person has none
 * @param next what asks for the next page; empty on the last
 * @param mayWork whether the person works here, or only reads
 * @param recalled what must not leave
 */
public record BoardView(
    TypedForm form,
    String warehouse,
    List<TypedForm.Option> warehouses,
    String tab,
    List<TabCount> tabs,
    List<Row> rows,
    String next,
    boolean mayWork,
    List<Recalled> recalled) {

  /** Something that was recalled and lies here: a sentence, and where to act. */
  public record Recalled(String words, String path) {}

  /**
   * @param more whether there are more than {@code count}
   */
  public record TabCount(String code, int count, boolean more) {}

  /**
   * One order, or one pick list of it.
   *
   * @param pickList its number; empty where there is none yet
   * @param status the order's, as in {@code ordering.state.…}
   * @param soon whether the day on which it is needed is near or over
   * @param pieces those that this row is about
   * @param lookFirst whether campaign staff look at it before it may be picked
   */
  public record Row(
      String orderNumber,
      String pickList,
      String status,
      long ageDays,
      Optional<LocalDate> neededBy,
      boolean soon,
      int pieces,
      String state,
      boolean confidential,
      boolean lookFirst,
      boolean mayRelease) {}
}

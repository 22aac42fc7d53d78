package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.List;
import org.campaignmaterials.web.TypedForm;

/**
 * Orders for staff, the newest first: all, or those that were looked for.
 *
 * @param form the search as it was typed
 * @param status the code that was chosen; empty for all
 * @param number of this page, from 1
 */
public record OrderSearchView(
    TypedForm form,
    List<TypedForm.Option> statuses,
    String status,
    List<Row> rows,
    int number,
    boolean hasMore) {

  /**
   * One order. No person's name stands in the list.
   *
   * @param organization empty for an individual, or after the contact was erased
   * @param lookFirst whether campaign staff should still read it
   */
  public record Row(
      String orderNumber,
      String status,
      LocalDate placedOn,
      String organization,
      String sector,
      String state,
      int pieces,
      boolean lookFirst) {}
}

package org.campaignmaterials.warehouse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/** Where everything lies in one warehouse. */
public record BinsView(
    TypedForm form,
    String warehouse,
    List<TypedForm.Option> warehouses,
    List<Row> rows,
    boolean mayWork) {

  /**
   * @param countWantedOn since when it should be counted; empty when it need not be
   */
  public record Row(
      String sku,
      String title,
      String language,
      String languageName,
      String bin,
      Optional<LocalDate> countWantedOn) {}
}

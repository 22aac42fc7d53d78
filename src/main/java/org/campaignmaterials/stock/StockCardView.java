package org.campaignmaterials.stock;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.web.TypedForm;

/**
 * The card of one SKU: what is there, how it came to be so, and forms to write down what happens.
 *
 * @param number which page of the entries, from 1, the newest ones
 * @param writable the warehouses that the reader may write for; empty for those who only read
 * @param form what was typed into one of the forms
 * @param formKey names this showing of the page
 * @param lead whether the reader may withdraw promises
 * @param lastEntries the newest entry of each warehouse, for the count to say what it saw
 * @param onOrder what is on order in each warehouse, likewise
 * @param withdrawals the mark of the promises that the count that was sent would withdraw
 */
public record StockCardView(
    StockTableView.Row row,
    List<Entry> entries,
    int number,
    boolean hasOlder,
    List<TypedForm.Option> writable,
    TypedForm form,
    String formKey,
    boolean lead,
    String lastEntries,
    String onOrder,
    Optional<String> withdrawals) {

  /** Whether a delivery has the reference of one that was posted before, and must be confirmed. */
  public boolean postedBefore() {
    return form.problems().stream().anyMatch(each -> each.code().equals("delivery_posted"));
  }

  /**
   * An entry of the ledger.
   *
   * @param movement the movement's code
   * @param who the person's name; empty for the public form and for the system itself
   */
  public record Entry(
      ZonedDateTime recordedAt,
      LocalDate occurredOn,
      String movement,
      String warehouse,
      int onHandChange,
      int onHandAfter,
      int allocatedChange,
      int allocatedAfter,
      String document,
      String reason,
      Optional<String> who) {}
}

package org.campaignmaterials.stock;

import java.util.List;
import java.util.OptionalInt;
import org.campaignmaterials.web.TypedForm;

/**
 * What lies where.
 *
 * @param q what was looked for
 * @param warehouse the code of the only warehouse that is shown; empty for all
 * @param shortFirst whether what is short comes first, instead of by SKU
 * @param otherOrder the address of the same list in the other order
 * @param kits that were found; they have no stock of their own
 */
public record StockTableView(
    String q,
    String warehouse,
    boolean shortFirst,
    String otherOrder,
    List<TypedForm.Option> warehouses,
    List<Row> rows,
    List<Kit> kits) {

  /**
   * One SKU.
   *
   * @param language of its title
   * @param status of its edition, as a message key; empty for a current one
   * @param word what the public reads: {@code available}, {@code limited} or {@code out}
   * @param backordered pieces that orders wait for, in all warehouses
   * @param reprint how many to reprint now; empty while there is enough or some are on order
   */
  public record Row(
      String sku,
      String title,
      String language,
      String status,
      String word,
      int backordered,
      OptionalInt reprint,
      List<Balance> balances) {

    /** What a new order could be promised; below 0, so many pieces are missing. */
    int promiseable() {
      return balances.stream().mapToInt(Balance::available).sum() - backordered;
    }
  }

  /** A kit, and what it is made of. */
  public record Kit(String sku, String title, String language, List<Piece> pieces) {}

  /** So many of one SKU in each kit. */
  public record Piece(int quantity, String sku, String title, String language) {}

  /**
   * The figures of a SKU in one warehouse, in pieces.
   *
   * @param lastEntry the number of the newest entry
   */
  public record Balance(
      String warehouse, int onHand, int allocated, int available, int onOrder, long lastEntry) {}
}

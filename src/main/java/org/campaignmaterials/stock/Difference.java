package org.campaignmaterials.stock;

/**
 * Two figures of the books that ought to be the same and are not.
 *
 * @param warehouse empty where it concerns the SKU in all warehouses
 * @param expected what the ledger, or the rows that were summed, say
 * @param found what stands where the sum is kept
 * @param entryNumber the entry at which it was noticed; 0 where it is no single entry
 */
public record Difference(
    String sku, String warehouse, Kind kind, long expected, long found, long entryNumber) {

  /** What does not fit; each has its sentence under {@code stock.difference.<code>}. */
  public enum Kind {
    /** The entries' sum of pieces on hand is not the balance. */
    ON_HAND_SUM,
    /** The entries' sum of allocated pieces is not the balance. */
    ALLOCATED_SUM,
    /** The numbers of the entries have a hole, or the balance knows another last number. */
    ENTRY_NUMBERS,
    /** An entry's figure of pieces on hand is not the sum of the entries up to it. */
    ON_HAND_AFTER,
    /** An entry's figure of allocated pieces is not the sum of the entries up to it. */
    ALLOCATED_AFTER,
    /** What is promised line by line is not what the balance holds as allocated. */
    ALLOCATIONS,
    /** What orders wait for line by line is not the sum kept for the SKU. */
    BACKORDERS;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

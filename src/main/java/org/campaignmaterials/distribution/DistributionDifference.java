package org.campaignmaterials.distribution;

import java.util.Locale;

/**
 * Two figures of a coalition's books that ought to be the same and are not.
 *
 * @param expected what the entries, or the papers that were summed, say
 * @param found what stands where the sum is kept
 */
public record DistributionDifference(
    String coalition, String sku, Kind kind, long expected, long found) {

  /** What does not fit; each has its sentence under {@code distribution.difference.<code>}. */
  public enum Kind {
    /** The numbers of the entries have a hole, or the balance knows another last number. */
    ENTRY_NUMBERS,
    /** An entry does not move pieces as its kind says, or its figures are not the sum so far. */
    ENTRY_FIGURES,
    /** The entries' sum is not the balance. */
    BALANCE,
    /** All states together are not what was shipped less what came back. */
    TOTAL,
    /** The entries of a quarter are not what the quarter's row says. */
    QUARTER,
    /** Parcels that wait for the coalition's word are not what is in transit. */
    IN_TRANSIT,
    /** Hand-outs that stand are not what is handed out. */
    HANDED_OUT,
    /** Placements that are up are not what is displayed. */
    DISPLAYED,
    /** What members hold is not what lies with members. */
    WITH_MEMBERS;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

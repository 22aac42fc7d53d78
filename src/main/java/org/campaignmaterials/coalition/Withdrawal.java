package org.campaignmaterials.coalition;

import java.time.LocalDate;

/**
 * Why a record is in no list and no figure any more. Reports that were frozen before still name it
 * by its number, so that it can be read for good.
 *
 * @param on the day
 * @param reason as it was given
 */
public record Withdrawal(LocalDate on, String reason) {
  /**
   * A record with its withdrawal.
   *
   * @param <R> the record
   */
  record Of<R>(R record, Withdrawal withdrawal) {}
}

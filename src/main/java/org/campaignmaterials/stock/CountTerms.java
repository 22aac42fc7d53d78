package org.campaignmaterials.stock;

import java.util.OptionalLong;

/**
 * What somebody knew of the books when they posted a count, and what they agreed to. A page shows
 * the books, so that a count made from it is held against what it showed; a call by the API was
 * shown nothing.
 *
 * @param seen the newest entry that the page knew of; empty when nobody looked at a page
 * @param mayRelease whether any promises may be withdrawn, whatever they are
 * @param agreed the mark of the one list of withdrawals that was shown and agreed to; empty for
 *     none
 */
record CountTerms(OptionalLong seen, boolean mayRelease, String agreed) {

  /** A count by the API. */
  static CountTerms ofCall(boolean mayRelease) {
    return new CountTerms(OptionalLong.empty(), mayRelease, "");
  }

  /** A count on a page. */
  static CountTerms ofPage(OptionalLong seen, String agreed) {
    return new CountTerms(seen, false, agreed);
  }

  boolean permit(String mark) {
    return mayRelease || agreed.equals(mark);
  }
}

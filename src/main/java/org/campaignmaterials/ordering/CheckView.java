package org.campaignmaterials.ordering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order once more, before it is placed. Nothing is stored yet: everything that was typed
 * travels in hidden fields, so that "Change something" gives the same form back.
 *
 * @param typed every field of the form as it was typed, with {@code formKey}
 * @param contact the lines to read: name, organization, sector, e-mail, telephone; only those given
 * @param shipTo the address as it will stand on the label
 * @param confidential whether the address is erased sooner
 * @param details use, coalition, day needed by, follow-up, as words; only those given
 * @param parcels how many, as far as it can be told
 * @param carrier in words
 * @param from with {@code to}: when it will probably arrive; empty while the order is reviewed
 * @param inReview whether campaign staff read the order before it leaves
 */
public record CheckView(
    Map<String, String> typed,
    List<Line> lines,
    List<String> contact,
    List<String> shipTo,
    boolean confidential,
    List<String> details,
    int parcels,
    String carrier,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean inReview) {

  /**
   * @param contents what is inside a kit; empty for a piece
   */
  public record Line(
      String sku,
      String title,
      String kind,
      String language,
      String languageName,
      int quantity,
      boolean kit,
      List<OrderFormView.Content> contents,
      Decision decision) {}
}

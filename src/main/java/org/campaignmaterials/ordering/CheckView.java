package org.campaignmaterials.ordering;

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
 * @param arrival when what leaves now will probably arrive; empty when nothing can leave or the
 *     order is read first
 * @param late whether it may arrive after the day on which it is needed
 * @param inReview whether campaign staff read the order before it leaves
 * @param limits the limits that the order goes above, as sentences
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
    Optional<Arrival> arrival,
    boolean late,
    boolean inReview,
    List<String> limits) {

  /**
   * @param contents what is inside a kit; empty for a piece
   * @param outlook what will become of it, as a sentence
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
      String outlook) {}
}

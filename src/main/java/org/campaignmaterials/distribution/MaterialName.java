package org.campaignmaterials.distribution;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How pages name a material.
 *
 * @param sku in full
 * @param shortSku without the edition: RR-101-en
 * @param language tag of the title's language
 * @param languageName in that language
 * @param kind poster, card …, in the reader's language
 * @param recalledOn the day on which it was recalled; empty for one that is right
 */
public record MaterialName(
    String sku,
    String shortSku,
    String title,
    String language,
    String languageName,
    String kind,
    Optional<LocalDate> recalledOn) {

  public boolean isRecalled() {
    return recalledOn.isPresent();
  }
}

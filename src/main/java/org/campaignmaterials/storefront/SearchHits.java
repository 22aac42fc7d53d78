package org.campaignmaterials.storefront;

import java.util.List;
import java.util.Map;
import org.campaignmaterials.catalog.Publication;

/**
 * What a search found before any filter, and how it was read.
 *
 * @param scores the publications found, with a number that is higher for a better match
 * @param respelled words that nothing has, each with the nearest that something has and that was
 *     searched in its place
 * @param unknown words that nothing has, nor anything like them
 * @param partly whether nothing has all words, so that these have only some
 * @param tellsNothing whether no word was typed that could be looked for, so that this is
 *     everything
 */
record SearchHits(
    Map<Publication, Float> scores,
    List<Respelled> respelled,
    List<String> unknown,
    boolean partly,
    boolean tellsNothing) {

  /** A word as typed, and the word it was taken for, with its accents. */
  record Respelled(String typed, String read) {}
}

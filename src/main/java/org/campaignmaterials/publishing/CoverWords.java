package org.campaignmaterials.publishing;

import java.util.Optional;

/**
 * What is lettered on a cover, in its own language.
 *
 * @param hotline the number and what stands below it; empty on a publication that does not carry
 *     the hotline
 * @param sample the word across it while its hotline channels are not verified
 */
record CoverWords(String title, Optional<Hotline> hotline, Optional<String> sample) {

  record Hotline(String number, String others) {}
}

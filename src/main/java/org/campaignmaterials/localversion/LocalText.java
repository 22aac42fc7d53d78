package org.campaignmaterials.localversion;

import java.util.Optional;

/**
 * What a coalition asks for, as it was typed.
 *
 * @param sku of the edition
 * @param name of the coalition as it should read
 * @param contact empty if only the name is printed
 */
record LocalText(String sku, String name, Optional<LocalContact> contact) {
  /** Longest name, in characters: more can't be read from across a room. */
  static final int NAME_MAX = 60;

  static final int WHAT_MAX = 60;
  static final int HOURS_MAX = 60;
  static final int ANSWERED_BY_MAX = 60;
}

package org.campaignmaterials.publishing;

import java.util.List;

/**
 * The hotline as it is printed in one language.
 *
 * @param label what the number is and when it answers
 * @param number the largest thing in its block
 * @param others the other channels, one line each
 * @param onCover what stands beside the number where there is little room
 */
public record HotlineWords(String label, String number, List<String> others, String onCover) {

  public HotlineWords {
    others = List.copyOf(others);
  }
}

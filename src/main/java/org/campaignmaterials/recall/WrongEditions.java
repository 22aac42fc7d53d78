package org.campaignmaterials.recall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Editions of which the same is wrong, as a letter lists them.
 *
 * @param words what is wrong
 */
public record WrongEditions(String words, List<MaterialName> editions) {

  /** Groups editions by what is wrong on them, each in its place. */
  static List<WrongEditions> grouped(Map<MaterialName, String> wrong) {
    Map<String, List<MaterialName>> groups = new LinkedHashMap<>();
    wrong.forEach(
        (edition, words) -> groups.computeIfAbsent(words, is -> new ArrayList<>()).add(edition));
    return groups.entrySet().stream()
        .map(group -> new WrongEditions(group.getKey(), group.getValue()))
        .toList();
  }
}

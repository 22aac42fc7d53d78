package org.campaignmaterials.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * What readers type when they mean a term of the catalog: who types "nurse" means health care. Only
 * the search reads these words; no page shows them.
 *
 * @param list the kind of term: {@value #AUDIENCE}, {@value #TOPIC}, {@value #LANGUAGE} or {@value
 *     #FORMAT}
 * @param code of the term in that list
 * @param words in both languages, separated by commas
 */
public record Synonyms(String list, String code, Words words) {
  public static final String AUDIENCE = "audience";
  public static final String TOPIC = "topic";
  public static final String LANGUAGE = "language";
  public static final String FORMAT = "format";

  /** The term they stand for, as the file names it: audience/health_care. */
  String of() {
    return list + "/" + code;
  }

  /** Each word, or group of words that belong together, in English. */
  public List<String> english() {
    return apart(words.english());
  }

  /** Each word, or group of words that belong together, in Spanish. */
  public List<String> spanish() {
    return apart(words.spanish());
  }

  private static List<String> apart(String words) {
    return Stream.of(words.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
  }
}

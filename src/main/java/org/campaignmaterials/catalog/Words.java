package org.campaignmaterials.catalog;

/**
 * A short text in both languages of the site. Materials may exist in more languages than the pages
 * about them; those readers get the English words.
 */
public record Words(String english, String spanish) {

  public Words {
    if (english == null || english.isBlank() || spanish == null || spanish.isBlank()) {
      throw new IllegalArgumentException("Words are needed in English and in Spanish.");
    }
  }

  /** The words for a language code such as es. */
  public String in(String languageCode) {
    return languageCode != null && languageCode.startsWith("es") ? spanish : english;
  }
}

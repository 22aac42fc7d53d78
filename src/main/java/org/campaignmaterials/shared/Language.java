package org.campaignmaterials.shared;

import java.util.Locale;

/**
 * A language in which the pages, sentences and e-mails of this system are written. Materials come
 * in more languages than these; theirs are plain BCP 47 tags.
 */
public enum Language {
  EN("en", "English"),
  ES("es", "Español");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** The BCP 47 tag, as in {@code lang="es"} and in page addresses. */
  public String code() {
    return code;
  }

  /** The language's name in itself, as its readers look for it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return this == EN ? Locale.US : Locale.forLanguageTag("es-US");
  }

  /** The other language: where the language link of a page leads. */
  public Language other() {
    return this == EN ? ES : EN;
  }

  /** The language with this tag; English for anything else. */
  public static Language ofCode(String code) {
    return ES.code.equals(code) ? ES : EN;
  }
}

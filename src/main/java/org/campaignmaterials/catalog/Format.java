package org.campaignmaterials.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of thing a publication is. Its name for readers is the message {@link #messageKey}. */
public enum Format {
  POSTER,
  BROCHURE,
  FACT_SHEET,
  POCKET_CARD,
  /** Suggested questions for a private talk: never a required screening. */
  QUESTIONS_CARD,
  HOTLINE_CARD,
  BOOKLET,
  /** A kit: several pieces that are ordered together and counted in kits. */
  TOOLKIT;

  /** The word for files, addresses and JSON, like fact_sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String messageKey() {
    return "catalog.format." + code();
  }

  public static Optional<Format> ofCode(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }
}

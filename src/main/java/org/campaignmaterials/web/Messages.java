package org.campaignmaterials.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.campaignmaterials.shared.Language;

/**
 * All words that a reader sees, from {@code messages/<feature>_<language>.properties}. Every file
 * is there in every language, with the same keys: a test holds that.
 */
public final class Messages {
  /** The files, one for each feature that speaks to readers. */
  public static final List<String> FEATURES =
      List.of(
          "web",
          "violations",
          "accounts",
          "audit",
          "mail",
          "jobs",
          "files",
          "catalog",
          "hotline",
          "stock",
          "shipping",
          "coalition",
          "publishing",
          "localversion",
          "ordering",
          "ordering_letters",
          "warehouse",
          "scorecard_reports",
          "followup",
          "recall",
          "scorecard",
          "distribution",
          "storefront",
          "upkeep",
          "platform");

  private static final Map<Language, Map<String, String>> ALL = load();

  private Messages() {}

  static String pattern(Language language, String key) {
    return ALL.get(language).get(key);
  }

  /** Every key of a language, for the test that compares the files with the pages. */
  public static Map<String, String> of(Language language) {
    return ALL.get(language);
  }

  private static Map<Language, Map<String, String>> load() {
    Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> words = new HashMap<>();
      for (String feature : FEATURES) {
        read(feature + "_" + language.code(), words);
      }
      all.put(language, Map.copyOf(words));
    }
    return all;
  }

  private static void read(String file, Map<String, String> words) {
    String path = "messages/" + file + ".properties";
    try (InputStream in = Messages.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        return;
      }
      Properties read = new Properties();
      try (InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        read.load(reader);
      }
      read.forEach((key, text) -> words.put((String) key, (String) text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

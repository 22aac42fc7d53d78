package org.campaignmaterials.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a search is read, whoever asks: word by word, without accents, capitals and plural endings,
 * so that "ATENCION" finds Atención and "carteles" finds a cartel.
 */
public final class SearchWords {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that stand in every text, in both languages, without accents. */
  private static final Set<String> FILLING =
      Set.of(
          "a", "an", "and", "for", "in", "of", "on", "the", "to", "with", "con", "de", "del", "el",
          "en", "la", "las", "los", "o", "para", "por", "un", "una", "y");

  private SearchWords() {}

  /** The words of a search that tell something; to be looked for inside of plain texts. */
  public static List<String> of(String search) {
    return BETWEEN_WORDS
        .splitAsStream(plain(search))
        .filter(word -> !word.isEmpty() && !FILLING.contains(word))
        .map(SearchWords::withoutPlural)
        .toList();
  }

  /** Lower case and without accents, so that "atencion" finds Atención. */
  public static String plain(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** "posters" finds a poster, "carteles" a cartel; what is left must still tell something. */
  private static String withoutPlural(String word) {
    int ending = word.length() > 6 && word.endsWith("les") ? 2 : word.endsWith("s") ? 1 : 0;
    return word.length() > 3 ? word.substring(0, word.length() - ending) : word;
  }
}

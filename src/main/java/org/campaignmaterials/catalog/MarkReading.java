package org.campaignmaterials.catalog;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody read off the edge of a poster, from a ladder, in bad light. Capitals, spaces,
 * dashes and dots are as they come, wide letters and digits of other scripts too; an O is as good
 * as a zero there, and an l or an I as a one. What is not a whole mark is not guessed to be one:
 * the editions that it may mean are named, those of the same number alone where it has one, and who
 * stands there looks again. Words before it are passed over.
 *
 * @param editions the edition; or those that may be meant, by mark
 */
public record MarkReading(Kind kind, List<Edition> editions) {
  /** More than this many is no help to anybody. */
  private static final int MOST = 6;

  /** From this length on a mark with a letter wrong is still known. */
  private static final int LONG = 8;

  /** Fewer characters than these are in every second mark. */
  private static final int SHORT = 3;

  /** "Mark: " or "the number is " before it. */
  private static final Pattern WORDS_BEFORE =
      Pattern.compile("^(\\p{L}+[^\\p{L}\\p{N}]+){1,6}?(?=\\p{L}{2}[^\\p{L}\\p{N}]?\\p{N})");

  /** What was read. */
  public enum Kind {
    /** The mark of one edition. */
    EDITION,
    /** A material, with its edition left out: all that were ever printed of it. */
    MATERIAL,
    /** A part of some marks, or nearly one of them. */
    NEARLY,
    /** Nothing that we know. */
    NOTHING
  }

  public MarkReading {
    editions = List.copyOf(editions);
  }

  /** The edition, if a whole mark was read. */
  public Optional<Edition> edition() {
    return kind == Kind.EDITION ? Optional.of(editions.get(0)) : Optional.empty();
  }

  /**
   * The edition that needs no further question: a whole mark was read, or a material of which one
   * edition was ever printed.
   */
  public Optional<Edition> certain() {
    return kind == Kind.MATERIAL && editions.size() == 1 ? Optional.of(editions.get(0)) : edition();
  }

  static MarkReading of(String typed, List<Publication> all) {
    MarkReading whole = read(typed, all);
    String mark = WORDS_BEFORE.matcher(form(typed)).replaceFirst("");
    return whole.kind == Kind.EDITION || whole.kind == Kind.MATERIAL || mark.equals(form(typed))
        ? whole
        : read(mark, all);
  }

  private static MarkReading read(String typed, List<Publication> all) {
    String plain = plain(typed);
    String alike = alike(plain);
    List<Edition> editions =
        all.stream().flatMap(publication -> publication.editions().stream()).toList();
    List<Edition> exact = those(editions, is -> plain(is.sku().text()).equals(plain));
    if (!exact.isEmpty()) {
      return new MarkReading(Kind.EDITION, exact);
    }
    List<Edition> misread = those(editions, is -> alike(is.sku().text()).equals(alike));
    if (!misread.isEmpty()) {
      return new MarkReading(misread.size() == 1 ? Kind.EDITION : Kind.NEARLY, misread);
    }
    List<Edition> printed = those(editions, is -> !is.isDraft() && names(alike, is.sku()));
    if (!printed.isEmpty()) {
      return new MarkReading(Kind.MATERIAL, printed);
    }
    List<Edition> same =
        those(editions, is -> alike.startsWith(alike(is.sku().publication().text())));
    List<Edition> near = near(alike, same.isEmpty() ? editions : same);
    return new MarkReading(near.isEmpty() ? Kind.NOTHING : Kind.NEARLY, near);
  }

  private static List<Edition> those(List<Edition> editions, Predicate<Edition> which) {
    return editions.stream().filter(which).toList();
  }

  private static boolean names(String alike, Sku sku) {
    return alike.equals(alike(sku.open().text())) || alike.equals(alike(sku.publication().text()));
  }

  private static List<Edition> near(String alike, List<Edition> editions) {
    if (alike.length() < SHORT) {
      return List.of();
    }
    List<Edition> parts = those(editions, is -> alike(is.sku().text()).contains(alike));
    if (!parts.isEmpty()) {
      return parts.size() <= MOST ? parts : List.of();
    }
    int most = alike.length() < LONG ? 0 : alike.length() <= LONG + 1 ? 1 : 2;
    return editions.stream()
        .collect(Collectors.toMap(is -> is, is -> distance(alike, alike(is.sku().text()))))
        .entrySet()
        .stream()
        .filter(each -> each.getValue() <= most)
        .sorted(
            Comparator.<Map.Entry<Edition, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(each -> each.getKey().sku()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String form(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
  }

  /** Letters and digits alone, in one form. */
  private static String plain(String typed) {
    return form(typed)
        .codePoints()
        .map(each -> Character.isDigit(each) ? '0' + Character.digit(each, 10) : each)
        .map(each -> each == '|' ? 'l' : each)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }

  /** The same with one sign for all that look like it in small print. */
  private static String alike(String mark) {
    return plain(mark).replace('o', '0').replace('i', '1').replace('l', '1');
  }

  /** How many signs are wrong, missing or too many. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int above = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = above + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        above = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}

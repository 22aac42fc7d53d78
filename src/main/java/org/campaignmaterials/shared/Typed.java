package org.campaignmaterials.shared;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at what somebody typed before any rule reads it. Databases and paper can't carry control
 * characters (PostgreSQL refuses U+0000 outright), half of a surrogate pair is no character, and a
 * character that turns the direction of reading makes a label say something else than it holds.
 */
public final class Typed {
  /**
   * Thousands with commas, as both languages write them in the United States. With dots they are
   * not read: 1.000 is a thousand to some and one to others.
   */
  private static final Pattern GROUPED = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+");

  /** What {@code publishing.Faces} can set, one letter after another or joined. */
  private static final Set<UnicodeScript> PRINTED =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.ARABIC,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.HAN,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL);

  private Typed() {}

  /**
   * A whole number without the commas between its thousands: 1,500 is 1500. What has commas
   * elsewhere stays as it is, so that 1,5 is refused and never becomes 15.
   */
  public static String ungrouped(String text) {
    return GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
  }

  /** The text without white space around it; never null. */
  public static String trimmed(String text) {
    return text == null ? "" : text.strip();
  }

  /**
   * Whether every character can be stored, printed and read: no control characters, whole pairs, no
   * line or paragraph separators, nothing that overrides or isolates the direction of reading, and
   * not the sign that stands where bytes were no text.
   */
  public static boolean isClean(String text) {
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      if (Character.isISOControl(character)
          || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
          || (character >= 0x2028 && character <= 0x202E)
          || (character >= 0x2066 && character <= 0x2069)
          || character == 0xFFFD
          || character == 0xFFFE
          || character == 0xFFFF) {
        return false;
      }
      at += Character.charCount(character);
    }
    return true;
  }

  /**
   * Whether papers and documents can print every letter. Letters that combine by rules of their
   * own, as those of India and Southeast Asia do, they can't; it is better to hear that where one
   * types than to find a question mark on a label. A sign that is no letter is no name: of those,
   * papers print what they have.
   */
  public static boolean isPrinted(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .allMatch(
            letter ->
                Character.isBmpCodePoint(letter) && PRINTED.contains(UnicodeScript.of(letter)));
  }

  /**
   * Reads a required or optional line of text by the rules that all lines share, and adds what is
   * wrong with it.
   *
   * @param maxLength in characters
   * @return the trimmed text
   */
  public static String line(
      Problems problems, String field, String text, boolean required, int maxLength) {
    String typed = trimmed(text);
    if (typed.isEmpty()) {
      if (required) {
        problems.add(field, "required");
      }
    } else if (typed.length() > maxLength) {
      problems.add(field, "too_long", maxLength, typed.length());
    } else if (!isClean(typed)) {
      problems.add(field, "control_characters");
    } else if (!isPrinted(typed)) {
      problems.add(field, "letters_unprinted");
    }
    return typed;
  }
}

package org.campaignmaterials.publishing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters. Each is written in up to four forms, by whether a neighbour joins it; PDF
 * takes the forms and not the letters. Unicode has characters for the forms of Arabic, Persian and
 * Urdu, and their names say what they are a form of. A letter of another language that has none
 * stands by itself.
 */
final class ArabicForms {
  private static final int[] WITH_FORMS = {0xFB50, 0xFBFF, 0xFE80, 0xFEFC};
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';

  /** By letter, or by lam and alef, which are written as one: its forms by {@link Form}. */
  private static final Map<String, char[]> FORMS = forms();

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL;

    private static Form of(boolean joinsBefore, boolean joinsAfter) {
      return values()[(joinsBefore ? 1 : 0) + (joinsAfter ? 2 : 0)];
    }
  }

  private ArabicForms() {}

  /** The text with its letters joined, still in the order in which it is read. */
  static String joined(String text) {
    StringBuilder joined = new StringBuilder(text.length());
    boolean joinsBefore = false;
    for (int at = 0; at < text.length(); ) {
      String letter = letterAt(text, at);
      at += letter.length();
      char[] forms = FORMS.get(letter);
      if (forms != null) {
        boolean isJoined = joinsBefore && forms[Form.FINAL.ordinal()] != 0;
        boolean joinsAfter = joinsNext(forms) && takesBefore(text, at);
        char form = forms[Form.of(isJoined, joinsAfter).ordinal()];
        joined.append(form == 0 ? letter : String.valueOf(form));
        joinsBefore = joinsAfter;
      } else {
        joined.append(letter);
        joinsBefore = isMark(letter.charAt(0)) ? joinsBefore : joinsBoth(letter.charAt(0));
      }
    }
    return joined.toString();
  }

  /** The letters of a form; anything else as it is. */
  static String letters(String form) {
    return form.codePoints().allMatch(ArabicForms::isForm)
        ? Normalizer.normalize(form, Normalizer.Form.NFKC)
        : form;
  }

  private static String letterAt(String text, int at) {
    String two = text.substring(at, Math.min(at + 2, text.length()));
    return two.length() == 2 && FORMS.containsKey(two) ? two : text.substring(at, at + 1);
  }

  /** Whether the next letter, behind marks, lets itself be joined by one before it. */
  private static boolean takesBefore(String text, int at) {
    int next = at;
    while (next < text.length() && isMark(text.charAt(next))) {
      next++;
    }
    if (next == text.length()) {
      return false;
    }
    char[] forms = FORMS.get(text.substring(next, next + 1));
    return forms == null ? joinsBoth(text.charAt(next)) : forms[Form.FINAL.ordinal()] != 0;
  }

  private static boolean joinsNext(char[] forms) {
    return forms[Form.INITIAL.ordinal()] != 0;
  }

  private static boolean joinsBoth(char letter) {
    return letter == TATWEEL || letter == JOINER;
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static boolean isForm(int character) {
    return (character >= WITH_FORMS[0] && character <= WITH_FORMS[1])
        || (character >= WITH_FORMS[2] && character <= WITH_FORMS[3]);
  }

  private static Map<String, char[]> forms() {
    Map<String, char[]> forms = new HashMap<>();
    for (int block = 0; block < WITH_FORMS.length; block += 2) {
      for (int form = WITH_FORMS[block]; form <= WITH_FORMS[block + 1]; form++) {
        add((char) form, forms);
      }
    }
    return forms;
  }

  private static void add(char form, Map<String, char[]> forms) {
    String name = Character.getName(form);
    String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
    boolean isLamAlef = letters.length() == 2 && name.contains("LIGATURE LAM WITH ALEF");
    if (name == null || !(letters.length() == 1 || isLamAlef)) {
      return;
    }
    for (Form each : Form.values()) {
      if (name.endsWith(" " + each + " FORM")) {
        forms.computeIfAbsent(letters, fresh -> new char[Form.values().length])[each.ordinal()] =
            form;
      }
    }
  }
}

package org.campaignmaterials.shipping;

/** The ways in which carriers' numbers guard themselves against a slip of the pen. */
final class CheckDigits {
  private static final int[] EXPRESS_WEIGHTS = {3, 1, 7};
  private static final int[] S10_WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};

  private CheckDigits() {}

  /** From the digit left of the check digit: weights 3, 1, 3, 1; to the next ten (USPS, Ground). */
  static boolean mod10(String digits) {
    int last = digits.length() - 1;
    int sum = 0;
    for (int at = last - 1; at >= 0; at--) {
      sum += digit(digits, at) * ((last - at) % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10 == digit(digits, last);
  }

  /**
   * USPS numbers of 20 digits are told with or without a 91 before them, which changes the digit.
   */
  static boolean mod10WithOrWithout91(String digits) {
    return mod10(digits) || mod10("91" + digits);
  }

  /** Letters count as their place in ASCII less 3; weights 1, 2, 1, 2; to the next ten (UPS). */
  static boolean ups(String characters) {
    int last = characters.length() - 1;
    int sum = 0;
    for (int at = 0; at < last; at++) {
      char character = characters.charAt(at);
      int worth = Character.isDigit(character) ? character - '0' : (character - 3) % 10;
      sum += worth * (at % 2 == 0 ? 1 : 2);
    }
    return (10 - sum % 10) % 10 == digit(characters, last);
  }

  /** Weights 3, 1, 7; the rest by 11, then by 10 (FedEx Express). */
  static boolean express(String digits) {
    int last = digits.length() - 1;
    int sum = 0;
    for (int at = 0; at < last; at++) {
      sum += digit(digits, at) * EXPRESS_WEIGHTS[at % EXPRESS_WEIGHTS.length];
    }
    return sum % 11 % 10 == digit(digits, last);
  }

  /** The nine digits of the Universal Postal Union's standard S10. */
  static boolean s10(String digits) {
    int sum = 0;
    for (int at = 0; at < S10_WEIGHTS.length; at++) {
      sum += digit(digits, at) * S10_WEIGHTS[at];
    }
    int check = 11 - sum % 11;
    return (check == 10 ? 0 : check == 11 ? 5 : check) == digit(digits, S10_WEIGHTS.length);
  }

  private static int digit(String text, int at) {
    return text.charAt(at) - '0';
  }
}

package org.campaignmaterials.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/**
 * Knows which passwords are guessed first: the thirty thousand most common ones, names, words, keys
 * beside one another and years, and what people make of them by adding "123!", writing @ for a or
 * saying them twice. Loaded when the first password is chosen.
 */
final class GuessablePasswords {
  /** So many guesses, as a power of ten, a password must withstand; online we allow far fewer. */
  private static final double LEAST_GUESSES = 9;

  /** In characters: more of a password is not looked at, because it takes time with its square. */
  private static final int LOOKED_AT = 64;

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private GuessablePasswords() {}

  /**
   * Whether a password is one of them.
   *
   * @param personal words that somebody who knows the person tries first
   */
  static boolean include(String password, List<String> personal) {
    String beginning = password.substring(0, Math.min(password.length(), LOOKED_AT));
    return ESTIMATE.measure(beginning, personal).getGuessesLog10() < LEAST_GUESSES;
  }
}

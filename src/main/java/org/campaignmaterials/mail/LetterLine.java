package org.campaignmaterials.mail;

import java.time.ZonedDateTime;
import java.util.Optional;
import org.campaignmaterials.web.Texts;

/**
 * A letter and what became of it, as staff read it: which letter and when, never to whom.
 *
 * @param number of its row
 * @param kind which letter, in words
 * @param language that its recipient reads, by its code
 * @param when it got into its state
 * @param state in words
 * @param why it did not arrive, in words; empty when nothing is wrong
 * @param codes what mail servers answered, in numbers; empty when nothing is wrong
 * @param tries how often it was tried
 * @param about the number of that; of use only where there is a page
 * @param page on which staff read what it is about
 * @param maySendAgain whether it was given up, or came back
 */
public record LetterLine(
    long number,
    String kind,
    String language,
    ZonedDateTime when,
    String state,
    String why,
    String codes,
    int tries,
    String about,
    Optional<String> page,
    boolean maySendAgain) {

  /** Whether it did not arrive, or not yet. */
  public boolean isTroubled() {
    return !why.isEmpty();
  }

  /** What a kind of letter is called; its code for one that nobody writes any more. */
  static String kindInWords(String kind, Texts t) {
    return t.find(kind.replaceFirst("\\.", ".letter.") + ".name").orElse(kind);
  }
}

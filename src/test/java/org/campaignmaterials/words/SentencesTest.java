package org.campaignmaterials.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Messages;
import org.campaignmaterials.web.Texts;
import org.junit.jupiter.api.Test;

/** A sentence says in every language what it is to say, and is read as it was written. */
class SentencesTest {
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  /** English that lost its apostrophe on the way. */
  private static final Pattern LOST_APOSTROPHE =
      Pattern.compile(
          "(?i)\\b(?:(?:ca|do|does|did|is|are|was|wo|would|could|should|have|has)nt"
              + "|(?:you|they)re|thats|theres|somebodys|nobodys|anothers"
              + "|(?:your|the|a|each|every|this) "
              + "(?:agency|campaign|coalition|hotline|manager|member|order|quarter|report)s "
              + "(?:account|address|claims|discretion|ledger|lines|number|own|page|records|row))\\b");

  /** Fills any sentence, as a number, a word or a day would. */
  private static final Object[] ARGUMENTS = {1, 2, 3, 4, 5, 6, 7, 8, 9};

  @Test
  void everySentenceHasTheSamePlacesInEveryLanguage() {
    assertThat(otherPlaces(Messages.of(Language.EN), Messages.of(Language.ES))).isEmpty();
  }

  @Test
  void aMissingPlaceIsNoticed() {
    assertThat(
            otherPlaces(
                Map.of("a", "{0} of {1}", "b", "{0}"), Map.of("a", "{0}", "b", "{0,number} !")))
        .containsExactly("a");
  }

  /**
   * With places to fill a sentence goes through MessageFormat, which takes single ones for its own.
   */
  @Test
  void everyApostropheIsReadAsItIsWritten() {
    for (Language language : Language.values()) {
      Texts t = new Texts(language);
      Map<String, String> swallowed = new TreeMap<>();
      Messages.of(language)
          .forEach(
              (key, sentence) -> {
                String read = t.get(key, ARGUMENTS);
                if (sentence.contains("''")
                    || apostrophes(read) != apostrophes(sentence)
                    || PLACE.matcher(read).find()) {
                  swallowed.put(key, read);
                }
              });
      assertThat(swallowed).isEmpty();
    }
    assertThat(Messages.of(Language.EN).values())
        .noneMatch(sentence -> LOST_APOSTROPHE.matcher(sentence).find());
  }

  @Test
  void anApostropheThatGotLostIsNoticed() {
    assertThat(LOST_APOSTROPHE.matcher("It enters your coalitions records.").find()).isTrue();
    assertThat(LOST_APOSTROPHE.matcher("You cant do this, dont try.").find()).isTrue();
    assertThat(LOST_APOSTROPHE.matcher("It enters your coalition's records.").find()).isFalse();
  }

  private static long apostrophes(String sentence) {
    return sentence.chars().filter(each -> each == '\'').count();
  }

  private static Set<String> otherPlaces(Map<String, String> one, Map<String, String> other) {
    Set<String> found = new TreeSet<>();
    one.forEach(
        (key, sentence) -> {
          if (other.containsKey(key) && !places(sentence).equals(places(other.get(key)))) {
            found.add(key);
          }
        });
    return found;
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    Matcher place = PLACE.matcher(sentence);
    while (place.find()) {
      places.add(place.group(1));
    }
    return places;
  }
}

package org.campaignmaterials.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody did just now, for the page to which the form leads: the key of a sentence, and the
 * numbers in it. Never a name, an address or what somebody typed, because it travels in a cookie.
 *
 * @param path the page that tells it, without its language, query and fragment
 */
record News(String path, String sentence, List<String> numbers) {
  private static final Pattern SENTENCE = Pattern.compile("[a-z]+[.][A-Za-z0-9_.]{1,80}");
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_.:-]{1,60}");
  private static final int FIRST_NUMBER = 2;

  News {
    numbers = List.copyOf(numbers);
    if (!SENTENCE.matcher(sentence).matches()
        || !numbers.stream().allMatch(each -> NUMBER.matcher(each).matches())) {
      throw new IllegalArgumentException("A cookie takes codes and numbers only: " + sentence);
    }
  }

  static News of(String address, String sentence, Object... numbers) {
    return new News(
        withoutQuery(address), sentence, Arrays.stream(numbers).map(String::valueOf).toList());
  }

  /** Whether this page is the one that tells it. */
  boolean isFor(String address) {
    return path.equals(withoutQuery(address));
  }

  /** The sentence; none when a newer release has other sentences. */
  Optional<String> words(Texts t) {
    return t.find(sentence).map(known -> t.get(sentence, numbers.toArray()));
  }

  /** As it stands in a cookie. */
  String written() {
    String lines = path + '\n' + sentence + '\n' + String.join("\n", numbers);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what {@link #written} wrote; empty for anything else. */
  static Optional<News> read(String written) {
    try {
      String lines = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
      List<String> parts = lines.strip().lines().toList();
      return parts.size() < FIRST_NUMBER
          ? Optional.empty()
          : Optional.of(
              new News(parts.get(0), parts.get(1), parts.subList(FIRST_NUMBER, parts.size())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String withoutQuery(String address) {
    return address.replaceFirst("[?#].*", "");
  }
}

package org.campaignmaterials.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one place that knows how the hotline is reached. Every page, paper and e-mail takes its
 * channels from here, so that a changed number is changed once. Who operates the hotline is nowhere
 * in this system, because that has changed before.
 *
 * @param emergency the number for immediate danger, 911
 * @param channels in the order in which they are printed
 */
public record HotlineFacts(String emergency, List<HotlineChannel> channels) {

  public HotlineFacts {
    channels = channels.stream().sorted(Comparator.comparing(HotlineChannel::kind)).toList();
  }

  public Optional<HotlineChannel> channel(HotlineChannel.Kind kind) {
    return channels.stream().filter(channel -> channel.kind() == kind).findFirst();
  }

  /** What to print for readers of a language, in order. */
  public List<HotlineChannel> channelsFor(String language) {
    return channels.stream().filter(channel -> channel.serves(language)).toList();
  }

  /** These facts with what the tests of their addresses say, the newest of them first. */
  HotlineFacts tested(List<HotlineTest> tests) {
    return new HotlineFacts(
        emergency, channels.stream().map(channel -> channel.tested(tests)).toList());
  }

  /** These facts with another channel of a kind, or without one. */
  HotlineFacts changed(HotlineChannel.Kind kind, Optional<HotlineChannel> now) {
    return new HotlineFacts(
        emergency,
        Stream.concat(channels.stream().filter(channel -> channel.kind() != kind), now.stream())
            .toList());
  }

  /** These facts with the sources that a file gives for the same channels. */
  HotlineFacts citing(HotlineFacts file) {
    return new HotlineFacts(
        emergency,
        channels.stream()
            .map(
                channel ->
                    file.channel(channel.kind())
                        .map(cited -> channel.citing(cited.sources()))
                        .orElse(channel))
            .toList());
  }

  /**
   * Whether someone has tried every channel that would be printed in a language. Until then, art
   * that carries the hotline is marked as a sample and not sent to a press.
   */
  public boolean isVerifiedIn(String language) {
    return !channelsFor(language).isEmpty()
        && channelsFor(language).stream()
            .allMatch(channel -> channel.verifiedIn(language).isPresent());
  }

  /**
   * The ten digits of a U.S. number however it is grouped: 888-3737-888, 1.888.373.7888 and (888)
   * 373-7888 are one and the same. Other texts keep the digits that they have.
   */
  public static String digits(String number) {
    String digits = number.replaceAll("\\D", "");
    return digits.length() == 11 && digits.startsWith("1") ? digits.substring(1) : digits;
  }

  /** Whether these are the ten digits of a U.S. number; no area code begins with 0 or 1. */
  public static boolean isNumber(String text) {
    return digits(text).matches("[2-9]\\d{9}");
  }

  public static boolean isSameNumber(String one, String other) {
    return digits(one).equals(digits(other));
  }

  /**
   * The one way in which a U.S. number is printed here: 1-888-373-7888.
   *
   * @throws IllegalArgumentException if it is no such number
   */
  public static String display(String number) {
    String digits = digits(number);
    if (!isNumber(number)) {
      throw new IllegalArgumentException(
          "A U.S. telephone number has ten digits, with or without a 1 before them: " + number);
    }
    return "1-%s-%s-%s"
        .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
  }
}

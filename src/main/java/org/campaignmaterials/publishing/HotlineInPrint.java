package org.campaignmaterials.publishing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * What of the hotline is printed in a language: the channels that somebody has tried in it, the
 * telephone first. As long as nobody has tried the telephone, all that are known stand on it; its
 * passport then lacks a stamp, and the word "Sample" across it says that it must not be printed.
 *
 * @param channels in the order in which they are printed, the telephone first
 */
record HotlineInPrint(String language, List<HotlineChannel> channels) {
  /** Says "24 hours" to readers of languages in which we have no words of our own. */
  private static final String ALWAYS = "24/7";

  static Optional<HotlineInPrint> of(HotlineFacts facts, String language) {
    List<HotlineChannel> served = facts.channelsFor(language);
    if (served.stream().noneMatch(channel -> channel.kind() == HotlineChannel.Kind.VOICE)) {
      return Optional.empty();
    }
    boolean tried = isTried(served.get(0), language);
    List<HotlineChannel> printed =
        tried ? served.stream().filter(channel -> isTried(channel, language)).toList() : served;
    return Optional.of(new HotlineInPrint(language, printed));
  }

  private static boolean isTried(HotlineChannel channel, String language) {
    return channel.verifiedIn(language).isPresent();
  }

  private HotlineChannel telephone() {
    return channels.get(0);
  }

  /** On a cover there is room for the number, the text code and the hours. */
  CoverWords.Hotline onCover(Texts t) {
    Stream<String> text =
        channels.stream()
            .filter(channel -> channel.kind() == HotlineChannel.Kind.TEXT)
            .map(channel -> t.get("publishing.cover.text", channel.address()));
    String hours = isOurs() ? t.get("publishing.cover.hours") : ALWAYS;
    return new CoverWords.Hotline(
        telephone().address(), String.join(" · ", Stream.concat(text, Stream.of(hours)).toList()));
  }

  HotlineWords whole(Texts t) {
    return new HotlineWords(
        isOurs() ? t.get("publishing.press.hotline") : ALWAYS,
        telephone().address(),
        channels.stream()
            .skip(1)
            .map(channel -> t.get(channel.kind().messageKey(), channel.address()))
            .toList(),
        onCover(t).others());
  }

  private boolean isOurs() {
    return Language.ofCode(language).code().equals(language);
  }
}

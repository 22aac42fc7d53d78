package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for ways to reach a hotline in a text and holds them against the facts. A wrong digit on a
 * card is the worst misprint there can be, so that everything that looks like a telephone number, a
 * text code or a hotline's web address must be the hotline's own, in its one printed form.
 */
final class HotlineWording {

  /** Ten digits in any grouping, with or without a 1 before them. */
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\d.-])(?:\\+?1[-. ]?)?\\(?\\d{3}\\)?[-. ]?\\d{3,4}[-. ]?\\d{3,4}(?!\\d)");

  private static final Pattern TEXT_CODE = Pattern.compile("(?<![\\d.,-])\\d{5,6}(?![\\d-])");

  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "(?i)[a-z0-9-]*hotline[a-z0-9-]*(?:\\.[a-z0-9-]+)+(?:/[a-z0-9/_-]*[a-z0-9])?");

  private static final Pattern TTY = Pattern.compile("(?i)\\bTTY\\b\\D{0,20}(\\d{3,})");

  private final HotlineFacts facts;
  private final List<String> reasons = new ArrayList<>();

  private HotlineWording(HotlineFacts facts) {
    this.facts = facts;
  }

  /** A sentence for everything in the text that differs from the facts. */
  static List<String> differences(String text, HotlineFacts facts) {
    return new HotlineWording(facts).read(text);
  }

  /**
   * Reports what differs from the facts in a field; null and unknown facts have nothing to hold.
   */
  static void hold(YamlFields fields, String field, String text, Optional<HotlineFacts> facts) {
    if (text != null && facts.isPresent()) {
      differences(text, facts.get()).forEach(reason -> fields.wrong(field, reason));
    }
  }

  /**
   * Reports every way to reach a hotline that is typed into a field, the right ones too: a campaign
   * page shows them from the facts, so that a number in its text would be one more place to
   * correct.
   */
  static void refuse(YamlFields fields, String field, String text) {
    if (text == null) {
      return;
    }
    for (Pattern pattern : List.of(TELEPHONE, TEXT_CODE, WEB_ADDRESS, TTY)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        fields.wrong(
            field,
            "Leave \"%s\" out: the page shows how the hotline is reached, from %s."
                .formatted(matcher.group(), VocabularyReading.HOTLINE));
      }
    }
  }

  private List<String> read(String text) {
    hold(
        text,
        TELEPHONE,
        0,
        HotlineChannel.Kind.VOICE,
        "telephone number",
        HotlineFacts::isSameNumber);
    hold(text, TEXT_CODE, 0, HotlineChannel.Kind.TEXT, "text code", String::equals);
    hold(text, WEB_ADDRESS, 0, HotlineChannel.Kind.CHAT, "web address", String::equalsIgnoreCase);
    hold(text, TTY, 1, HotlineChannel.Kind.TTY, "TTY number", String::equals);
    return reasons;
  }

  private void hold(
      String text,
      Pattern pattern,
      int group,
      HotlineChannel.Kind kind,
      String what,
      BiPredicate<String, String> same) {
    Optional<String> fact = facts.channel(kind).map(HotlineChannel::address);
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String found = matcher.group(group);
      if (fact.isEmpty() || !same.test(found, fact.get())) {
        reasons.add(
            "The %s %s is not the hotline's%s."
                .formatted(what, found, fact.map(is -> ", which is " + is).orElse("")));
      } else if (!found.equals(fact.get())) {
        reasons.add("Write the %s as %s, not as %s.".formatted(what, fact.get(), found));
      }
    }
  }
}

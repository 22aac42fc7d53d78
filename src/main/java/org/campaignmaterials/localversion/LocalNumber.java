package org.campaignmaterials.localversion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineFacts;

/**
 * What a telephone number nearby may be. The mistakes that matter are those by which somebody in
 * danger reaches nobody, or the wrong place: an emergency number that a coalition can't answer, the
 * hotline's own number under another name, one that was the hotline's and still stands on paper, a
 * digit typed wrong when it was copied.
 */
final class LocalNumber {
  /** Three digits, like 911, 988 or 711; 112 and 999 elsewhere in the world. */
  private static final Pattern SHORT = Pattern.compile("\\d{3}");

  /** Such a code can't be an area code, nor the three digits behind it. */
  private static final Pattern CODE_INSIDE = Pattern.compile("(\\d11\\d{7}|\\d{4}11\\d{4})");

  private static final Pattern NUMBER = Pattern.compile("[2-9]\\d{2}[2-9]\\d{6}");

  /** Calls to these are paid by the caller. */
  private static final Pattern PAID = Pattern.compile("(900\\d{7}|\\d{3}976\\d{4})");

  private LocalNumber() {}

  /**
   * The rule that a number breaks, by its code; empty if it may be printed.
   *
   * @param others digits of what was or will be the hotline's number
   */
  static Optional<String> problem(
      String typed, Optional<HotlineFacts> hotline, Set<String> others) {
    String digits = HotlineFacts.digits(typed);
    if (SHORT.matcher(digits).matches() || CODE_INSIDE.matcher(digits).matches()) {
      return Optional.of("local_number_emergency");
    }
    if (isHotlines(digits, hotline)) {
      return Optional.of("local_number_hotline");
    }
    if (others.contains(digits)) {
      return Optional.of("local_number_was_hotline");
    }
    if (!NUMBER.matcher(digits).matches()) {
      return Optional.of("local_number");
    }
    if (PAID.matcher(digits).matches()) {
      return Optional.of("local_number_paid");
    }
    return isNearly(digits, hotline) ? Optional.of("local_number_nearly") : Optional.empty();
  }

  private static boolean isHotlines(String digits, Optional<HotlineFacts> hotline) {
    return hotline.stream()
        .flatMap(facts -> facts.channels().stream())
        .filter(channel -> channel.kind() != HotlineChannel.Kind.CHAT)
        .anyMatch(channel -> HotlineFacts.isSameNumber(channel.address(), digits));
  }

  /** A digit typed wrong, or two that changed places. */
  private static boolean isNearly(String digits, Optional<HotlineFacts> hotline) {
    return hotline
        .flatMap(facts -> facts.channel(HotlineChannel.Kind.VOICE))
        .map(channel -> HotlineFacts.digits(channel.address()))
        .filter(known -> isNearly(digits, known))
        .isPresent();
  }

  private static boolean isNearly(String digits, String known) {
    if (digits.length() != known.length()) {
      return false;
    }
    int different = 0;
    int first = -1;
    int last = -1;
    for (int at = 0; at < digits.length(); at++) {
      if (digits.charAt(at) != known.charAt(at)) {
        different++;
        first = first < 0 ? at : first;
        last = at;
      }
    }
    boolean swapped =
        different == 2
            && last == first + 1
            && digits.charAt(first) == known.charAt(last)
            && digits.charAt(last) == known.charAt(first);
    return different == 1 || swapped;
  }
}

package org.campaignmaterials.hotline;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignmaterials.catalog.HotlineChannel;
import org.campaignmaterials.catalog.HotlineFacts;
import org.campaignmaterials.catalog.HotlineTest;
import org.campaignmaterials.shared.Problems;
import org.campaignmaterials.shared.RuleViolation;
import org.campaignmaterials.shared.Typed;
import org.campaignmaterials.shared.TypedDay;
import org.campaignmaterials.web.TypedForm;

/**
 * What somebody typed about a change or a test, read field by field; what is wrong is collected.
 */
final class TypedHotlineForm {
  private static final int REASON_MAX = 600;
  private static final int HOW_MAX = 400;
  private static final int ADDRESS_MAX = 200;

  private static final Pattern TEXT_CODE = Pattern.compile("[0-9]{5,6}");
  private static final Pattern TTY = Pattern.compile("[0-9]{3}");
  private static final Pattern WEB = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[a-z0-9/_-]*)?");

  private final MultivaluedMap<String, String> sent;
  private final Problems problems = new Problems();

  TypedHotlineForm(MultivaluedMap<String, String> sent) {
    this.sent = sent;
  }

  Problems problems() {
    return problems;
  }

  TypedForm again(List<RuleViolation> wrong) {
    Map<String, String> typed = new HashMap<>();
    sent.forEach((name, values) -> typed.put(name, values.isEmpty() ? "" : values.get(0)));
    return new TypedForm(typed, wrong);
  }

  /**
   * A change.
   *
   * @param languages tags to choose from
   * @param zone in which the time is typed
   */
  ProposedChange change(List<String> languages, ZoneId zone) {
    Optional<HotlineChannel.Kind> channel = kind(sent.getFirst("channel"));
    if (channel.isEmpty()) {
      problems.add("channel", "choose_one");
    }
    boolean off = isTicked("off");
    Optional<Reach> after = off ? Optional.empty() : reach(channel, languages);
    Optional<ChangeClass> changeClass = ChangeClass.ofCode(Typed.trimmed(sent.getFirst("class")));
    if (changeClass.isEmpty()) {
      problems.add("class", "choose_one");
    }
    String reason = Typed.line(problems, "reason", sent.getFirst("reason"), true, REASON_MAX);
    Optional<Instant> effectiveAt = effectiveAt(zone);
    problems.throwIfAny();
    return new ProposedChange(
        channel.orElseThrow(), changeClass.orElseThrow(), after, reason, effectiveAt);
  }

  private Optional<Reach> reach(Optional<HotlineChannel.Kind> channel, List<String> languages) {
    String typed = Typed.line(problems, "address", sent.getFirst("address"), true, ADDRESS_MAX);
    Optional<String> address = channel.flatMap(kind -> address(kind, typed));
    if (address.isEmpty() && !problems.concern("address")) {
      channel.ifPresent(kind -> problems.add("address", wrongAddress(kind)));
    }
    List<String> chosen = languages.stream().filter(tag -> isTicked("languages-" + tag)).toList();
    if (chosen.isEmpty()) {
      problems.add("languages", "hotline_language_needed");
    }
    return address
        .filter(is -> !chosen.isEmpty())
        .map(is -> new Reach(is, chosen, isTicked("interpreted")));
  }

  private static String wrongAddress(HotlineChannel.Kind kind) {
    return switch (kind) {
      case VOICE -> "hotline_address_voice";
      case TEXT -> "hotline_address_text";
      case CHAT -> "hotline_address_chat";
      case TTY -> "hotline_address_tty";
    };
  }

  /** The one form in which an address is kept and printed; nothing for what can't be one. */
  static Optional<String> address(HotlineChannel.Kind kind, String typed) {
    return switch (kind) {
      case VOICE -> Optional.of(typed).filter(HotlineFacts::isNumber).map(HotlineFacts::display);
      case TEXT -> Optional.of(HotlineFacts.digits(typed)).filter(is -> matches(TEXT_CODE, is));
      case TTY -> Optional.of(HotlineFacts.digits(typed)).filter(is -> matches(TTY, is));
      case CHAT ->
          Optional.of(typed.replaceFirst("(?i)^https?://", "").toLowerCase(Locale.ROOT))
              .filter(is -> matches(WEB, is));
    };
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }

  private Optional<Instant> effectiveAt(ZoneId zone) {
    String day = Typed.trimmed(sent.getFirst("effectiveOn"));
    String time = Typed.trimmed(sent.getFirst("effectiveTime"));
    if (day.isEmpty()) {
      if (!time.isEmpty()) {
        problems.add("effectiveOn", "required");
      }
      return Optional.empty();
    }
    Optional<LocalDate> on = TypedDay.read(problems, "effectiveOn", day);
    Optional<LocalTime> at = time(time);
    return on.flatMap(date -> at.map(hour -> date.atTime(hour).atZone(zone).toInstant()));
  }

  private Optional<LocalTime> time(String typed) {
    if (typed.isEmpty()) {
      return Optional.of(LocalTime.MIDNIGHT);
    }
    try {
      return Optional.of(LocalTime.parse(typed));
    } catch (DateTimeParseException e) {
      problems.add("effectiveTime", "hotline_time");
      return Optional.empty();
    }
  }

  /**
   * A test.
   *
   * @param what what was tried
   * @param outcome what happened
   * @param how from where and with what
   */
  record Tried(
      Tryable what, String language, HotlineTest.Outcome outcome, LocalDate on, String how) {}

  /**
   * A test.
   *
   * @param tryable what may be tried
   * @param languages tags to choose from
   */
  Tried test(List<Tryable> tryable, List<String> languages, LocalDate today) {
    String code = Typed.trimmed(sent.getFirst("what"));
    Optional<Tryable> what = tryable.stream().filter(each -> each.code().equals(code)).findFirst();
    if (what.isEmpty()) {
      problems.add("what", "choose_one");
    }
    String language = Typed.trimmed(sent.getFirst("language"));
    if (!languages.contains(language)) {
      problems.add("language", "choose_one");
    }
    Optional<HotlineTest.Outcome> outcome =
        Arrays.stream(HotlineTest.Outcome.values())
            .filter(each -> each.code().equals(Typed.trimmed(sent.getFirst("outcome"))))
            .findFirst();
    if (outcome.isEmpty()) {
      problems.add("outcome", "choose_one");
    }
    String day = Typed.trimmed(sent.getFirst("on"));
    if (day.isEmpty()) {
      problems.add("on", "required");
    }
    Optional<LocalDate> on = day.isEmpty() ? Optional.empty() : TypedDay.read(problems, "on", day);
    if (on.filter(is -> is.isAfter(today)).isPresent()) {
      problems.add("on", "hotline_test_future");
    }
    String how = Typed.line(problems, "how", sent.getFirst("how"), true, HOW_MAX);
    problems.throwIfAny();
    return new Tried(what.orElseThrow(), language, outcome.orElseThrow(), on.orElseThrow(), how);
  }

  private boolean isTicked(String box) {
    return "true".equals(sent.getFirst(box));
  }

  static Optional<HotlineChannel.Kind> kind(String code) {
    return Arrays.stream(HotlineChannel.Kind.values())
        .filter(each -> each.code().equals(Typed.trimmed(code)))
        .findFirst();
  }
}

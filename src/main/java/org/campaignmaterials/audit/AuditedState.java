package org.campaignmaterials.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.campaignmaterials.accounts.Role;
import org.campaignmaterials.web.Texts;

/**
 * What something was before or after it was changed, as it is read. Features record codes, days and
 * numbers, separated by commas, and behind a colon the reason that somebody typed; codes become the
 * words of the features' own message files, days are written as the language does. What somebody
 * typed, and what an older release recorded, is read as it is.
 */
final class AuditedState {
  private static final String ROLE =
      Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("|", "(?:", ")"));

  private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";

  /** Where the words for the states of a thing stand, by what the thing is. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "order", List.of("ordering.state."),
          "account", List.of("accounts.state."),
          "coalition", List.of("coalition.status."),
          "standard", List.of("scorecard.verdict."),
          "member", List.of("coalition.kind."),
          "term", List.of("coalition.office."),
          "meeting", List.of("coalition.topic."),
          "activity",
              List.of(
                  "coalition.method.",
                  "coalition.purpose.",
                  "coalition.type.",
                  "coalition.concerns."),
          "statement", List.of("coalition.statement."),
          "item", List.of("coalition.item."));

  /** Phrases that stand around days and numbers, by the keys of their words. */
  private static final Map<String, Pattern> PHRASES =
      Map.of(
          "audit.state.days", Pattern.compile(DAY + " to " + DAY),
          "audit.state.since", Pattern.compile(DAY + " to now"),
          "audit.state.joined", Pattern.compile("joined " + DAY),
          "audit.state.members", Pattern.compile("(\\d{1,9}) members"),
          "audit.state.reached", Pattern.compile("(\\d{1,9}) reached"),
          "audit.state.characters", Pattern.compile("(\\d{1,9}) characters"),
          "audit.state.listed", Pattern.compile("listed"),
          "audit.state.unchanged", Pattern.compile("unchanged campaign"));

  private static final Pattern CODE = Pattern.compile("[a-z]+(?:_[a-z0-9]+)*");

  private static final Pattern DATED = Pattern.compile("([a-z_]+) of " + DAY);

  private static final Pattern CLAIM =
      Pattern.compile("(.*); source: (.*), (no date|" + DAY + "); reviewed: (no|" + DAY + ")");

  /** What a thing of a coalition is called: {@code coalition C-101 meeting 63}. */
  private static final Pattern OF_COALITION =
      Pattern.compile("coalition (C-\\d+) ([a-z ]+?) (\\d{1,18})");

  private static final Pattern NAMED =
      Pattern.compile("(order|warehouse|coalition|edition|recall) (\\S+)");

  private final List<String> beginnings;
  private final Texts t;

  private AuditedState(List<String> beginnings, Texts t) {
    this.beginnings = beginnings;
    this.t = t;
  }

  /**
   * A recorded state in words.
   *
   * @param subject as it was recorded: {@code order RRO-2026-000123}
   */
  static String inWords(String subject, String recorded, Texts t) {
    if (recorded.matches("\\[" + ROLE + "(?:, " + ROLE + ")*]")) {
      return Arrays.stream(recorded.replaceAll("[\\[\\]]", "").split(", "))
          .map(name -> t.get("accounts.role." + Role.valueOf(name).code()))
          .collect(Collectors.joining(", "));
    }
    Matcher ofCoalition = OF_COALITION.matcher(subject);
    String noun = ofCoalition.matches() ? ofCoalition.group(2) : subject.replaceAll(" .*", "");
    return new AuditedState(WORDS.getOrDefault(noun, List.of()), t).whole(recorded);
  }

  /** What it was done to, in words: "Coalition C-101, meeting 63". */
  static String subjectInWords(String recorded, Texts t) {
    Matcher ofCoalition = OF_COALITION.matcher(recorded);
    if (ofCoalition.matches()) {
      String key = "audit.subject." + ofCoalition.group(2).replace(' ', '_');
      return t.find(key).isPresent()
          ? t.get(key, ofCoalition.group(1), ofCoalition.group(3))
          : recorded;
    }
    Matcher named = NAMED.matcher(recorded);
    return named.matches() ? t.get("audit.subject." + named.group(1), named.group(2)) : recorded;
  }

  private String whole(String recorded) {
    Matcher claim = CLAIM.matcher(recorded);
    if (claim.matches()) {
      return claim(claim);
    }
    int reason = recorded.indexOf(": ");
    return reason < 0
        ? parts(recorded)
        : parts(recorded.substring(0, reason)) + recorded.substring(reason);
  }

  private String claim(Matcher said) {
    String source =
        said.group(2).equals("none") ? t.get("audit.state.claim.noSource") : said.group(2);
    String dated = said.group(4) == null ? "" : ", " + day(said.group(4));
    return said.group(6) == null
        ? t.get("audit.state.claim", said.group(1), source + dated)
        : t.get("audit.state.claim.reviewed", said.group(1), source + dated, day(said.group(6)));
  }

  private String parts(String recorded) {
    return Arrays.stream(recorded.replaceAll("[\\[\\]]", "").split(", "))
        .map(this::part)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private String part(String part) {
    for (Map.Entry<String, Pattern> phrase : PHRASES.entrySet()) {
      Matcher found = phrase.getValue().matcher(part);
      if (found.matches()) {
        return t.get(phrase.getKey(), arguments(found));
      }
    }
    Matcher dated = DATED.matcher(part);
    if (dated.matches()) {
      return t.get("audit.state.dated", code(dated.group(1)), day(dated.group(2)));
    }
    if (part.matches(DAY)) {
      return day(part);
    }
    return CODE.matcher(part).matches() ? code(part) : part;
  }

  private Object[] arguments(Matcher found) {
    Object[] arguments = new Object[found.groupCount()];
    for (int group = 0; group < arguments.length; group++) {
      String said = found.group(group + 1);
      arguments[group] = said.matches(DAY) ? day(said) : (Object) Long.valueOf(said);
    }
    return arguments;
  }

  /** A code without words of its own, such as a sector's, reads better without its underscores. */
  private String code(String code) {
    return beginnings.stream()
        .map(beginning -> t.find(beginning + code))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> code.replace('_', ' '));
  }

  private String day(String day) {
    try {
      return t.date(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return day;
    }
  }
}

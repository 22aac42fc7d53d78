package org.campaignmaterials.web;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.shared.Quarter;
import org.campaignmaterials.shared.RuleViolation;

/**
 * The words of a page in its reader's language, and how that language writes numbers, dates and
 * page addresses.
 */
public record Texts(Language language) {
  /** A time in Spanish ends with a stop of its own, "5:30 p. m.", which ends the sentence too. */
  private static final Pattern AFTER_TIME = Pattern.compile("(\\b[ap]\\.\\h?m\\.)\\.");

  /**
   * The sentence under a key, with its places filled. Apostrophes are written as they are; numbers
   * are grouped as the language does.
   *
   * @throws IllegalArgumentException for a key that no message file has: a page with a hole in it
   *     must not pass a test
   */
  public String get(String key, Object... arguments) {
    String pattern = Messages.pattern(language, key);
    if (pattern == null) {
      throw new IllegalArgumentException(
          "No words for \"" + key + "\" in language " + language.code());
    }
    return arguments.length == 0
        ? pattern
        : AFTER_TIME
            .matcher(
                new MessageFormat(pattern.replace("'", "''"), language.locale()).format(arguments))
            .replaceAll("$1");
  }

  /** The words under a key that may be none: put together from what an older release wrote. */
  public Optional<String> find(String key) {
    return Optional.ofNullable(Messages.pattern(language, key));
  }

  /** The sentence for a count: {@code key.one} for 1, {@code key.other} for the rest. */
  public String count(String key, long count, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = count;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return get(key + (count == 1 ? ".one" : ".other"), arguments);
  }

  /** The name of a language within a sentence, where Spanish gives it no capital. */
  public String inSentence(String languageName) {
    return language == Language.ES ? languageName.toLowerCase(language.locale()) : languageName;
  }

  /** What is wrong, as a sentence; days in words. */
  public String sentence(RuleViolation violation) {
    return get(
        violation.messageKey(),
        violation.arguments().stream()
            .map(argument -> argument instanceof LocalDate day ? date(day) : argument)
            .toArray());
  }

  /** A page's address in this language: {@code /catalog} or {@code /es/catalog}. */
  public String path(String path) {
    return switch (language) {
      case EN -> path;
      case ES -> path.equals("/") ? "/es" : "/es" + path;
    };
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A measure with at most {@code digits} decimals: 8.5, 0.02. */
  public String decimal(double number, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    format.setMaximumFractionDigits(digits);
    return format.format(number);
  }

  /** A day in words: December 4, 2026; 4 de diciembre de 2026. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language.locale())
        .format(date);
  }

  /** A month in words: December 2026; diciembre de 2026. */
  public String month(YearMonth month) {
    return DateTimeFormatter.ofPattern(get("web.month.pattern"), language.locale()).format(month);
  }

  /** A quarter in words: October to December 2026; octubre a diciembre de 2026. */
  public String quarter(Quarter quarter) {
    return get("web.quarter." + quarter.number(), String.valueOf(quarter.year()));
  }

  /** A day and time in words, in the zone that it carries. */
  public String dateTime(ZonedDateTime time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language.locale())
        .format(time);
  }
}

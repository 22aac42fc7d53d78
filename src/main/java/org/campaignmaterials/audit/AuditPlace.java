package org.campaignmaterials.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.campaignmaterials.shared.Typed;

/**
 * Where a line stands in the trail: by its time and, within the same moment, by its number. Pages
 * are turned from here, so that the ten thousandth costs no more than the first, and lines that are
 * written meanwhile move none.
 */
record AuditPlace(Instant at, long id) {
  private static final Pattern TEXT = Pattern.compile("([0-9T:.-]{16,40}Z)_([1-9][0-9]{0,17})");

  static AuditPlace of(AuditLine line) {
    return new AuditPlace(line.recordedAt(), line.id());
  }

  /** A place from an address; none for anything that is no place. */
  static Optional<AuditPlace> parse(String text) {
    Matcher matcher = TEXT.matcher(Typed.trimmed(text));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(matcher.group(1));
      boolean ofOurTimes =
          at.isAfter(Instant.EPOCH) && at.isBefore(Instant.parse("2200-01-01T00:00:00Z"));
      return Optional.of(new AuditPlace(at, Long.parseLong(matcher.group(2))))
          .filter(place -> ofOurTimes);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}

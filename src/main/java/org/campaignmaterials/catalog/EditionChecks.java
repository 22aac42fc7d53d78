package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who read and checked an edition before it went out, as its own file records it. What is not
 * recorded did not happen: nothing here is ever filled in by the system.
 *
 * @param translator who put it into its language; empty for an original
 * @param secondReader who read it once more in its language, and is not the translator
 * @param read the day on which the second reader was done
 * @param livedExperience the review by someone who lived through trafficking
 * @param accessibility the check that people with disabilities can read it
 */
public record EditionChecks(
    Optional<String> translator,
    Optional<String> secondReader,
    Optional<LocalDate> read,
    Optional<Check> livedExperience,
    Optional<Check> accessibility) {

  static final EditionChecks NONE =
      new EditionChecks(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * One check.
   *
   * @param by the reviewer's role, never a name; or how accessibility was checked
   */
  public record Check(LocalDate on, String by) {}

  /** Whether a named second reader read it on a known day. */
  public boolean isRead() {
    return secondReader.isPresent() && read.isPresent();
  }

  /** Whether it is a translation by a named translator that a named second reader read. */
  public boolean isReadTranslation() {
    return translator.isPresent() && isRead();
  }
}

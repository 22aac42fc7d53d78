package org.campaignmaterials.catalog;

import java.time.LocalDate;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionChecks.Check;

/**
 * Reads what a language's file says under {@code passport} about those who read and checked it.
 * Each entry may be missing; what is there must be whole.
 */
final class ChecksReading {

  static final String PASSPORT = "passport";

  private ChecksReading() {}

  static EditionChecks read(YamlFields file) {
    YamlFields fields = file.has(PASSPORT) ? file.group(PASSPORT) : null;
    if (fields == null) {
      return EditionChecks.NONE;
    }
    Optional<String> translator = fields.optionalText("translator", 200);
    Optional<String> reader = fields.optionalText("second_reader", 200);
    Optional<LocalDate> read =
        fields.has("read") ? Optional.ofNullable(fields.day("read")) : Optional.empty();
    if (reader.isPresent() != fields.has("read")) {
      fields.wrong(
          reader.isPresent() ? "read" : "second_reader",
          "A second reader and the day on which the reading was done belong together.");
    }
    if (reader.isPresent() && reader.equals(translator)) {
      fields.wrong(
          "second_reader", "The second reader must be another person than the translator.");
    }
    EditionChecks checks =
        new EditionChecks(
            translator,
            reader,
            read,
            check(fields, "lived_experience", "role"),
            check(fields, "accessibility", "how"));
    fields.nothingElse();
    return checks;
  }

  private static Optional<Check> check(YamlFields passport, String name, String by) {
    YamlFields fields = passport.has(name) ? passport.group(name) : null;
    if (fields == null) {
      return Optional.empty();
    }
    LocalDate on = fields.day("on");
    String how = fields.text(by, 200);
    fields.nothingElse();
    return on == null || how == null ? Optional.empty() : Optional.of(new Check(on, how));
  }

  /** A translation that nobody read must say that it is a draft, or stay out. */
  static void refuseUnread(
      YamlFields file, EditionChecks checks, Optional<MaterialLanguage> language) {
    boolean translated = language.map(is -> !is.ours()).orElse(false);
    if (translated && !checks.isReadTranslation()) {
      file.wrong(
          PASSPORT,
          "A translation names its translator, its second_reader and the day on which it was read."
              + " Until then, mark the file with \"draft: yes\".");
    }
  }
}

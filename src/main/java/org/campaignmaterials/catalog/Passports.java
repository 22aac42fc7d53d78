package org.campaignmaterials.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The passports of all editions as they stand today, in the zone of the site. */
@ApplicationScoped
public class Passports {

  private Publications publications;
  private PassportTerms terms;
  private Clock clock;

  /** For CDI. */
  protected Passports() {}

  @Inject
  Passports(
      Publications publications,
      Clock clock,
      @ConfigProperty(name = PassportTerms.SOURCE_SETTING, defaultValue = PassportTerms.SOURCE_DAYS)
          int sourceDays,
      @ConfigProperty(
              name = PassportTerms.HOTLINE_SETTING,
              defaultValue = PassportTerms.HOTLINE_DAYS)
          int hotlineDays) {
    this.publications = publications;
    this.clock = clock;
    this.terms = new PassportTerms(sourceDays, hotlineDays);
  }

  /** The passport of an edition of this publication, whatever its status. */
  public Passport of(Publication publication, Edition edition) {
    return publications.stamping(terms, today()).passport(publication, edition);
  }

  public PassportTerms terms() {
    return terms;
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }
}

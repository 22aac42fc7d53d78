package org.campaignmaterials.catalog;

import java.util.List;
import java.util.Locale;

/**
 * How an edition's words and numbers are known to be right: five stamps, each of them there, out of
 * date or missing. It travels with the edition: its page shows it and its document prints it.
 *
 * @param standing what follows from the stamps
 * @param stamps in the order in which they are shown
 */
public record Passport(Sku sku, Standing standing, List<Stamp> stamps) {

  /** What may be done with an edition. */
  public enum Standing {
    /** Every stamp is there: it may go to a press. */
    RELEASED,
    /** A stamp is missing or out of date: its art is marked "Sample" and doesn't go to a press. */
    SAMPLE,
    /** Its words were not read by the people who must read them: a sample that can't be ordered. */
    DRAFT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
      return "catalog.passport.standing." + code();
    }
  }

  public Passport {
    stamps = List.copyOf(stamps);
  }

  static Passport of(Edition edition, List<Stamp> stamps) {
    boolean complete = stamps.stream().noneMatch(Stamp::isLacking);
    Standing standing = complete ? Standing.RELEASED : Standing.SAMPLE;
    return new Passport(
        edition.sku(), edition.status() == EditionStatus.DRAFT ? Standing.DRAFT : standing, stamps);
  }

  /** Whether its art carries the mark "Sample". */
  public boolean isSample() {
    return standing != Standing.RELEASED;
  }

  public Stamp stamp(Stamp.Kind kind) {
    return stamps.stream().filter(stamp -> stamp.kind() == kind).findFirst().orElseThrow();
  }
}

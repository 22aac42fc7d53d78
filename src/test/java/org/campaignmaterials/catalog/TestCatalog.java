package org.campaignmaterials.catalog;

import java.nio.file.Path;
import java.time.Clock;

/** The project's own catalog without a server or a database, for tests of other features. */
public final class TestCatalog {

  private static final Path OURS = Path.of("materials-catalog");

  private TestCatalog() {}

  public static Publications publications() {
    CatalogFolder.Reading reading = CatalogFolder.read(OURS, CatalogContents.EMPTY);
    return new Publications(
        CatalogContents.of(reading.vocabulary(), reading.publications().values())
            .with(reading.pages().pages().values()));
  }

  /** The passports of its editions as they stand at some moment. */
  public static Passports passports(Publications publications, Clock clock) {
    return new Passports(
        publications,
        clock,
        Integer.parseInt(PassportTerms.SOURCE_DAYS),
        Integer.parseInt(PassportTerms.HOTLINE_DAYS));
  }
}

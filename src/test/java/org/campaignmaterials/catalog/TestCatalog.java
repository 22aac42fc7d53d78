package org.campaignmaterials.catalog;

import java.nio.file.Path;

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
}

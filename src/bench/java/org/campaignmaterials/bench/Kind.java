package org.campaignmaterials.bench;

import java.nio.file.Path;
import java.util.Locale;

/** The databases that the product runs on. */
enum Kind {
  DERBY,
  POSTGRESQL;

  Database open(Path folder) {
    return this == DERBY ? new DerbyDatabase(folder) : PostgresDatabase.in(folder);
  }

  String folderName() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return this == DERBY ? "Derby" : "PostgreSQL";
  }
}

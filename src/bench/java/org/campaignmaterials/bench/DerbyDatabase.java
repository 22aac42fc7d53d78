package org.campaignmaterials.bench;

import java.nio.file.Path;
import java.util.List;

/** Derby in a folder, inside of the process that uses it. */
record DerbyDatabase(Path folder) implements Database {
  @Override
  public String url() {
    return "jdbc:derby:" + folder.resolve("db").toAbsolutePath() + ";create=true";
  }

  @Override
  public List<Long> processes() {
    return List.of();
  }

  @Override
  public void close() {
    // The process that used it has put its files in order.
  }
}

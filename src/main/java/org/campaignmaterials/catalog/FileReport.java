package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one file. */
final class FileReport {

  private final String file;
  private final List<CatalogProblem> problems = new ArrayList<>();

  FileReport(String file) {
    this.file = file;
  }

  void add(int line, String field, String reason) {
    problems.add(new CatalogProblem(file, line, field, reason));
  }

  void add(String reason) {
    add(0, "", reason);
  }

  boolean isClean() {
    return problems.isEmpty();
  }

  List<CatalogProblem> problems() {
    return List.copyOf(problems);
  }
}

package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a {@link CatalogProblem} lies in its table; what is too long for a column is cut. */
@Embeddable
class ProblemColumns {

  @Column(name = "file_name")
  private String file;

  @Column(name = "line_number")
  private int line;

  private String field;
  private String reason;

  /** For JPA. */
  protected ProblemColumns() {}

  ProblemColumns(CatalogProblem problem) {
    this.file = cut(problem.file(), 200);
    this.line = problem.line();
    this.field = cut(problem.field(), 200);
    this.reason = cut(problem.reason(), 1000);
  }

  CatalogProblem problem() {
    return new CatalogProblem(file, line, field, reason);
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}

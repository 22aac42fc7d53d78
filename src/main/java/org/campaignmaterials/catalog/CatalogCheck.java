package org.campaignmaterials.catalog;

import java.nio.file.Path;
import java.util.List;

/**
 * Checks the catalog's files the way an import would read them, without a server: for the person
 * who edits them, and for the build. Run with the folder as its argument, it writes one line for
 * each problem and ends with 1 if there is any.
 */
public final class CatalogCheck {

  private CatalogCheck() {}

  public static List<CatalogProblem> problemsIn(Path folder) {
    return CatalogFolder.read(folder, CatalogContents.EMPTY).problems();
  }

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
    System.Logger log = System.getLogger(CatalogCheck.class.getName());
    Path folder = Path.of(arguments.length == 0 ? "materials-catalog" : arguments[0]);
    List<CatalogProblem> problems = problemsIn(folder);
    if (problems.isEmpty()) {
      log.log(System.Logger.Level.INFO, "The catalog in " + folder + " is in order.");
      return;
    }
    problems.forEach(problem -> log.log(System.Logger.Level.ERROR, problem.toString()));
    System.exit(1);
  }
}

package org.campaignmaterials.catalog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Checks the catalog's files the way an import would read them, without a server: for the person
 * who edits them, and for the build. Run with the folder as its argument, it writes one line for
 * each problem and ends with 1 if there is any. Campaign pages whose review is due are named, too,
 * but fail nothing: a page does not become wrong overnight, and a build that fails on a day of the
 * calendar would stop the next correction as well.
 */
public final class CatalogCheck {

  private static final String REVIEW_SETTING = "app.catalog.pageReviewDays";

  private CatalogCheck() {}

  public static List<CatalogProblem> problemsIn(Path folder) {
    return CatalogFolder.read(folder, CatalogContents.EMPTY).problems();
  }

  /**
   * The campaign pages that nobody has read through for longer than a review counts.
   *
   * @param days for which a review counts
   */
  static List<CatalogProblem> reviewsDue(Path folder, LocalDate today, int days) {
    return CatalogFolder.read(folder, CatalogContents.EMPTY).pages().pages().values().stream()
        .filter(page -> page.reviewedUntil(days).isBefore(today))
        .map(
            page ->
                new CatalogProblem(
                    "%s/%s/%s"
                        .formatted(
                            CampaignPagesFolder.PAGES,
                            page.slug(),
                            CampaignPageReading.SHARED_FILE),
                    0,
                    "reviewed",
                    ("Last reviewed on %s, more than %d days ago. Read the page and its sources"
                            + " again, then write the day here.")
                        .formatted(page.reviewed(), days)))
        .toList();
  }

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%5$s%n");
    System.Logger log = System.getLogger(CatalogCheck.class.getName());
    Path folder = Path.of(arguments.length == 0 ? "materials-catalog" : arguments[0]);
    int days = Integer.parseInt(System.getProperty(REVIEW_SETTING, CampaignPage.REVIEW_DAYS));
    reviewsDue(folder, LocalDate.now(Clock.systemDefaultZone()), days)
        .forEach(due -> log.log(System.Logger.Level.WARNING, due.toString()));
    List<CatalogProblem> problems = problemsIn(folder);
    if (problems.isEmpty()) {
      log.log(System.Logger.Level.INFO, "The catalog in " + folder + " is in order.");
      return;
    }
    problems.forEach(problem -> log.log(System.Logger.Level.ERROR, problem.toString()));
    System.exit(1);
  }
}

package org.campaignmaterials.catalog;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks the catalog's files the way an import would read them, without a server: for the person
 * who edits them, and for the build. Run with the folder as its argument, it writes one line for
 * each problem and ends with 1 if there is any. A claim whose source nobody read for longer than a
 * reading counts is such a problem; the build leaves that one out, because a build that fails on a
 * day of the calendar would stop the next correction as well. Campaign pages whose review is due
 * are named, too, but fail nothing: a page does not become wrong overnight.
 */
public final class CatalogCheck {

  private static final String REVIEW_SETTING = "app.catalog.pageReviewDays";

  private CatalogCheck() {}

  public static List<CatalogProblem> problemsIn(Path folder) {
    return CatalogFolder.read(folder, CatalogContents.EMPTY).problems();
  }

  /**
   * The claims of publications that rest on a source which nobody read for too long.
   *
   * @param terms for how long the reading of a source counts
   */
  static List<CatalogProblem> expiredClaims(Path folder, LocalDate today, PassportTerms terms) {
    CatalogFolder.Reading reading = CatalogFolder.read(folder, CatalogContents.EMPTY);
    List<CatalogProblem> expired = new ArrayList<>();
    for (Publication publication : reading.publications().values()) {
      for (int each = 0; each < publication.claims().size(); each++) {
        for (String code : publication.claims().get(each).sources()) {
          Optional<Source> source = reading.vocabulary().source(code);
          if (source
              .filter(is -> terms.sourceCountsUntil(is.reviewed()).isBefore(today))
              .isPresent()) {
            expired.add(expired(publication, each, source.get(), terms.sourceDays()));
          }
        }
      }
    }
    return expired;
  }

  private static CatalogProblem expired(
      Publication publication, int claim, Source source, int days) {
    return new CatalogProblem(
        "%s/%s/%s"
            .formatted(
                CatalogFolder.PUBLICATIONS, publication.number(), PublicationReading.SHARED_FILE),
        0,
        "claims[%d].sources".formatted(claim),
        ("The claim \"%s\" is out of date: its source \"%s\" was last read on %s, more than %d days"
                + " ago. Read it again, set the claim right, and write the day in %s.")
            .formatted(
                publication.claims().get(claim).statement().english(),
                source.code(),
                source.reviewed(),
                days,
                VocabularyReading.SOURCES));
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
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    reviewsDue(folder, today, days(REVIEW_SETTING, CampaignPage.REVIEW_DAYS))
        .forEach(due -> log.log(System.Logger.Level.WARNING, due.toString()));
    List<CatalogProblem> problems = new ArrayList<>(problemsIn(folder));
    problems.addAll(
        expiredClaims(
            folder,
            today,
            new PassportTerms(
                days(PassportTerms.SOURCE_SETTING, PassportTerms.SOURCE_DAYS),
                days(PassportTerms.HOTLINE_SETTING, PassportTerms.HOTLINE_DAYS))));
    if (problems.isEmpty()) {
      log.log(System.Logger.Level.INFO, "The catalog in " + folder + " is in order.");
      return;
    }
    problems.forEach(problem -> log.log(System.Logger.Level.ERROR, problem.toString()));
    System.exit(1);
  }

  private static int days(String setting, String otherwise) {
    return Integer.parseInt(System.getProperty(setting, otherwise));
  }
}

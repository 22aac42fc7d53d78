package org.campaignmaterials.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads all campaign pages of a catalog's folder. */
final class CampaignPagesFolder {

  static final String PAGES = "pages";

  private CampaignPagesFolder() {}

  /**
   * @param pages those that are whole
   * @param refused those that are there but broken: what was known of them stays
   * @param complete whether the pages could be listed at all; if not, nothing may be taken to be
   *     removed
   */
  record Reading(
      SortedMap<String, CampaignPage> pages,
      Set<String> refused,
      boolean complete,
      List<CatalogProblem> problems) {}

  static Reading read(Path catalog, Vocabulary vocabulary) {
    List<Path> folders = CatalogFolder.foldersIn(catalog.resolve(PAGES));
    SortedMap<String, CampaignPage> pages = new TreeMap<>();
    Set<String> refused = new TreeSet<>();
    List<CatalogProblem> problems = new ArrayList<>();
    if (folders.isEmpty()) {
      problems.add(
          new CatalogProblem(
              PAGES, 0, "", "There is no folder of a campaign page here; nothing is changed."));
    }
    Set<String> slugs = new TreeSet<>(folders.stream().map(CatalogFolder::nameOf).toList());
    for (Path folder : folders) {
      CampaignPageReading.Result result =
          refusingLostWays(CampaignPageReading.read(folder, vocabulary), slugs);
      problems.addAll(result.problems());
      result
          .page()
          .ifPresentOrElse(
              page -> pages.put(result.slug(), page), () -> refused.add(result.slug()));
    }
    return new Reading(pages, refused, !folders.isEmpty(), problems);
  }

  /** A page must not lead to a campaign page that is not there. */
  private static CampaignPageReading.Result refusingLostWays(
      CampaignPageReading.Result read, Set<String> slugs) {
    CampaignPageReading.Result result = read;
    List<WayOn> ways = read.page().map(CampaignPage::leadsTo).orElse(List.of());
    for (int each = 0; each < ways.size(); each++) {
      String path = ways.get(each).path();
      String below = CampaignPage.ADDRESS + "/";
      if (path.startsWith(below) && !slugs.contains(path.substring(below.length()))) {
        result =
            result.refused(
                new CatalogProblem(
                    PAGES + "/" + read.slug() + "/" + CampaignPageReading.SHARED_FILE,
                    0,
                    "leads_to[%d].to".formatted(each),
                    "There is no campaign page \"%s\".".formatted(path)));
      }
    }
    return result;
  }
}

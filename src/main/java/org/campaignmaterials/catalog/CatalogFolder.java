package org.campaignmaterials.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a whole catalog from its folder, without a server or a database. What is broken is reported
 * and left out; what is whole is given.
 */
final class CatalogFolder {

  static final String PUBLICATIONS = "publications";

  private final Path folder;
  private final CatalogContents known;
  private final List<CatalogProblem> problems = new ArrayList<>();

  private CatalogFolder(Path folder, CatalogContents known) {
    this.folder = folder;
    this.known = known;
  }

  /**
   * What a folder holds.
   *
   * @param vocabulary with what was known before where a file could not be read
   * @param publications those that are whole
   * @param refused numbers of publications that are there but broken: what was known of them stays
   * @param complete whether the publications could be listed at all; if not, nothing may be taken
   *     to be removed
   * @param pages the campaign pages; their problems are among the others
   */
  record Reading(
      Vocabulary vocabulary,
      Map<PublicationNumber, Publication> publications,
      Set<PublicationNumber> refused,
      boolean complete,
      CampaignPagesFolder.Reading pages,
      List<CatalogProblem> problems) {}

  /**
   * @param known the catalog as it was imported before, on which a broken folder falls back
   */
  static Reading read(Path folder, CatalogContents known) {
    return new CatalogFolder(folder, known).read();
  }

  private Reading read() {
    Vocabulary vocabulary = VocabularyReading.read(folder, known.vocabulary(), problems);
    Map<String, PublicationReading.Result> results = new TreeMap<>();
    List<Path> folders = publicationFolders();
    for (Path publication : folders) {
      results.put(nameOf(publication), PublicationReading.read(publication, vocabulary));
    }
    refuseSharedNumbers(results);
    refuseBrokenKits(results);
    Map<PublicationNumber, Publication> whole = new TreeMap<>();
    Set<PublicationNumber> refused = new TreeSet<>();
    for (PublicationReading.Result result : results.values()) {
      problems.addAll(result.problems());
      result.publication().ifPresent(publication -> whole.put(publication.number(), publication));
      if (result.publication().isEmpty()) {
        numbersOf(result).forEach(refused::add);
      }
    }
    CampaignPagesFolder.Reading pages = CampaignPagesFolder.read(folder, vocabulary);
    problems.addAll(pages.problems());
    return new Reading(
        vocabulary, whole, refused, !folders.isEmpty(), pages, List.copyOf(problems));
  }

  private List<Path> publicationFolders() {
    List<Path> folders = foldersIn(folder.resolve(PUBLICATIONS));
    if (folders.isEmpty()) {
      problems.add(
          new CatalogProblem(
              PUBLICATIONS,
              0,
              "",
              "There is no folder of a publication here; nothing is changed."));
    }
    return folders;
  }

  /** A folder that was copied and not renumbered must not change the publication it came from. */
  private static void refuseSharedNumbers(Map<String, PublicationReading.Result> results) {
    for (PublicationReading.Result result : List.copyOf(results.values())) {
      String number = result.numberInFile();
      if (number != null && !number.equals(result.folder()) && results.containsKey(number)) {
        results.put(
            result.folder(),
            result.refused(
                new CatalogProblem(
                    PUBLICATIONS + "/" + result.folder() + "/" + PublicationReading.SHARED_FILE,
                    0,
                    "number",
                    "The number %s belongs to another folder already.".formatted(number))));
      }
    }
  }

  private void refuseBrokenKits(Map<String, PublicationReading.Result> results) {
    for (PublicationReading.Result result : List.copyOf(results.values())) {
      if (result.publication().filter(Publication::isKit).isEmpty()) {
        continue;
      }
      for (Edition edition : result.publication().get().editions()) {
        for (KitPart part : edition.parts()) {
          Optional<String> reason = whyNot(part, result, results);
          if (reason.isPresent()) {
            String file =
                "%s/%s/%s.yaml".formatted(PUBLICATIONS, result.folder(), edition.language());
            results.compute(
                result.folder(),
                (name, now) -> now.refused(new CatalogProblem(file, 0, "contents", reason.get())));
          }
        }
      }
    }
  }

  /**
   * Why a part can't be in a kit. A broken part counts as it was known before; its own problems are
   * told already, and a kit without a part is not offered.
   */
  private Optional<String> whyNot(
      KitPart part, PublicationReading.Result kit, Map<String, PublicationReading.Result> results) {
    PublicationReading.Result result = results.get(part.sku().publication().text());
    if (result == null) {
      return notThere(part);
    }
    Optional<Publication> publication =
        result.publication().or(() -> known.publication(part.sku().publication()));
    if (publication.isEmpty()) {
      return Optional.empty();
    }
    if (leadsTo(kit.folder(), part, results, new TreeSet<>())) {
      return Optional.of(
          "%s holds %s again: a kit can't be inside itself. A kit holds pieces only."
              .formatted(part.sku(), kit.folder()));
    }
    if (publication.get().isKit()) {
      return Optional.of("%s is a kit; a kit holds pieces only.".formatted(part.sku()));
    }
    String language = part.sku().language();
    if (publication.get().current(language).isPresent()) {
      return Optional.empty();
    }
    return publication.get().drafts().stream().anyMatch(draft -> draft.language().equals(language))
        ? Optional.of("%s is a draft; a kit holds what can be ordered.".formatted(part.sku()))
        : notThere(part);
  }

  /** Whether a part is this kit, or holds it in any depth. */
  private static boolean leadsTo(
      String kit,
      KitPart part,
      Map<String, PublicationReading.Result> results,
      Set<String> passed) {
    String inside = part.sku().publication().text();
    if (inside.equals(kit)) {
      return true;
    }
    return passed.add(inside)
        && Optional.ofNullable(results.get(inside))
            .flatMap(PublicationReading.Result::publication)
            .map(Publication::editions)
            .orElse(List.of())
            .stream()
            .flatMap(edition -> edition.parts().stream())
            .anyMatch(next -> leadsTo(kit, next, results, passed));
  }

  private static Optional<String> notThere(KitPart part) {
    return Optional.of("The part %s is not in the catalog.".formatted(part.sku()));
  }

  private static List<PublicationNumber> numbersOf(PublicationReading.Result result) {
    return Stream.of(result.folder(), String.valueOf(result.numberInFile()))
        .filter(PublicationNumber::isNumber)
        .map(PublicationNumber::parse)
        .toList();
  }

  /** The name of a folder, without the slash that one in an archive ends with. */
  static String nameOf(Path path) {
    return path.getFileName().toString().replace("/", "");
  }

  /** The folders in a folder, by name; none if it is not there. */
  static List<Path> foldersIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> Files.isDirectory(child) && !nameOf(child).startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> filesIn(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(Files::isRegularFile)
          .map(CatalogFolder::nameOf)
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

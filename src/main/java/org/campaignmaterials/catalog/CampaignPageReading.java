package org.campaignmaterials.catalog;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the folder of one campaign page: page.yaml for what both languages share, en.yaml and
 * es.yaml for the words. A folder with a problem gives no page, only its problems.
 */
final class CampaignPageReading {

  static final String SHARED_FILE = "page.yaml";

  private static final List<String> LANGUAGES = List.of("en", "es");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}?");
  private static final Set<String> FILLED_IN = Set.of("{agency}", "{campaign}");

  private final Path folder;
  private final String slug;
  private final String place;
  private final Vocabulary vocabulary;
  private final List<CatalogProblem> problems = new ArrayList<>();

  private CampaignPageReading(Path folder, Vocabulary vocabulary) {
    this.folder = folder;
    this.slug = CatalogFolder.nameOf(folder);
    this.place = CampaignPagesFolder.PAGES + "/" + slug + "/";
    this.vocabulary = vocabulary;
  }

  /**
   * What one folder gave.
   *
   * @param slug its name
   */
  record Result(String slug, Optional<CampaignPage> page, List<CatalogProblem> problems) {

    Result refused(CatalogProblem problem) {
      List<CatalogProblem> all = new ArrayList<>(problems);
      all.add(problem);
      return new Result(slug, Optional.empty(), all);
    }
  }

  static Result read(Path folder, Vocabulary vocabulary) {
    CampaignPageReading reading = new CampaignPageReading(folder, vocabulary);
    Optional<CampaignPage> page = reading.page();
    return new Result(
        reading.slug,
        reading.problems.isEmpty() ? page : Optional.empty(),
        List.copyOf(reading.problems));
  }

  /** What both languages share. */
  private record Shared(
      Integer place,
      Optional<String> audience,
      Optional<String> topic,
      LocalDate published,
      LocalDate reviewed,
      List<WayOn> leadsTo,
      List<Claim> claims) {}

  /** The words of one language. */
  private record InLanguage(String title, String menu, String summary, String text) {}

  private Optional<CampaignPage> page() {
    if (!CampaignPage.isSlug(slug)) {
      problems.add(
          new CatalogProblem(
              place,
              0,
              "",
              "The folder's name ends the page's address: small letters, digits and hyphens, like"
                  + " health-care."));
    }
    Optional<Shared> shared = file(SHARED_FILE, this::shared);
    Optional<InLanguage> english = file("en.yaml", fields -> words(fields, "en"));
    Optional<InLanguage> spanish = file("es.yaml", fields -> words(fields, "es"));
    refuseOtherFiles();
    return problems.isEmpty()
        ? Optional.of(page(shared.orElseThrow(), english.orElseThrow(), spanish.orElseThrow()))
        : Optional.empty();
  }

  private <T> Optional<T> file(String name, Function<YamlFields, T> reading) {
    FileReport report = new FileReport(place + name);
    Optional<T> read =
        YamlFile.open(folder.resolve(name), report)
            .map(
                fields -> {
                  T value = reading.apply(fields);
                  fields.nothingElse();
                  return value;
                });
    problems.addAll(report.problems());
    return read;
  }

  private Shared shared(YamlFields fields) {
    Integer at = fields.count("place");
    Optional<String> audience = fields.optionalText("audience", 40);
    refuseUnknown(audience, code -> vocabulary.audience(code).isPresent(), "audience", fields);
    Optional<String> topic = fields.optionalText("topic", 40);
    refuseUnknown(topic, code -> vocabulary.topic(code).isPresent(), "topic", fields);
    LocalDate published = fields.day("published");
    LocalDate reviewed = fields.day("reviewed");
    if (published != null && reviewed != null && reviewed.isBefore(published)) {
      fields.wrong("reviewed", "A page can't have been reviewed before it was published.");
    }
    List<WayOn> leadsTo = fields.has("leads_to") ? leadsTo(fields) : List.of();
    List<Claim> claims = ClaimReading.read(fields, vocabulary);
    return new Shared(at, audience, topic, published, reviewed, leadsTo, claims);
  }

  private static void refuseUnknown(
      Optional<String> code, Predicate<String> known, String what, YamlFields fields) {
    VocabularyReading.unknown(code.stream().toList(), known, what, fields, what);
  }

  private static List<WayOn> leadsTo(YamlFields fields) {
    List<WayOn> ways = new ArrayList<>();
    for (YamlFields group : fields.groups("leads_to")) {
      String to = group.text("to", 200);
      Words words = group.words("words", 100);
      group.nothingElse();
      if (to != null && !WayOn.isPath(to)) {
        group.wrong(
            "to",
            "A page of this site is expected, written without its host, like /coalitions; not"
                + " \"%s\".".formatted(to));
      } else if (to != null && words != null) {
        ways.add(new WayOn(to, words));
      }
    }
    return ways;
  }

  private static InLanguage words(YamlFields fields, String language) {
    String tag = fields.text("language", 12);
    if (tag != null && !tag.equals(language)) {
      fields.wrong("language", "The file is %s.yaml, but says \"%s\".".formatted(language, tag));
    }
    InLanguage words =
        new InLanguage(
            fields.text("title", 200),
            fields.text("menu", 60),
            fields.text("summary", 400),
            fields.text("text", 20_000));
    HotlineWording.refuse(fields, "title", words.title);
    HotlineWording.refuse(fields, "menu", words.menu);
    HotlineWording.refuse(fields, "summary", words.summary);
    HotlineWording.refuse(fields, "text", words.text);
    refusePlaceholders(fields, words.text);
    return words;
  }

  private static void refusePlaceholders(YamlFields fields, String text) {
    Matcher placeholder = PLACEHOLDER.matcher(text == null ? "" : text);
    while (placeholder.find()) {
      if (!FILLED_IN.contains(placeholder.group())) {
        fields.wrong(
            "text",
            "Only {agency} and {campaign} are filled in; \"%s\" is not known."
                .formatted(placeholder.group()));
      }
    }
  }

  private CampaignPage page(Shared shared, InLanguage english, InLanguage spanish) {
    return new CampaignPage(
        slug,
        shared.place,
        shared.audience,
        shared.topic,
        shared.published,
        shared.reviewed,
        new Words(english.title, spanish.title),
        new Words(english.menu, spanish.menu),
        new Words(english.summary, spanish.summary),
        new Words(english.text, spanish.text),
        shared.leadsTo,
        shared.claims);
  }

  private void refuseOtherFiles() {
    for (String file : CatalogFolder.filesIn(folder)) {
      String name = file.replaceFirst("\\.ya?ml$", "");
      boolean isYaml = !name.equals(file);
      if (isYaml && !file.equals(SHARED_FILE) && !LANGUAGES.contains(name)) {
        problems.add(
            new CatalogProblem(
                place + file, 0, "", "A page has page.yaml, en.yaml and es.yaml, and no others."));
      }
    }
  }
}

package org.campaignmaterials.catalog;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the folder of one publication: publication.yaml for what all languages share, and one file
 * per language for the words. A folder with a problem gives no publication, only its problems.
 */
final class PublicationReading {

  static final String SHARED_FILE = "publication.yaml";

  private final Path folder;
  private final String place;
  private final Vocabulary vocabulary;
  private final List<CatalogProblem> problems = new ArrayList<>();
  private String numberInFile;

  private PublicationReading(Path folder, Vocabulary vocabulary) {
    this.folder = folder;
    this.place = CatalogFolder.PUBLICATIONS + "/" + CatalogFolder.nameOf(folder) + "/";
    this.vocabulary = vocabulary;
  }

  /**
   * What one folder gave.
   *
   * @param folder its name
   * @param numberInFile the number as its file says it, which a copied folder may have wrong; null
   *     if there is none
   */
  record Result(
      String folder,
      String numberInFile,
      Optional<Publication> publication,
      List<CatalogProblem> problems) {

    Result refused(CatalogProblem problem) {
      List<CatalogProblem> all = new ArrayList<>(problems);
      all.add(problem);
      return new Result(folder, numberInFile, Optional.empty(), all);
    }
  }

  static Result read(Path folder, Vocabulary vocabulary) {
    PublicationReading reading = new PublicationReading(folder, vocabulary);
    Optional<Publication> publication = reading.publication();
    return new Result(
        CatalogFolder.nameOf(folder),
        reading.numberInFile,
        reading.problems.isEmpty() ? publication : Optional.empty(),
        List.copyOf(reading.problems));
  }

  private Optional<Publication> publication() {
    FileReport report = new FileReport(place + SHARED_FILE);
    Optional<YamlFields> opened = YamlFile.open(folder.resolve(SHARED_FILE), report);
    if (opened.isEmpty()) {
      problems.addAll(report.problems());
      return Optional.empty();
    }
    YamlFields fields = opened.get();
    PublicationNumber number = number(fields);
    Format format =
        fields.oneOf(
            "format", Format::ofCode, Stream.of(Format.values()).map(Format::code).toList());
    boolean isKit = format == Format.TOOLKIT;
    List<String> languages = languages(fields);
    List<String> audiences = fields.list("audiences");
    VocabularyReading.unknown(
        audiences, code -> vocabulary.audience(code).isPresent(), "audience", fields, "audiences");
    List<String> topics = fields.list("topics");
    VocabularyReading.unknown(
        topics, code -> vocabulary.topic(code).isPresent(), "topic", fields, "topics");
    Boolean carriesHotline = fields.yesOrNo("carries_hotline");
    Motif motif =
        fields.oneOf("motif", Motif::ofCode, Stream.of(Motif.values()).map(Motif::code).toList());
    Optional<Piece> piece = isKit ? Optional.empty() : Optional.ofNullable(piece(fields));
    OrderLimits limits = limits(fields);
    List<Claim> claims =
        isKit && !fields.has("claims") ? List.of() : ClaimReading.read(fields, vocabulary);
    fields.nothingElse();
    problems.addAll(report.problems());

    List<Edition> editions = editions(number, languages, isKit);
    return problems.isEmpty()
        ? Optional.of(
            new Publication(
                number,
                format,
                piece,
                audiences,
                topics,
                limits,
                carriesHotline,
                motif,
                claims,
                editions))
        : Optional.empty();
  }

  private PublicationNumber number(YamlFields fields) {
    numberInFile = fields.text("number", 60);
    String folderName = CatalogFolder.nameOf(folder);
    if (numberInFile == null) {
      return null;
    }
    if (!PublicationNumber.isNumber(numberInFile)) {
      fields.wrong(
          "number",
          "A publication number is two capital letters, a hyphen and three or four digits, like"
              + " RR-101; not \"%s\".".formatted(numberInFile));
      return null;
    }
    if (!numberInFile.equals(folderName)) {
      fields.wrong(
          "number",
          "The number is %s, but its folder is named %s. They must be the same."
              .formatted(numberInFile, folderName));
      return null;
    }
    return PublicationNumber.parse(numberInFile);
  }

  private List<String> languages(YamlFields fields) {
    List<String> languages = fields.list("languages");
    for (String language : languages) {
      if (vocabulary.language(language).isEmpty()) {
        fields.wrong(
            "languages",
            "\"%s\" is not a language of %s; use its tag, like en, es or zh-Hans."
                .formatted(language, VocabularyReading.LANGUAGES));
      }
    }
    return languages;
  }

  private static Piece piece(YamlFields fields) {
    YamlFields trim = fields.group("trim");
    BigDecimal width = trim == null ? null : trim.measure("width", 3, "8.5");
    BigDecimal height = trim == null ? null : trim.measure("height", 3, "11");
    if (trim != null) {
      trim.nothingElse();
    }
    BigDecimal weight = fields.measure("weight_lb", 6, "0.0197");
    Integer pack = fields.count("pack");
    Integer carton = fields.count("carton");
    if (pack != null && carton != null && carton % pack != 0) {
      fields.wrong(
          "carton",
          "A carton holds whole packs, and %,d is no multiple of %,d.".formatted(carton, pack));
      return null;
    }
    return width == null || height == null || weight == null || pack == null || carton == null
        ? null
        : new Piece(new TrimSize(width, height), weight, pack, carton);
  }

  private OrderLimits limits(YamlFields fields) {
    YamlFields group = fields.group("order_limit");
    if (group == null) {
      return null;
    }
    OrderLimit everyone = limit(group);
    Map<String, OrderLimit> bySector = new TreeMap<>();
    YamlFields sectors = group.has("sectors") ? group.group("sectors") : null;
    if (sectors != null) {
      VocabularyReading.unknown(
          sectors.names(), code -> vocabulary.sector(code).isPresent(), "sector", group, "sectors");
      for (String sector : sectors.names()) {
        YamlFields one = sectors.group(sector);
        OrderLimit limit = one == null ? null : limit(one);
        if (limit != null) {
          one.nothingElse();
          bySector.put(sector, limit);
        }
      }
    }
    group.nothingElse();
    return everyone == null ? null : new OrderLimits(everyone, bySector);
  }

  private static OrderLimit limit(YamlFields fields) {
    Integer quantity = fields.count("quantity");
    Integer days = fields.count("days");
    return quantity == null || days == null ? null : new OrderLimit(quantity, days);
  }

  private List<Edition> editions(PublicationNumber number, List<String> languages, boolean isKit) {
    List<Edition> editions = new ArrayList<>();
    for (String language : languages) {
      FileReport report = new FileReport(place + language + ".yaml");
      YamlFile.open(folder.resolve(language + ".yaml"), report)
          .map(fields -> EditionReading.read(fields, number, language, isKit, vocabulary))
          .ifPresent(editions::add);
      problems.addAll(report.problems());
    }
    for (String file : CatalogFolder.filesIn(folder)) {
      String name = file.replaceFirst("\\.ya?ml$", "");
      boolean isYaml = !name.equals(file);
      if (isYaml && !file.equals(SHARED_FILE) && !languages.contains(name)) {
        problems.add(
            new CatalogProblem(
                place + file,
                0,
                "",
                ("No language of %s is named \"%s\". Add it there under languages, or name the file"
                        + " by its language, like es.yaml.")
                    .formatted(SHARED_FILE, name)));
      }
    }
    return editions;
  }
}

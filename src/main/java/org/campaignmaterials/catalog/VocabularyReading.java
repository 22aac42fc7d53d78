package org.campaignmaterials.catalog;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the files that all publications share. A file with a problem counts as not read at all, so
 * that half a list of sources never replaces a whole one.
 */
final class VocabularyReading {

  static final String AUDIENCES = "audiences.yaml";
  static final String TOPICS = "topics.yaml";
  static final String LANGUAGES = "languages.yaml";
  static final String SOURCES = "sources.yaml";
  static final String HOTLINE = "hotline.yaml";
  static final String SYNONYMS = "synonyms.yaml";

  /** As many characters as its column has. */
  private static final int SYNONYMS_LENGTH = 2000;

  private static final String AS_IN_FORCE =
      "Write here what is in force, or propose a change on the page \"Hotline facts\".";

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{1,39}");

  private final Path folder;
  private final List<CatalogProblem> problems;

  private final Vocabulary known;

  private VocabularyReading(Path folder, Vocabulary known, List<CatalogProblem> problems) {
    this.folder = folder;
    this.known = known;
    this.problems = problems;
  }

  /**
   * The vocabulary of a folder.
   *
   * @param known what stands in for a file that can't be read
   * @param problems gets what is wrong
   */
  static Vocabulary read(Path folder, Vocabulary known, List<CatalogProblem> problems) {
    return new VocabularyReading(folder, known, problems).read();
  }

  private Vocabulary read() {
    List<Source> sources = list(SOURCES, "sources", VocabularyReading::source, Source::code);
    List<Source> citable = sources.isEmpty() ? known.sources() : sources;
    Audiences audiences = file(AUDIENCES, VocabularyReading::audiences).orElse(Audiences.NONE);
    Vocabulary terms =
        new Vocabulary(
                audiences.audiences,
                audiences.sectors,
                list(TOPICS, "topics", VocabularyReading::topic, Topic::code),
                list(LANGUAGES, "languages", VocabularyReading::language, MaterialLanguage::code),
                sources,
                hotline(codes(citable, Source::code)),
                List.of())
            .orElse(known);
    List<Synonyms> synonyms =
        list(SYNONYMS, "synonyms", group -> synonyms(group, terms), Synonyms::of);
    return synonyms.isEmpty() ? terms : terms.with(synonyms);
  }

  private record Audiences(List<Audience> audiences, List<Sector> sectors) {
    static final Audiences NONE = new Audiences(List.of(), List.of());
  }

  private <T> Optional<T> file(String name, Function<YamlFields, T> reading) {
    FileReport report = new FileReport(name);
    Optional<T> read =
        YamlFile.open(folder.resolve(name), report)
            .map(
                fields -> {
                  T value = reading.apply(fields);
                  fields.nothingElse();
                  return value;
                });
    problems.addAll(report.problems());
    return report.isClean() ? read : Optional.empty();
  }

  private <T> List<T> list(
      String file, String field, Function<YamlFields, T> reading, Function<T, String> codeOf) {
    return file(file, fields -> items(fields, field, reading, codeOf)).orElse(List.of());
  }

  /** The items of a list; an item with a problem is reported and left out. */
  private static <T> List<T> items(
      YamlFields fields,
      String field,
      Function<YamlFields, T> reading,
      Function<T, String> codeOf) {
    List<T> items = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (YamlFields group : fields.groups(field)) {
      T item = reading.apply(group);
      group.nothingElse();
      if (item != null && !codes.add(codeOf.apply(item))) {
        group.wrong(
            group.has("code") ? "code" : "of",
            "The code \"%s\" stands here twice.".formatted(codeOf.apply(item)));
      } else if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private static Audiences audiences(YamlFields fields) {
    List<Audience> audiences =
        items(fields, "audiences", VocabularyReading::audience, Audience::code);
    Set<String> known = codes(audiences, Audience::code);
    List<Sector> sectors = items(fields, "sectors", group -> sector(group, known), Sector::code);
    return new Audiences(audiences, sectors);
  }

  private static Audience audience(YamlFields fields) {
    String code = code(fields);
    Words name = fields.words("name", 200);
    Words invitation = fields.words("invitation", 400);
    return code == null || name == null || invitation == null
        ? null
        : new Audience(code, name, invitation);
  }

  private static Sector sector(YamlFields fields, Set<String> audiences) {
    String code = code(fields);
    Words name = fields.words("name", 200);
    List<String> shows = fields.list("shows");
    unknown(shows, audiences::contains, "audience", fields, "shows");
    return code == null || name == null ? null : new Sector(code, name, shows);
  }

  private static Topic topic(YamlFields fields) {
    String code = code(fields);
    Words name = fields.words("name", 200);
    return code == null || name == null ? null : new Topic(code, name);
  }

  private static MaterialLanguage language(YamlFields fields) {
    String tag = fields.text("code", 12);
    String ownName = fields.text("own_name", 200);
    Words name = fields.words("name", 200);
    boolean ours =
        fields.has("written_by_us") && Boolean.TRUE.equals(fields.yesOrNo("written_by_us"));
    if (tag != null && !OpenSku.isLanguageTag(tag)) {
      fields.wrong("code", "\"%s\" is not a language tag like en, vi or zh-Hans.".formatted(tag));
      return null;
    }
    return tag == null || ownName == null || name == null
        ? null
        : new MaterialLanguage(tag, ownName, name, ours);
  }

  private static Synonyms synonyms(YamlFields fields, Vocabulary terms) {
    String of = fields.text("of", 60);
    String english = fields.text("en", SYNONYMS_LENGTH);
    String spanish = fields.text("es", SYNONYMS_LENGTH);
    if (of == null || english == null || spanish == null) {
      return null;
    }
    String[] parts = of.split("/");
    if (parts.length != 2 || !hasTerm(parts[0], parts[1], terms)) {
      fields.wrong(
          "of",
          "There is no \"%s\". A list and a code in it are expected, like audience/health_care."
              .formatted(of));
      return null;
    }
    return new Synonyms(parts[0], parts[1], new Words(english, spanish));
  }

  private static boolean hasTerm(String list, String code, Vocabulary terms) {
    return switch (list) {
      case Synonyms.AUDIENCE -> terms.audience(code).isPresent();
      case Synonyms.TOPIC -> terms.topic(code).isPresent();
      case Synonyms.LANGUAGE -> terms.language(code).isPresent();
      case Synonyms.FORMAT -> Format.ofCode(code).isPresent();
      default -> false;
    };
  }

  private static Source source(YamlFields fields) {
    String code = code(fields);
    String citation = fields.text("citation", 600);
    Optional<URI> url = fields.optionalText("url", 400).flatMap(text -> url(fields, text));
    LocalDate reviewed = fields.day("reviewed");
    return code == null || citation == null || reviewed == null
        ? null
        : new Source(code, citation, url, reviewed);
  }

  private static Optional<URI> url(YamlFields fields, String text) {
    try {
      URI url = URI.create(text);
      if ("https".equals(url.getScheme()) && url.getHost() != null) {
        return Optional.of(url);
      }
    } catch (IllegalArgumentException e) {
      // Told below, in the words for someone who edits the file.
    }
    fields.wrong(
        "url", "A web address begins with https:// and has no spaces: \"%s\".".formatted(text));
    return Optional.empty();
  }

  /**
   * The facts in force with the sources of the file, which must say the same; at first, what the
   * file says.
   */
  private Optional<HotlineFacts> hotline(Set<String> sources) {
    Optional<HotlineFacts> file = file(HOTLINE, fields -> hotline(fields, sources));
    return known.hotline().isPresent()
        ? known.hotline().map(inForce -> file.map(inForce::citing).orElse(inForce))
        : file;
  }

  private HotlineFacts hotline(YamlFields fields, Set<String> sources) {
    String emergency = fields.text("emergency", 20);
    List<HotlineChannel> channels = new ArrayList<>();
    for (YamlFields group : fields.groups("channels")) {
      HotlineChannel channel = channel(group, sources);
      group.nothingElse();
      if (channel != null && channels.stream().anyMatch(is -> is.kind() == channel.kind())) {
        group.wrong("kind", "There is one channel of each kind; this one stands here twice.");
      } else if (channel != null) {
        channels.add(channel);
        known.hotline().ifPresent(inForce -> holdAgainst(inForce, channel, group));
      }
    }
    known.hotline().map(HotlineFacts::channels).orElse(List.of()).stream()
        .filter(fact -> channels.stream().noneMatch(is -> is.kind() == fact.kind()))
        .forEach(
            fact ->
                fields.wrong(
                    "channels",
                    "The %s channel %s is in force and missing here. %s"
                        .formatted(fact.kind().code(), fact.address(), AS_IN_FORCE)));
    return emergency == null ? null : new HotlineFacts(emergency, channels);
  }

  /** A file that is behind, or ahead, of what was confirmed must not be taken for the truth. */
  private static void holdAgainst(HotlineFacts facts, HotlineChannel read, YamlFields fields) {
    Optional<HotlineChannel> fact = facts.channel(read.kind());
    if (fact.isEmpty()) {
      fields.wrong(
          "kind", "No %s channel is in force. %s".formatted(read.kind().code(), AS_IN_FORCE));
    } else if (!fact.get().address().equals(read.address())) {
      fields.wrong(
          "address",
          "The address in force is %s, not %s. %s"
              .formatted(fact.get().address(), read.address(), AS_IN_FORCE));
    } else if (!fact.get().reachesLike(read)) {
      fields.wrong(
          "languages",
          "In force it is answered in %s, %s interpreters. %s"
              .formatted(
                  String.join(", ", fact.get().languages()),
                  fact.get().interpreted() ? "with" : "without",
                  AS_IN_FORCE));
    }
  }

  private static HotlineChannel channel(YamlFields fields, Set<String> sources) {
    HotlineChannel.Kind kind =
        fields.oneOf(
            "kind",
            HotlineChannel.Kind::ofCode,
            Stream.of(HotlineChannel.Kind.values()).map(HotlineChannel.Kind::code).toList());
    String address = fields.text("address", 200);
    List<String> languages = fields.list("languages");
    Boolean interpreted = fields.yesOrNo("interpreters");
    List<String> cited = fields.list("sources");
    unknown(cited, sources::contains, "source", fields, "sources");
    if (kind == null || address == null || interpreted == null) {
      return null;
    }
    if (kind == HotlineChannel.Kind.VOICE && !HotlineFacts.isNumber(address)) {
      fields.wrong("address", "A U.S. telephone number has ten digits: \"%s\".".formatted(address));
      return null;
    }
    return new HotlineChannel(kind, address, languages, interpreted, Map.of(), cited);
  }

  private static String code(YamlFields fields) {
    String code = fields.text("code", 60);
    if (code != null && !CODE.matcher(code).matches()) {
      fields.wrong(
          "code",
          "A code is small letters, digits and underscores, like health_care; not \"%s\"."
              .formatted(code));
      return null;
    }
    return code;
  }

  /** Reports every code of a list that is not known. */
  static void unknown(
      List<String> codes, Predicate<String> known, String what, YamlFields fields, String field) {
    codes.stream()
        .filter(code -> !known.test(code))
        .forEach(code -> fields.wrong(field, "There is no %s \"%s\".".formatted(what, code)));
  }

  private static <T> Set<String> codes(List<T> items, Function<T, String> codeOf) {
    return new HashSet<>(items.stream().map(codeOf).toList());
  }
}

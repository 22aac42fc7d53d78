package org.campaignmaterials.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What publications refer to: the words of the catalog, its sources and the hotline. Each list
 * keeps the order of its file, which is the order on a page.
 *
 * @param hotline empty only before the first import that could read it
 */
record Vocabulary(
    List<Audience> audiences,
    List<Sector> sectors,
    List<Topic> topics,
    List<MaterialLanguage> languages,
    List<Source> sources,
    Optional<HotlineFacts> hotline) {

  static final Vocabulary EMPTY =
      new Vocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  Vocabulary {
    audiences = List.copyOf(audiences);
    sectors = List.copyOf(sectors);
    topics = List.copyOf(topics);
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
  }

  /**
   * This vocabulary after its files were read again. Where a file could not be read, what was known
   * stays; sources stay for good, because withdrawn editions still rest on them.
   */
  Vocabulary revisedBy(Vocabulary read) {
    Map<String, Source> allSources = new LinkedHashMap<>();
    read.sources.forEach(source -> allSources.put(source.code(), source));
    sources.forEach(source -> allSources.putIfAbsent(source.code(), source));
    return new Vocabulary(
        read.audiences.isEmpty() ? audiences : read.audiences,
        read.sectors.isEmpty() ? sectors : read.sectors,
        read.topics.isEmpty() ? topics : read.topics,
        read.languages.isEmpty() ? languages : read.languages,
        new ArrayList<>(allSources.values()),
        read.hotline.or(() -> hotline));
  }

  Optional<Audience> audience(String code) {
    return find(audiences, Audience::code, code);
  }

  Optional<Sector> sector(String code) {
    return find(sectors, Sector::code, code);
  }

  Optional<Topic> topic(String code) {
    return find(topics, Topic::code, code);
  }

  Optional<MaterialLanguage> language(String code) {
    return find(languages, MaterialLanguage::code, code);
  }

  Optional<Source> source(String code) {
    return find(sources, Source::code, code);
  }

  private static <T> Optional<T> find(List<T> items, Function<T, String> codeOf, String code) {
    return items.stream().filter(item -> codeOf.apply(item).equals(code)).findFirst();
  }
}

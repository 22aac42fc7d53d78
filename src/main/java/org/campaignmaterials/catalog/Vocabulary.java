package org.campaignmaterials.catalog;

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
    Optional<HotlineFacts> hotline,
    List<Synonyms> synonyms) {

  static final Vocabulary EMPTY =
      new Vocabulary(
          List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

  Vocabulary {
    audiences = List.copyOf(audiences);
    sectors = List.copyOf(sectors);
    topics = List.copyOf(topics);
    languages = List.copyOf(languages);
    sources = List.copyOf(sources);
    synonyms = List.copyOf(synonyms);
  }

  /** This vocabulary, and what was known before where a file could not be read. */
  Vocabulary orElse(Vocabulary known) {
    return new Vocabulary(
        audiences.isEmpty() ? known.audiences : audiences,
        sectors.isEmpty() ? known.sectors : sectors,
        topics.isEmpty() ? known.topics : topics,
        languages.isEmpty() ? known.languages : languages,
        sources.isEmpty() ? known.sources : sources,
        hotline.or(() -> known.hotline),
        synonyms.isEmpty() ? known.synonyms : synonyms);
  }

  Vocabulary with(HotlineFacts others) {
    return new Vocabulary(
        audiences, sectors, topics, languages, sources, Optional.of(others), synonyms);
  }

  Vocabulary with(List<Synonyms> others) {
    return new Vocabulary(audiences, sectors, topics, languages, sources, hotline, others);
  }

  /** This vocabulary with all sources there ever were: withdrawn editions still rest on them. */
  Vocabulary keepingSourcesOf(Vocabulary stored) {
    Map<String, Source> all = new LinkedHashMap<>();
    sources.forEach(source -> all.put(source.code(), source));
    stored.sources.forEach(source -> all.putIfAbsent(source.code(), source));
    return new Vocabulary(
        audiences, sectors, topics, languages, List.copyOf(all.values()), hotline, synonyms);
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

package org.campaignmaterials.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campaignmaterials.shared.Typed;

/**
 * What a reader looks for in the catalog, as it stands in the page's address. Every part may be
 * empty; unknown words find nothing, which the page then says.
 *
 * @param language of the material, a BCP 47 tag; the page's own language is in its path
 * @param q words to find, as typed
 * @param number of the page, from 1
 */
record CatalogQuery(
    String audience,
    String language,
    String format,
    String topic,
    String q,
    Sort sort,
    int number) {

  static final CatalogQuery ALL = of(null, null, null, null, null, null, null);

  /** Longer searches than this are cut: nobody types them. In characters. */
  private static final int LONGEST_SEARCH = 200;

  /** In which order publications are shown. */
  enum Sort {
    /** As the campaign orders them; when something is searched, the best match first. */
    RECOMMENDED,
    TITLE,
    NEWEST,
    /** The campaign's own order, when something is searched. */
    NUMBER;

    String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Optional<Sort> ofCode(String code) {
      for (Sort sort : values()) {
        if (sort.code().equals(code)) {
          return Optional.of(sort);
        }
      }
      return Optional.empty();
    }
  }

  static CatalogQuery of(
      String audience,
      String language,
      String format,
      String topic,
      String q,
      String sort,
      String page) {
    String typed = searched(q);
    Sort order = Sort.ofCode(sort).orElse(Sort.RECOMMENDED);
    return new CatalogQuery(
        Typed.trimmed(audience),
        Typed.trimmed(language),
        Typed.trimmed(format),
        Typed.trimmed(topic),
        typed,
        order == Sort.NUMBER && typed.isEmpty() ? Sort.RECOMMENDED : order,
        page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1);
  }

  /** A search as it can be shown back: one line of whole characters, and not too long. */
  private static String searched(String q) {
    String line =
        Typed.trimmed(q)
            .codePoints()
            .mapToObj(Character::toString)
            .map(each -> Typed.isClean(each) ? each : " ")
            .collect(Collectors.joining())
            .replaceAll("\\s+", " ")
            .strip();
    if (line.length() <= LONGEST_SEARCH) {
      return line;
    }
    boolean cutsPair = Character.isHighSurrogate(line.charAt(LONGEST_SEARCH - 1));
    return line.substring(0, cutsPair ? LONGEST_SEARCH - 1 : LONGEST_SEARCH).strip();
  }

  CatalogQuery withAudience(String code) {
    return new CatalogQuery(code, language, format, topic, q, sort, 1);
  }

  CatalogQuery withLanguage(String code) {
    return new CatalogQuery(audience, code, format, topic, q, sort, 1);
  }

  CatalogQuery withFormat(String code) {
    return new CatalogQuery(audience, language, code, topic, q, sort, 1);
  }

  CatalogQuery withTopic(String code) {
    return new CatalogQuery(audience, language, format, code, q, sort, 1);
  }

  CatalogQuery withWords(String words) {
    Sort order = words.isEmpty() && sort == Sort.NUMBER ? Sort.RECOMMENDED : sort;
    return new CatalogQuery(audience, language, format, topic, words, order, 1);
  }

  CatalogQuery sortedBy(Sort order) {
    return new CatalogQuery(audience, language, format, topic, q, order, 1);
  }

  CatalogQuery onPage(int other) {
    return new CatalogQuery(audience, language, format, topic, q, sort, other);
  }

  /** Whether anything narrows the catalog. */
  boolean isNarrowed() {
    return !(audience + language + format + topic + q).isEmpty();
  }

  /** The page's address without its language: {@code /catalog?audience=health_care}. */
  String path() {
    return path("/catalog");
  }

  /** The same of another page that takes the same parameters. */
  String path(String page) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("audience", audience);
    parts.put("language", language);
    parts.put("format", format);
    parts.put("topic", topic);
    parts.put("q", q);
    parts.put("sort", sort == Sort.RECOMMENDED ? "" : sort.code());
    parts.put("page", number == 1 ? "" : String.valueOf(number));
    String query =
        parts.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(
                part ->
                    part.getKey()
                        + "="
                        + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? page : page + "?" + query;
  }
}

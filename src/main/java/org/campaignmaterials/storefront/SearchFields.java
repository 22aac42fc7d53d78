package org.campaignmaterials.storefront;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.campaignmaterials.catalog.Audience;
import org.campaignmaterials.catalog.Edition;
import org.campaignmaterials.catalog.MaterialLanguage;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;
import org.campaignmaterials.catalog.Synonyms;
import org.campaignmaterials.catalog.Topic;
import org.campaignmaterials.catalog.Words;
import org.campaignmaterials.shared.Language;
import org.campaignmaterials.web.Texts;

/**
 * What a publication is found by: its number, its titles, the words that say what it is and for
 * whom (with their {@link Synonyms}), and what its editions say. English and Spanish lie apart,
 * because their words have different stems.
 */
final class SearchFields {
  static final String NUMBER = "number";
  static final String TITLE = "title.";
  static final String ABOUT = "about.";
  static final String TEXT = "text.";

  /** Synonyms of several words, each as one: "emergency room". */
  static final String PHRASE = "phrase.";

  /** All words as they are written, without accents, in whatever language. */
  static final String WORDS = "words";

  /** The same with the words of phrases: what a mistyped word may have been. */
  static final String SPELLING = "spelling";

  static final String ENGLISH = "en";
  static final String SPANISH = "es";

  private static final Map<String, Analyzer> FORMS =
      Map.of(ENGLISH, WordForms.ENGLISH, SPANISH, WordForms.SPANISH);

  private final Publications catalog;
  private final Map<String, List<Synonyms>> synonyms;
  private final Map<String, String> accents = new HashMap<>();

  SearchFields(Publications catalog) {
    this.catalog = catalog;
    this.synonyms = catalog.synonyms().stream().collect(Collectors.groupingBy(each -> each.list()));
  }

  static Analyzer form(String language) {
    return FORMS.get(language);
  }

  /** In which form each field keeps its words. */
  static Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    FORMS.forEach(
        (language, form) ->
            Stream.of(TITLE, ABOUT, TEXT).forEach(field -> byField.put(field + language, form)));
    return new PerFieldAnalyzerWrapper(WordForms.PLAIN, byField);
  }

  /** Words that are never written without their accents, by how they read without. */
  Map<String, String> accents() {
    Map<String, String> accented = new HashMap<>(accents);
    accented.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
    return Map.copyOf(accented);
  }

  Document of(Publication publication) {
    Document document = new Document();
    numbers(publication).forEach(each -> document.add(new StringField(NUMBER, each, NO)));
    for (Edition edition : publication.published()) {
      add(document, TITLE, edition.language(), edition.title());
      add(document, TEXT, edition.language(), edition.summary());
      add(document, TEXT, edition.language(), edition.text().source());
    }
    for (Words words : about(publication)) {
      add(document, ABOUT, ENGLISH, words.english());
      add(document, ABOUT, SPANISH, words.spanish());
    }
    for (Synonyms each : synonymsOf(publication)) {
      each.english().forEach(words -> addSynonym(document, ENGLISH, words));
      each.spanish().forEach(words -> addSynonym(document, SPANISH, words));
    }
    return document;
  }

  private static final Field.Store NO = Field.Store.NO;

  /** RR-101 is found as rr101 and as 101; an edition by its label. */
  private static List<String> numbers(Publication publication) {
    List<String> numbers = new ArrayList<>();
    String[] parts = publication.number().text().toLowerCase(java.util.Locale.ROOT).split("-");
    numbers.add(parts[0] + parts[1]);
    numbers.add(parts[1]);
    publication.published().stream().map(Edition::label).distinct().forEach(numbers::add);
    return numbers;
  }

  /** A text in a language without stems of ours is found by its words as they are. */
  private void add(Document document, String field, String language, String text) {
    if (FORMS.containsKey(language)) {
      document.add(new TextField(field + language, text, NO));
    }
    document.add(new TextField(WORDS, text, NO));
    addSpelling(document, text);
  }

  private void addSynonym(Document document, String language, String words) {
    if (words.indexOf(' ') < 0 && words.indexOf('-') < 0) {
      add(document, ABOUT, language, words);
    } else {
      document.add(
          new StringField(PHRASE + language, WordForms.stem(FORMS.get(language), words), NO));
      addSpelling(document, words);
    }
  }

  private void addSpelling(Document document, String text) {
    document.add(new TextField(SPELLING, text, NO));
    for (String typed : WordForms.of(WordForms.TYPED, text)) {
      String plain = WordForms.stem(WordForms.PLAIN, typed);
      accents.merge(plain, typed, (one, other) -> one.equals(plain) ? one : other);
    }
  }

  private List<Words> about(Publication publication) {
    List<Words> about = new ArrayList<>();
    publication.audiences().stream()
        .flatMap(code -> catalog.audience(code).stream())
        .map(Audience::name)
        .forEach(about::add);
    publication.topics().stream()
        .flatMap(code -> catalog.topic(code).stream())
        .map(Topic::name)
        .forEach(about::add);
    publication.published().stream()
        .flatMap(edition -> catalog.language(edition.language()).stream())
        .map(MaterialLanguage::name)
        .forEach(about::add);
    String format = publication.format().messageKey();
    about.add(new Words(new Texts(Language.EN).get(format), new Texts(Language.ES).get(format)));
    return about;
  }

  private List<Synonyms> synonymsOf(Publication publication) {
    List<Synonyms> found = new ArrayList<>();
    add(found, Synonyms.AUDIENCE, publication.audiences());
    add(found, Synonyms.TOPIC, publication.topics());
    add(found, Synonyms.FORMAT, List.of(publication.format().code()));
    add(found, Synonyms.LANGUAGE, publication.published().stream().map(Edition::language).toList());
    return found;
  }

  private void add(List<Synonyms> found, String list, List<String> codes) {
    synonyms.getOrDefault(list, List.of()).stream()
        .filter(each -> codes.contains(each.code()))
        .forEach(found::add);
  }
}

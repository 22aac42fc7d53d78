package org.campaignmaterials.storefront;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.storefront.SearchHits.Respelled;

/**
 * How a search is read. Words that stand in every text are passed over; words that belong together
 * ("emergency room", "RR 101") are one; what the catalog doesn't know is taken for the nearest word
 * that it knows.
 */
final class SearchedWords {
  /** So many words are searched at most; what follows is passed over. */
  static final int MOST = 12;

  /** So many words may belong together, filling ones counted: "sala de emergencias". */
  private static final int LONGEST_PHRASE = 4;

  /** How much a match in a field tells, next to one in a text. */
  private static final float IN_NUMBER = 20;

  private static final float IN_TITLE = 6;
  private static final float IN_ABOUT = 4;

  /** A word that is meant as it stands tells more than one that shares its stem. */
  private static final float AS_TYPED = 2;

  /** What the other fields add to the one that fits best. */
  private static final float REST = 0.3f;

  private final Spelling spelling;
  private final List<Query> queries = new ArrayList<>();
  private final List<Respelled> respelled = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private SearchedWords(Spelling spelling) {
    this.spelling = spelling;
  }

  static SearchedWords read(String typed, Spelling spelling) {
    SearchedWords words = new SearchedWords(spelling);
    words.read(typed);
    return words;
  }

  /** One for each word, or words that belong together; a publication should fit all. */
  List<Query> queries() {
    return queries;
  }

  /** Whether no word was typed that could be looked for. */
  boolean tellsNothing() {
    return queries.isEmpty() && unknown.isEmpty();
  }

  SearchHits found(Map<Publication, Float> scores, boolean partly) {
    return new SearchHits(
        scores, List.copyOf(respelled), List.copyOf(unknown), partly, tellsNothing());
  }

  /**
   * A word of the search.
   *
   * @param typed as it was typed, in small letters
   * @param readings the word without accents, or what it was taken for, best first
   */
  private record Word(String typed, List<String> readings) {
    String best() {
      return readings.get(0);
    }
  }

  private void read(String typed) {
    List<Word> words =
        WordForms.of(WordForms.TYPED, typed).stream().limit(2L * MOST).map(this::word).toList();
    for (int at = 0; at < words.size() && queries.size() < MOST; ) {
      int length = together(words, at);
      if (length > 1) {
        queries.add(phrase(words.subList(at, at + length)));
      } else {
        single(words.get(at));
      }
      at += length;
    }
  }

  private Word word(String typed) {
    String plain = WordForms.stem(WordForms.PLAIN, typed);
    if (WordForms.isFilling(plain) || isKnown(plain)) {
      return new Word(typed, List.of(plain));
    }
    List<String> nearest = spelling.nearest(plain);
    if (nearest.isEmpty()) {
      return new Word(typed, List.of(plain));
    }
    respelled.add(new Respelled(typed, spelling.written(nearest.get(0))));
    return new Word(typed, nearest);
  }

  private boolean isKnown(String plain) {
    return spelling.knows(SearchFields.SPELLING, plain) || matches(plain);
  }

  /** Whether some publication is found by this word alone. */
  private boolean matches(String plain) {
    return terms(plain).stream().anyMatch(term -> spelling.knows(term.field(), term.text()));
  }

  private static List<Term> terms(String plain) {
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(SearchFields.NUMBER, plain));
    terms.add(new Term(SearchFields.WORDS, plain));
    for (String language : List.of(SearchFields.ENGLISH, SearchFields.SPANISH)) {
      String stem = WordForms.stem(SearchFields.form(language), plain);
      terms.add(new Term(SearchFields.TITLE + language, stem));
      terms.add(new Term(SearchFields.ABOUT + language, stem));
      terms.add(new Term(SearchFields.TEXT + language, stem));
    }
    return terms;
  }

  /** How many words from here on belong together. */
  private int together(List<Word> words, int at) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 1; length--) {
      if (phraseTerms(words.subList(at, at + length)).stream()
          .anyMatch(term -> spelling.knows(term.field(), term.text()))) {
        return length;
      }
    }
    return 1;
  }

  private static List<Term> phraseTerms(List<Word> words) {
    List<String> plain = words.stream().map(Word::best).toList();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term(SearchFields.NUMBER, String.join("", plain)));
    for (String language : List.of(SearchFields.ENGLISH, SearchFields.SPANISH)) {
      terms.add(
          new Term(
              SearchFields.PHRASE + language,
              WordForms.stem(SearchFields.form(language), String.join(" ", plain))));
    }
    return terms;
  }

  private static Query phrase(List<Word> words) {
    List<Query> ways = new ArrayList<>();
    phraseTerms(words).forEach(term -> ways.add(weighed(term)));
    BooleanQuery.Builder each = new BooleanQuery.Builder();
    words.stream()
        .map(Word::best)
        .filter(word -> !WordForms.isFilling(word))
        .forEach(word -> each.add(anywhere(List.of(word)), BooleanClause.Occur.MUST));
    ways.add(each.build());
    return new DisjunctionMaxQuery(ways, REST);
  }

  private void single(Word word) {
    if (WordForms.isFilling(word.best())) {
      return;
    }
    List<String> found = word.readings().stream().filter(this::matches).toList();
    if (found.isEmpty()) {
      respelled.removeIf(each -> each.typed().equals(word.typed()));
      unknown.add(word.typed());
    } else {
      queries.add(anywhere(found));
    }
  }

  private static Query anywhere(List<String> readings) {
    return new DisjunctionMaxQuery(
        readings.stream()
            .flatMap(plain -> terms(plain).stream())
            .map(SearchedWords::weighed)
            .toList(),
        REST);
  }

  private static Query weighed(Term term) {
    String field = term.field();
    float weight =
        field.equals(SearchFields.NUMBER)
            ? IN_NUMBER
            : field.startsWith(SearchFields.TITLE)
                ? IN_TITLE
                : field.startsWith(SearchFields.ABOUT) || field.startsWith(SearchFields.PHRASE)
                    ? IN_ABOUT
                    : field.equals(SearchFields.WORDS) ? AS_TYPED : 1;
    return new BoostQuery(new TermQuery(term), weight);
  }
}

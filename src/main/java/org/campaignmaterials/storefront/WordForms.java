package org.campaignmaterials.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How words are compared: without capitals and accents ({@link #PLAIN}), and then by their stem in
 * one of the two languages, so that "nursing" finds a nurse and "carteles" a cartel.
 */
final class WordForms {
  static final Analyzer TYPED = new Forms(Step.LOWER_CASE);
  static final Analyzer PLAIN = new Forms(Step.PLAIN);
  static final Analyzer ENGLISH = new Forms(Step.ENGLISH);
  static final Analyzer SPANISH = new Forms(Step.SPANISH);

  /** What people type around the words that they look for, besides what is in every text. */
  private static final String CHATTER =
      "about any can do does from have how i me my need our some want we what when where which who"
          + " you your busco necesito quiero tienen";

  private static final Set<String> FILLING = filling();

  private WordForms() {}

  /** The words of a text in one form, in their order. */
  static List<String> of(Analyzer form, String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = form.tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** A plain word, or several with spaces between them, as stems. */
  static String stem(Analyzer form, String words) {
    return String.join(" ", of(form, words));
  }

  /** Whether a plain word stands in every text of one of the languages and so tells nothing. */
  static boolean isFilling(String plain) {
    return FILLING.contains(plain);
  }

  private static Set<String> filling() {
    Set<String> words = new HashSet<>(of(PLAIN, CHATTER));
    for (Object set :
        List.of(EnglishAnalyzer.getDefaultStopSet(), SpanishAnalyzer.getDefaultStopSet())) {
      for (Object word : (Iterable<?>) set) {
        words.addAll(of(PLAIN, new String((char[]) word)));
      }
    }
    return Set.copyOf(words);
  }

  private enum Step {
    LOWER_CASE,
    PLAIN,
    ENGLISH,
    SPANISH
  }

  private static final class Forms extends Analyzer {
    private final Step last;

    Forms(Step last) {
      this.last = last;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer words = new StandardTokenizer();
      TokenStream lower = new LowerCaseFilter(words);
      return new TokenStreamComponents(
          words,
          switch (last) {
            case LOWER_CASE -> lower;
            case PLAIN -> new ASCIIFoldingFilter(lower);
            case ENGLISH ->
                new PorterStemFilter(new ASCIIFoldingFilter(new EnglishPossessiveFilter(lower)));
            case SPANISH -> new SpanishLightStemFilter(new ASCIIFoldingFilter(lower));
          });
    }
  }
}

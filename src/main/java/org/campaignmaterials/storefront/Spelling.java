package org.campaignmaterials.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words that the catalog knows. A word that it does not know is taken for the nearest that it
 * knows: one letter more, less, other or in the wrong place; in long words two; else a longer word
 * that begins like it.
 */
final class Spelling {
  /** So many near words are searched in the place of an unknown one. */
  private static final int MOST_CANDIDATES = 3;

  /** Shorter words are near to too many others, longer ones are no words. In characters. */
  private static final int SHORTEST = 4;

  private static final int TWO_MISTAKES_FROM = 8;
  private static final int LONGEST = 30;

  private final IndexReader index;
  private final Map<String, String> accents;

  Spelling(IndexReader index, Map<String, String> accents) {
    this.index = index;
    this.accents = accents;
  }

  /** Whether anything has this term. */
  boolean knows(String field, String term) {
    try {
      return !term.isEmpty() && index.docFreq(new Term(field, term)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A word as its language writes it, with its accents. */
  String written(String plain) {
    return accents.getOrDefault(plain, plain);
  }

  /** The nearest known words, the most frequent first; none for what is nearly nothing. */
  List<String> nearest(String plain) {
    boolean isWord = plain.chars().allMatch(Character::isLetter);
    if (!isWord || plain.length() < SHORTEST || plain.length() > LONGEST) {
      return List.of();
    }
    try {
      Terms words = MultiTerms.getTerms(index, SearchFields.SPELLING);
      if (words == null) {
        return List.of();
      }
      List<String> mistyped = mistyped(words, plain);
      return mistyped.isEmpty() ? beginning(words, plain) : mistyped;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Candidate(String word, float nearness, int publications) {}

  private static List<String> mistyped(Terms words, String plain) throws IOException {
    List<Candidate> near = new ArrayList<>();
    FuzzyTermsEnum terms =
        new FuzzyTermsEnum(
            words,
            new Term(SearchFields.SPELLING, plain),
            plain.length() < TWO_MISTAKES_FROM ? 1 : 2,
            0,
            true);
    BoostAttribute nearness = terms.attributes().addAttribute(BoostAttribute.class);
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      near.add(new Candidate(term.utf8ToString(), nearness.getBoost(), terms.docFreq()));
    }
    float nearest = (float) near.stream().mapToDouble(Candidate::nearness).max().orElse(0);
    return near.stream()
        .filter(each -> each.nearness() == nearest)
        .sorted(
            Comparator.comparingInt(Candidate::publications)
                .reversed()
                .thenComparing(Candidate::word))
        .limit(MOST_CANDIDATES)
        .map(Candidate::word)
        .toList();
  }

  private static List<String> beginning(Terms words, String plain) throws IOException {
    List<String> longer = new ArrayList<>();
    TermsEnum terms = words.iterator();
    if (terms.seekCeil(new BytesRef(plain)) == TermsEnum.SeekStatus.END) {
      return longer;
    }
    for (BytesRef term = terms.term(); term != null; term = terms.next()) {
      String word = term.utf8ToString();
      if (!word.startsWith(plain) || longer.size() == MOST_CANDIDATES) {
        break;
      }
      longer.add(word);
    }
    return longer;
  }
}

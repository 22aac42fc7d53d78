package org.campaignmaterials.storefront;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.campaignmaterials.catalog.Publication;
import org.campaignmaterials.catalog.Publications;

/**
 * The words of the whole catalog, in memory and for one picture of it: it is never changed, only
 * made anew. What somebody types is never read as a query language, so no character means anything,
 * and it costs what {@link SearchedWords#MOST} words cost, however much is typed.
 */
final class SearchIndex {
  private final List<Publication> publications;
  private final IndexSearcher searcher;
  private final Spelling spelling;

  private SearchIndex(List<Publication> publications, IndexReader reader, Spelling spelling) {
    this.publications = publications;
    this.searcher = new IndexSearcher(reader);
    this.spelling = spelling;
    searcher.setQueryCache(null);
  }

  /**
   * Reads through a catalog.
   *
   * @param publications those that can be found
   * @param catalog what their codes mean
   */
  static SearchIndex of(List<Publication> publications, Publications catalog) {
    SearchFields fields = new SearchFields(catalog);
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(SearchFields.analyzer())
            .setMergeScheduler(new SerialMergeScheduler());
    try {
      try (IndexWriter writer = new IndexWriter(memory, config)) {
        for (Publication publication : publications) {
          writer.addDocument(fields.of(publication));
        }
        writer.forceMerge(1);
      }
      IndexReader reader = DirectoryReader.open(memory);
      return new SearchIndex(publications, reader, new Spelling(reader, fields.accents()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Searches. Without a word to look for, everything is found, and nothing better than the rest.
   *
   * @param typed whatever a stranger sends
   */
  SearchHits find(String typed) {
    SearchedWords words = SearchedWords.read(typed, spelling);
    try {
      for (int needed = words.queries().size(); needed > 0; needed--) {
        Map<Publication, Float> found = found(atLeast(needed, words.queries()));
        if (!found.isEmpty()) {
          return words.found(found, needed < words.queries().size());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.found(words.tellsNothing() ? all() : Map.of(), false);
  }

  private static Query atLeast(int needed, List<Query> words) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
    words.forEach(word -> query.add(word, BooleanClause.Occur.SHOULD));
    return query.build();
  }

  /** Documents are numbered as they were added: in the order of the publications. */
  private Map<Publication, Float> found(Query query) throws IOException {
    Map<Publication, Float> found = new LinkedHashMap<>();
    for (ScoreDoc hit : searcher.search(query, Math.max(1, publications.size())).scoreDocs) {
      found.put(publications.get(hit.doc), hit.score);
    }
    return found;
  }

  private Map<Publication, Float> all() {
    Map<Publication, Float> all = new LinkedHashMap<>();
    publications.forEach(each -> all.put(each, 0f));
    return all;
  }
}

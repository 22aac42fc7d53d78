package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** How the {@link Synonyms} of a term lie in their table. */
@Entity
@Table(name = "catalog_synonyms")
class SynonymsRow {

  /** The term: audience/health_care. */
  @Id private String term;

  private int place;

  @Column(name = "words_en")
  private String english;

  @Column(name = "words_es")
  private String spanish;

  /** For JPA. */
  protected SynonymsRow() {}

  private SynonymsRow(int place, Synonyms synonyms) {
    this.term = synonyms.of();
    this.place = place;
    this.english = synonyms.words().english();
    this.spanish = synonyms.words().spanish();
  }

  static List<SynonymsRow> of(Vocabulary vocabulary) {
    List<SynonymsRow> rows = new ArrayList<>();
    vocabulary.synonyms().forEach(synonyms -> rows.add(new SynonymsRow(rows.size(), synonyms)));
    return rows;
  }

  String term() {
    return term;
  }

  int place() {
    return place;
  }

  Synonyms synonyms() {
    String[] parts = term.split("/");
    return new Synonyms(parts[0], parts[1], new Words(english, spanish));
  }
}

package org.campaignmaterials.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * How an {@link Audience}, {@link Sector}, {@link Topic} or {@link MaterialLanguage} lies in its
 * table: all four are a code and a name in two languages, at a place in a list.
 */
@Entity
@Table(name = "catalog_term")
class TermRow {

  /** The list that a term stands in. */
  enum Kind {
    AUDIENCE,
    SECTOR,
    TOPIC,
    LANGUAGE
  }

  @Id private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "vocabulary")
  private Kind kind;

  private String code;
  private int place;

  @Column(name = "name_en")
  private String english;

  @Column(name = "name_es")
  private String spanish;

  /** The invitation of an audience, or in both columns a language's own name. */
  @Column(name = "note_en")
  private String englishNote;

  @Column(name = "note_es")
  private String spanishNote;

  /** Whether the campaign writes in a language itself; no for all other terms. */
  private boolean ours;

  @ElementCollection
  @CollectionTable(name = "sector_audience", joinColumns = @JoinColumn(name = "sector"))
  @Column(name = "audience")
  @OrderColumn(name = "place")
  private List<String> audiences = new ArrayList<>();

  /** For JPA. */
  protected TermRow() {}

  private TermRow(Kind kind, int place, String code, Words name) {
    this.id = kind + "/" + code;
    this.kind = kind;
    this.place = place;
    this.code = code;
    this.english = name.english();
    this.spanish = name.spanish();
  }

  /** A row for every term of a vocabulary. */
  static List<TermRow> of(Vocabulary vocabulary) {
    List<TermRow> rows = new ArrayList<>();
    for (Audience audience : vocabulary.audiences()) {
      TermRow row = new TermRow(Kind.AUDIENCE, rows.size(), audience.code(), audience.name());
      row.englishNote = audience.invitation().english();
      row.spanishNote = audience.invitation().spanish();
      rows.add(row);
    }
    for (Sector sector : vocabulary.sectors()) {
      TermRow row = new TermRow(Kind.SECTOR, rows.size(), sector.code(), sector.name());
      row.audiences.addAll(sector.audiences());
      rows.add(row);
    }
    for (Topic topic : vocabulary.topics()) {
      rows.add(new TermRow(Kind.TOPIC, rows.size(), topic.code(), topic.name()));
    }
    for (MaterialLanguage language : vocabulary.languages()) {
      TermRow row = new TermRow(Kind.LANGUAGE, rows.size(), language.code(), language.name());
      row.englishNote = language.ownName();
      row.spanishNote = language.ownName();
      row.ours = language.ours();
      rows.add(row);
    }
    return rows;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  int place() {
    return place;
  }

  String id() {
    return id;
  }

  void emptyLists() {
    audiences.clear();
  }

  Audience audience() {
    return new Audience(code, name(), new Words(englishNote, spanishNote));
  }

  Sector sector() {
    return new Sector(code, name(), audiences);
  }

  Topic topic() {
    return new Topic(code, name());
  }

  MaterialLanguage language() {
    return new MaterialLanguage(code, englishNote, name(), ours);
  }

  private Words name() {
    return new Words(english, spanish);
  }
}

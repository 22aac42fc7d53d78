package org.campaignmaterials.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** How a {@link Claim} lies in its tables; named by its publication and its place there. */
@Entity
@Table(name = "claim")
class ClaimRow {

  @Id private String id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "publication")
  private PublicationRow publication;

  private int place;

  @Column(name = "statement_en")
  private String english;

  @Column(name = "statement_es")
  private String spanish;

  @ElementCollection
  @CollectionTable(name = "claim_source", joinColumns = @JoinColumn(name = "claim"))
  @Column(name = "source")
  @OrderColumn(name = "place")
  private List<String> sources = new ArrayList<>();

  /** For JPA. */
  protected ClaimRow() {}

  ClaimRow(PublicationRow publication, int place, Claim claim) {
    this.id = publication.number() + "/" + place;
    this.publication = publication;
    this.place = place;
    this.english = claim.statement().english();
    this.spanish = claim.statement().spanish();
    this.sources.addAll(claim.sources());
  }

  void emptyLists() {
    sources.clear();
  }

  Claim claim() {
    return new Claim(new Words(english, spanish), sources);
  }
}

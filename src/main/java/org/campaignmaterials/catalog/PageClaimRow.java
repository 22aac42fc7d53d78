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

/** How a {@link Claim} of a campaign page lies in its tables; named by the page and its place. */
@Entity
@Table(name = "page_claim")
class PageClaimRow {

  @Id private String id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "page")
  private CampaignPageRow page;

  private int place;

  @Column(name = "statement_en")
  private String english;

  @Column(name = "statement_es")
  private String spanish;

  @ElementCollection
  @CollectionTable(name = "page_claim_source", joinColumns = @JoinColumn(name = "claim"))
  @Column(name = "source")
  @OrderColumn(name = "place")
  private List<String> sources = new ArrayList<>();

  /** For JPA. */
  protected PageClaimRow() {}

  PageClaimRow(CampaignPageRow page, int place, Claim claim) {
    this.id = page.slug() + "/" + place;
    this.page = page;
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

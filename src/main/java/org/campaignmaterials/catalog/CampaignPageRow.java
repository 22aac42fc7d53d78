package org.campaignmaterials.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a {@link CampaignPage} lies in its tables. */
@Entity
@Table(name = "campaign_page")
class CampaignPageRow {

  @Id private String slug;

  private int place;
  private String audience;
  private String topic;
  private LocalDate published;
  private LocalDate reviewed;

  @Column(name = "title_en")
  private String englishTitle;

  @Column(name = "title_es")
  private String spanishTitle;

  @Column(name = "menu_en")
  private String englishMenu;

  @Column(name = "menu_es")
  private String spanishMenu;

  @Column(name = "summary_en")
  private String englishSummary;

  @Column(name = "summary_es")
  private String spanishSummary;

  @Column(name = "body_en")
  private String englishBody;

  @Column(name = "body_es")
  private String spanishBody;

  @ElementCollection
  @CollectionTable(name = "page_leads_to", joinColumns = @JoinColumn(name = "page"))
  @OrderColumn(name = "place")
  private List<WayOnColumns> leadsTo = new ArrayList<>();

  @OneToMany(mappedBy = "page", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<PageClaimRow> claims = new ArrayList<>();

  /** For JPA. */
  protected CampaignPageRow() {}

  CampaignPageRow(CampaignPage page) {
    this.slug = page.slug();
    this.place = page.place();
    this.audience = page.audience().orElse(null);
    this.topic = page.topic().orElse(null);
    this.published = page.published();
    this.reviewed = page.reviewed();
    this.englishTitle = page.title().english();
    this.spanishTitle = page.title().spanish();
    this.englishMenu = page.menu().english();
    this.spanishMenu = page.menu().spanish();
    this.englishSummary = page.summary().english();
    this.spanishSummary = page.summary().spanish();
    this.englishBody = page.text().english();
    this.spanishBody = page.text().spanish();
    page.leadsTo().forEach(way -> leadsTo.add(new WayOnColumns(way)));
    for (Claim claim : page.claims()) {
      this.claims.add(new PageClaimRow(this, claims.size(), claim));
    }
  }

  String slug() {
    return slug;
  }

  /** Takes all lists out, so that they can be written anew: see {@link PublicationRow}. */
  void emptyLists() {
    leadsTo.clear();
    claims.forEach(PageClaimRow::emptyLists);
  }

  CampaignPage page() {
    return new CampaignPage(
        slug,
        place,
        Optional.ofNullable(audience),
        Optional.ofNullable(topic),
        published,
        reviewed,
        new Words(englishTitle, spanishTitle),
        new Words(englishMenu, spanishMenu),
        new Words(englishSummary, spanishSummary),
        new Words(englishBody, spanishBody),
        leadsTo.stream().map(WayOnColumns::way).toList(),
        claims.stream().map(PageClaimRow::claim).toList());
  }
}

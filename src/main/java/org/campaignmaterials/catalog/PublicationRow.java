package org.campaignmaterials.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a {@link Publication} lies in its tables. */
@Entity
@Table(name = "publication")
class PublicationRow {

  @Id private String number;

  @Enumerated(EnumType.STRING)
  private Format format;

  @Column(name = "trim_width")
  private BigDecimal trimWidth;

  @Column(name = "trim_height")
  private BigDecimal trimHeight;

  @Column(name = "weight_lb")
  private BigDecimal weightLb;

  @Column(name = "pack_size")
  private Integer packSize;

  @Column(name = "carton_size")
  private Integer cartonSize;

  @Column(name = "carries_hotline")
  private boolean carriesHotline;

  @Enumerated(EnumType.STRING)
  private Motif motif;

  @Column(name = "limit_quantity")
  private int limitQuantity;

  @Column(name = "limit_period_days")
  private int limitPeriodDays;

  @ElementCollection
  @CollectionTable(name = "publication_audience", joinColumns = @JoinColumn(name = "publication"))
  @Column(name = "audience")
  @OrderColumn(name = "place")
  private List<String> audiences = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "publication_topic", joinColumns = @JoinColumn(name = "publication"))
  @Column(name = "topic")
  @OrderColumn(name = "place")
  private List<String> topics = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "order_limit", joinColumns = @JoinColumn(name = "publication"))
  @MapKeyColumn(name = "sector")
  private Map<String, SectorLimit> sectorLimits = new HashMap<>();

  @OneToMany(mappedBy = "publication", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("place")
  private List<ClaimRow> claims = new ArrayList<>();

  @OneToMany(mappedBy = "publication", cascade = CascadeType.ALL)
  private List<EditionRow> editions = new ArrayList<>();

  /** For JPA. */
  protected PublicationRow() {}

  PublicationRow(Publication publication) {
    this.number = publication.number().text();
    this.format = publication.format();
    publication
        .piece()
        .ifPresent(
            piece -> {
              this.trimWidth = piece.trim().width();
              this.trimHeight = piece.trim().height();
              this.weightLb = piece.weightLb();
              this.packSize = piece.packSize();
              this.cartonSize = piece.cartonSize();
            });
    this.carriesHotline = publication.carriesHotline();
    this.motif = publication.motif();
    this.limitQuantity = publication.orderLimits().everyone().quantity();
    this.limitPeriodDays = publication.orderLimits().everyone().periodDays();
    this.audiences.addAll(publication.audiences());
    this.topics.addAll(publication.topics());
    publication
        .orderLimits()
        .bySector()
        .forEach((sector, limit) -> sectorLimits.put(sector, new SectorLimit(limit)));
    for (Claim claim : publication.claims()) {
      this.claims.add(new ClaimRow(this, claims.size(), claim));
    }
    publication.editions().forEach(edition -> editions.add(new EditionRow(this, edition)));
  }

  String number() {
    return number;
  }

  /**
   * Takes all lists out, so that they can be written anew after a flush: EclipseLink inserts moved
   * items before it deletes the ones whose place they take.
   */
  void emptyLists() {
    audiences.clear();
    topics.clear();
    sectorLimits.clear();
    claims.forEach(ClaimRow::emptyLists);
    editions.forEach(EditionRow::emptyLists);
  }

  Publication publication() {
    Map<String, OrderLimit> bySector = new HashMap<>();
    sectorLimits.forEach((sector, limit) -> bySector.put(sector, limit.limit()));
    return new Publication(
        PublicationNumber.parse(number),
        format,
        piece(),
        audiences,
        topics,
        new OrderLimits(new OrderLimit(limitQuantity, limitPeriodDays), bySector),
        carriesHotline,
        motif,
        claims.stream().map(ClaimRow::claim).toList(),
        editions.stream().map(EditionRow::edition).toList());
  }

  private Optional<Piece> piece() {
    return weightLb == null
        ? Optional.empty()
        : Optional.of(
            new Piece(new TrimSize(trimWidth, trimHeight), weightLb, packSize, cartonSize));
  }
}

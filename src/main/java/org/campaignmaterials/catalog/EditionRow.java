package org.campaignmaterials.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** How an {@link Edition} lies in its tables. */
@Entity
@Table(name = "edition")
class EditionRow {

  @Id private String sku;

  @ManyToOne(optional = false)
  @JoinColumn(name = "publication")
  private PublicationRow publication;

  private String title;
  private String summary;
  private String body;

  @Enumerated(EnumType.STRING)
  private EditionStatus status;

  @ElementCollection
  @CollectionTable(name = "kit_part", joinColumns = @JoinColumn(name = "edition"))
  @OrderColumn(name = "place")
  private List<KitPartColumns> parts = new ArrayList<>();

  /** For JPA. */
  protected EditionRow() {}

  EditionRow(PublicationRow publication, Edition edition) {
    this.sku = edition.sku().text();
    this.publication = publication;
    this.title = edition.title();
    this.summary = edition.summary();
    this.body = edition.text().source();
    this.status = edition.status();
    edition.parts().forEach(part -> parts.add(new KitPartColumns(part)));
  }

  void emptyLists() {
    parts.clear();
  }

  Edition edition() {
    return new Edition(
        Sku.parse(sku),
        title,
        summary,
        new EditionText(body),
        parts.stream().map(KitPartColumns::part).toList(),
        status);
  }
}

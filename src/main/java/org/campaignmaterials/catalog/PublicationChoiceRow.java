package org.campaignmaterials.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** How a {@link PublicationChoice} lies in its table. */
@Entity
@Table(name = "publication_choice")
class PublicationChoiceRow {

  @Id private String publication;

  private boolean hidden;

  @Column(name = "limit_quantity")
  private Integer limitQuantity;

  @Column(name = "limit_period_days")
  private Integer limitPeriodDays;

  /** For JPA. */
  protected PublicationChoiceRow() {}

  PublicationChoiceRow(PublicationNumber publication, PublicationChoice choice) {
    this.publication = publication.text();
    this.hidden = choice.hidden();
    this.limitQuantity = choice.limit().map(OrderLimit::quantity).orElse(null);
    this.limitPeriodDays = choice.limit().map(OrderLimit::periodDays).orElse(null);
  }

  PublicationNumber publication() {
    return PublicationNumber.parse(publication);
  }

  PublicationChoice choice() {
    return new PublicationChoice(
        hidden,
        Optional.ofNullable(limitQuantity)
            .map(quantity -> new OrderLimit(quantity, limitPeriodDays)));
  }
}

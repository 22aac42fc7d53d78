package org.campaignmaterials.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.campaignmaterials.catalog.EditionChecks.Check;

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
  private String alt;
  private String body;
  private String translator;

  @Column(name = "second_reader")
  private String secondReader;

  @Column(name = "read_on")
  private LocalDate readOn;

  @Column(name = "lived_experience_on")
  private LocalDate livedExperienceOn;

  @Column(name = "lived_experience_role")
  private String livedExperienceRole;

  @Column(name = "accessibility_on")
  private LocalDate accessibilityOn;

  @Column(name = "accessibility_how")
  private String accessibilityHow;

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
    this.alt = edition.alt();
    this.body = edition.text().source();
    this.translator = edition.checks().translator().orElse(null);
    this.secondReader = edition.checks().secondReader().orElse(null);
    this.readOn = edition.checks().read().orElse(null);
    edition
        .checks()
        .livedExperience()
        .ifPresent(
            check -> {
              this.livedExperienceOn = check.on();
              this.livedExperienceRole = check.by();
            });
    edition
        .checks()
        .accessibility()
        .ifPresent(
            check -> {
              this.accessibilityOn = check.on();
              this.accessibilityHow = check.by();
            });
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
        alt,
        new EditionText(body),
        parts.stream().map(KitPartColumns::part).toList(),
        checks(),
        status);
  }

  private EditionChecks checks() {
    return new EditionChecks(
        Optional.ofNullable(translator),
        Optional.ofNullable(secondReader),
        Optional.ofNullable(readOn),
        Optional.ofNullable(livedExperienceOn).map(on -> new Check(on, livedExperienceRole)),
        Optional.ofNullable(accessibilityOn).map(on -> new Check(on, accessibilityHow)));
  }
}

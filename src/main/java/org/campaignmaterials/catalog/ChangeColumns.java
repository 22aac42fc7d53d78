package org.campaignmaterials.catalog;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How a {@link CatalogImported.Change} lies in its table. */
@Embeddable
class ChangeColumns {

  @Enumerated(EnumType.STRING)
  private CatalogImported.What what;

  private String subject;

  /** For JPA. */
  protected ChangeColumns() {}

  ChangeColumns(CatalogImported.Change change) {
    this.what = change.what();
    this.subject = change.subject();
  }

  CatalogImported.Change change() {
    return new CatalogImported.Change(what, subject);
  }
}
